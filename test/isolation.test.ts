import { sql } from 'kysely'
import { insertText } from '../src/db/edition-texts.ts'
import { inRegister, outsideRegisters } from '../src/db/in-register.ts'
import { durabilityFlaws, isolationFlaws } from '../src/db/isolation.ts'
import { migrateUp } from '../src/db/migrate.ts'
import { openPostgres } from '../src/db/open.ts'
import { insertRegister } from '../src/db/registers.ts'
import type { Db, Trx } from '../src/db/schema.ts'
import { loadRegister } from '../src/first-run.ts'
import { readRegisterFile } from '../src/register/register-file.ts'
import { COMPLETE } from './complete-register.ts'
import { SERVER, testDatabase } from './harness.ts'
import { t } from './tap.ts'

const { db } = await testDatabase(t)

/** Two registers, each with rows in every table that entries have rows in. */
const contents = readRegisterFile(COMPLETE, 'yaml')
for (const key of ['ours', 'theirs']) {
  await loadRegister(db, { ...contents, register: key })
  await inRegister(db, key, (trx, scope) =>
    insertText(trx, scope, { sha256: 'ab'.repeat(32), revision: 1, text: key }),
  )
}

const tables = await tablesOfRegisters(db)

async function tablesOfRegisters(db: Db): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid
    where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r' and a.attname = 'register_id' order by 1`.execute(
    db,
  )
  return rows.map(({ name }) => name)
}

