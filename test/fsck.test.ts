import { sql } from 'kysely'
import { faultsIn } from '../src/db/faults.ts'
import type { Trx } from '../src/db/schema.ts'
import { type Fault, faultText } from '../src/domain/log/fault.ts'
import { KINDS } from '../src/register/kinds.ts'
import { loadComplete } from './complete-register.ts'
import { openDoor, put, remove } from './door.ts'
import { allColumns, type Column, flip, letGo } from './flipped.ts'
import { testService } from './harness.ts'
import { loadNotice } from './notice.ts'
import { type Test, t } from './tap.ts'

const LONG = process.env.ROPA_LONG_TESTS === 'yes'
t.setTimeout(LONG ? 1_200_000 : 120_000)

const service = await testService(t)
const { db } = service.database
await loadComplete(service)
await loadNotice(service, 'shop')
const door = await openDoor(db)
await door.commit([put('contexts', 'one'), put('contexts', 'two'), put('purposes', 'one')], { name: 'Eva' })
await door.commit([put('contexts', 'one', { notes: 'changed' }), remove('contexts', 'two')], { actor: 'eva' })
await door.commit([put('contexts', 'two'), remove('purposes', 'one')])
await letGo(db)

/** What is wrong in all registers, or in one, as the database is within a transaction. */
async function faultsNow(trx: Trx, only?: string): Promise<Fault[]> {
  const { rows } = await sql<{ id: number; key: string; revision: number }>`
    select id, key, revision from registers where key = coalesce(${only ?? null}::text, key)`.execute(trx)
  const faults: Fault[] = []
  for (const scope of rows) for await (const fault of faultsIn(trx, scope, KINDS)) faults.push(fault)
  return faults
}

const UNDO = new Error('undo')

/** What is found after some changes, which are taken back. */
async function faultsAfter(change: (trx: Trx) => Promise<void>, only?: string): Promise<Fault[]> {
  let faults: Fault[] | undefined
  await db
    .transaction()
    .execute(async (trx) => {
      await change(trx)
      faults = await faultsNow(trx, only)
      throw UNDO
    })
    .catch((error: unknown) => {
      if (error !== UNDO) throw error
    })
  if (faults === undefined) throw new Error('nothing was looked at')
  return faults
}

t.test('registers with a history of changes, deletes and new lives are sound', async (t) => {
  t.same(await faultsAfter(async () => {}), [])
})

/** Tables that hold nothing that can be checked, and columns, with the reason. */
const UNCHECKED: Readonly<Record<string, string>> = {
  idempotency_keys: 'answers that were given: no part of a register',
  credentials: 'who may ask: no part of a register',
  credential_secrets: 'who may ask: no part of a register',
  'registers.created_at': 'no commit says when its register was made',
  'edition_texts.revision': 'a text may come without a commit',
}

const columns = (await allColumns(db)).filter(
  ({ table, name, generated }) =>
    UNCHECKED[table] === undefined && UNCHECKED[`${table}.${name}`] === undefined && !generated,
)
const kindTables = new Set(KINDS.flatMap(({ tables }) => tables.map(({ name }) => name)))

t.test('every table has rows to go wrong, and columns of them', async (t) => {
  const tables = new Set(columns.map(({ table }) => table))
  for (const table of [...kindTables, 'registers', 'commits', 'versions', 'entries', 'edition_texts'])
    t.ok(tables.has(table), table)
  for (const table of tables) {
    const { rows } = await sql`select from ${sql.table(table)} limit 1`.execute(db)
    t.equal(rows.length, 1, `${table} has a row`)
  }
})

t.test('a text of an edition that is another one than its hash says is found', async (t) => {
  for (const name of ['text', 'sha256']) {
    const column = columns.find((each) => each.table === 'edition_texts' && each.name === name)
    if (column === undefined) throw new Error(`there is no ${name}`)
    const [fault, ...others] = await faultsAfter((trx) => flip(trx, column, 7), 'shop')
    t.match(fault, { table: 'edition_texts', detail: /^the text \S+ has another SHA-256$/ }, name)
    t.same(others, [])
  }
})