async function registersIn(trx: Trx | Db, table: string): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    select distinct register_id as id from ${sql.table(table)} order by 1`.execute(trx)
  return rows.map(({ id }) => id)
}

t.test(
  'inside a register, no table shows a row of another one, though nobody asks for its own',
  async (t) => {
    for (const name of tables) {
      const both = await registersIn(db, name)
      const [ours, theirs] = await Promise.all(
        ['ours', 'theirs'].map((key) =>
          inRegister(db, key, async (trx, { id }) => ({ id, seen: await registersIn(trx, name) })),
        ),
      )
      // Idempotency keys alone are of no entry.
      if (name !== 'idempotency_keys') t.equal(both.length, 2, `${name} has rows of both`)
      t.ok(
        ours?.seen.every((id) => id === ours.id),
        `${name} inside ours`,
      )
      t.ok(
        theirs?.seen.every((id) => id === theirs.id),
        `${name} inside theirs`,
      )
    }
    const registers = await inRegister(db, 'ours', (trx) => sql`select key from registers`.execute(trx))
    t.strictSame(registers.rows, [{ key: 'ours' }])
  },
)

t.test('outside of registers there is no row at all', async (t) => {
  for (const name of [...tables, 'registers']) {
    const { rows } = await outsideRegisters(db, (trx) =>
      sql`select 1 as one from ${sql.table(name)} limit 1`.execute(trx),
    )
    t.strictSame(rows, [], name)
  }
})

t.test('rows of another register are neither written, changed nor deleted', async (t) => {
  const { rows } = await sql<{ id: number }>`select id from registers where key = 'theirs'`.execute(db)
  const theirs = rows[0]?.id
  const inOurs = (statement: ReturnType<typeof sql>) =>
    inRegister(db, 'ours', async (trx) => (await statement.execute(trx)).numAffectedRows)
  for (const name of ['entries', 'contexts', 'links']) {
    t.equal(await inOurs(sql`delete from ${sql.table(name)} where register_id = ${theirs}`), 0n, name)
    t.equal(
      await inOurs(sql`update ${sql.table(name)} set register_id = ${theirs} where register_id = ${theirs}`),
      0n,
      name,
    )
  }
  await t.rejects(
    inOurs(sql`
      insert into commits (register_id, revision, at, actor, entries, root, leaf, line)
      select ${theirs}, 1000, now(), 'x', 1, root, leaf, line from commits limit 1`),
    { code: '42501' },
  )
  await t.rejects(inOurs(sql`update versions set actor = 'somebody else'`), { code: '42501' })
  await t.rejects(inOurs(sql`delete from registers`), { code: '42501' })
})

t.test('what a transaction was inside does not outlive it', async (t) => {
  await inRegister(db, 'ours', async () => {})
  await t.rejects(inRegister(db, 'ours', () => Promise.reject(new Error('broken off'))))
  const { rows } = await sql<{ register: string; role: string }>`
    select coalesce(current_setting('ropa.register', true), '') as register, current_setting('role') as role`.execute(
    db,
  )
  t.strictSame(rows, [{ register: '', role: 'none' }])
})

t.test('a table that is not behind row level security is named, with the cure', async (t) => {
  const { db } = await testDatabase(t)
  t.strictSame(await isolationFlaws(db), [])
  await sql`create table notes (register_id bigint not null, note text)`.execute(db)
  t.match(await isolationFlaws(db), [
    /The table notes is not behind row level security.*ropa_isolate\('notes'\)/,
  ])
  await sql`select ropa_isolate('notes')`.execute(db)
  t.strictSame(await isolationFlaws(db), [])
  await sql`alter table notes no force row level security`.execute(db)
  t.match(await isolationFlaws(db), [/The table notes/], 'its owner would see all of it')
})

t.test('a database that forgets is told of', { skip: SERVER === undefined }, async (t) => {
  t.strictSame(await durabilityFlaws(db), [])
  await db.connection().execute(async (connection) => {
    await sql`set synchronous_commit = off`.execute(connection)
    t.match(await durabilityFlaws(connection), [/synchronous_commit = off/])
    await sql`reset synchronous_commit`.execute(connection)
  })
})

t.test(
  'who may not make roles migrates where an administrator has made them',
  { skip: SERVER === undefined },
  async (t) => {
    const { db } = await testDatabase(t)
    const owner = `owner_${process.pid}`
    await sql`create role ${sql.id(owner)} login`.execute(db)
    await sql`create database ${sql.id(owner)} owner ${sql.id(owner)}`.execute(db)
    const url = new URL(SERVER ?? '')
    url.pathname = `/${owner}`
    url.username = owner
    const asOwner = openPostgres({ url: url.href, prepare: false, connections: 1 })
    t.teardown(async () => {
      await asOwner.close()
      await sql`drop database ${sql.id(owner)}`.execute(db)
      await sql`drop role ${sql.id(owner)}`.execute(db)
    })
    await t.rejects(migrateUp(asOwner.db), {
      cause: { message: /must be member of role "ropa_door"|must be able to SET ROLE/ },
    })
    await sql`grant ropa_door, ropa_api to ${sql.id(owner)}`.execute(db)
    t.not((await migrateUp(asOwner.db)).length, 0)
    t.strictSame(await isolationFlaws(asOwner.db), [])
  },
)

t.test('a migration of rows goes through the registers, each in turn', async (t) => {
  const { db } = await testDatabase(t)
  await insertRegister(db, 'first')
  for (const key of ['ours', 'theirs']) await loadRegister(db, { ...contents, register: key })
  // As somebody who is not above row level security, which an owner is not either.
  await sql`create role migrates_${sql.raw(String(process.pid))} nologin`.execute(db)
  const role = sql.raw(`migrates_${process.pid}`)
  await sql`alter table contexts owner to ${role}`.execute(db)
  await sql`alter table registers owner to ${role}`.execute(db)
  await sql`grant ropa_door to ${role}`.execute(db)
  const changed = await db.transaction().execute(async (trx) => {
    await sql`set local role ${role}`.execute(trx)
    const none = await sql`update contexts set notes = 'migrated'`.execute(trx)
    const { rows } = await sql<{ id: number }>`select id from registers order by id`.execute(trx)
    let count = 0n
    for (const { id } of rows) {
      await sql`select set_config('ropa.register', ${String(id)}, true)`.execute(trx)
      count += (await sql`update contexts set notes = 'migrated'`.execute(trx)).numAffectedRows ?? 0n
    }
    return { none: none.numAffectedRows, count }
  })
  const { rows } = await sql<{
    n: number
  }>`select count(*) as n from contexts where notes = 'migrated'`.execute(db)
  t.equal(changed.none, 0n, 'without naming a register, nothing is there')
  t.ok(changed.count > 0n)
  t.equal(Number(changed.count), rows[0]?.n)
  await sql`reassign owned by ${role} to current_user`.execute(db)
  await sql`drop owned by ${role}`.execute(db)
  await sql`drop role ${role}`.execute(db)
})