t.test('a text that is missing, or has come into another register, is found', async (t) => {
  const column = columns.find((each) => each.table === 'edition_texts' && each.name === 'register_id')
  if (column === undefined) throw new Error('there is no register_id')
  const gone = { table: 'edition_texts', detail: 'there are 0 texts where 1 were given and not forgotten' }
  t.same(await faultsAfter((trx) => flip(trx, column, 7)), [gone])
  t.same(await faultsAfter((trx) => by(trx, 'delete from edition_texts')), [gone])
  const moved = `update edition_texts set register_id = (select id from registers where key = '${door.register}')`
  t.same(await faultsAfter((trx) => by(trx, moved)).then((all) => all.map(({ detail }) => detail).sort()), [
    gone.detail,
    'there are 1 texts where 0 were given and not forgotten',
  ])
})

const by = async (trx: Trx, statement: string) => void (await sql.raw(statement).execute(trx))

const chance = (below: number) => Math.floor(Math.random() * below)

/** Tables of kinds say nothing of each other, so one column of each goes wrong at the same time. */
async function allTablesFound(
  t: Test,
  chosen: (columns: readonly Column[]) => Column | undefined,
  seed: number,
) {
  const wrong = [...kindTables].flatMap(
    (table) => chosen(columns.filter((column) => column.table === table)) ?? [],
  )
  const faults = await faultsAfter(async (trx) => {
    for (const column of wrong) await flip(trx, column, seed)
  })
  const found = new Set(faults.map(({ table }) => table))
  for (const { table, name } of wrong)
    if (!found.has(table)) t.fail(`${table}.${name} is not found (seed ${seed})`)
  t.ok(wrong.length > 0)
}

t.test('a value that flips in a row of any table of any kind is found', async (t) => {
  if (LONG) {
    const most = Math.max(
      ...[...kindTables].map((name) => columns.filter(({ table }) => table === name).length),
    )
    for (let place = 0; place < most; place++) await allTablesFound(t, (each) => each[place], chance(1000))
  } else
    for (let round = 0; round < 1; round++)
      await allTablesFound(t, (each) => each[chance(each.length)], chance(1000))
})

t.test('a value that flips in a row of the log is found', async (t) => {
  const ofLog = columns.filter(({ table }) => !kindTables.has(table))
  const chosen = LONG ? ofLog : ofLog.toSorted(() => Math.random() - 0.5).slice(0, 6)
  for (const column of chosen) {
    const seed = chance(1000)
    const faults = await faultsAfter((trx) => flip(trx, column, seed))
    t.ok(faults.length > 0, `${column.table}.${column.name} (seed ${seed})`)
  }
})

t.test('what is missing and what is too much is found, and told with its place', async (t) => {
  const told = async (statement: string) =>
    (await faultsAfter((trx) => by(trx, statement), door.register)).map(faultText).join('\n')
  t.match(
    await told(`delete from contexts where key = 'one'`),
    /^contexts contexts\/one: the row one that its content has is missing$/m,
  )
  t.match(
    await told(`insert into purpose_tags (register_id, purpose, tag, position)
      select id, 'one', 'stray', 0 from registers where key = '${door.register}'`),
    /^purpose_tags purposes\/one: it has a row of an entry that is not there$/m,
  )
  t.match(
    await told(`update contexts set notes = 'another' where key = 'one'`),
    /^contexts contexts\/one: the row one has another value than its content in notes$/m,
  )
  t.match(
    await told(`delete from versions where key = 'one' and kind = 'contexts' and revision = 2`),
    /^commits revision 2: entries is 2, and it has 1 versions$/m,
  )
  t.match(await told(`delete from commits where revision = 2`), /^commits revision 3: it follows revision 1/m)
  t.match(
    await told(`delete from commits where revision = 3`),
    /^registers: revision is 3, and there are 2 commits$/m,
  )
  t.match(
    await told(`delete from entries where key = 'two'`),
    /^entries contexts\/two: its head is missing$/m,
  )
  t.match(
    await told(`update versions set content = '{"key":"one","label":[]}', salt = '\\x${'00'.repeat(16)}'
      where key = 'one' and kind = 'contexts' and revision = 2`),
    /^versions contexts\/one revision 2: digest is not that of its salt and content$/m,
  )
  t.match(
    await told(`update entries set kind = 'nothing' where key = 'two'`),
    /^entries nothing\/two: there is no such kind$/m,
  )
})

t.test('no fault tells what a value is', async (t) => {
  const faults = await faultsAfter((trx) =>
    by(trx, `update contexts set notes = 'Kim Berg' where key = 'one'`),
  )
  t.notMatch(JSON.stringify(faults), /Kim/)
  t.ok(faults.length > 0)
})
