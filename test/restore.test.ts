import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { sql } from 'kysely'
import { restoreCommand } from '../src/cli/backup/restore.ts'
import { sealCommit } from '../src/domain/log/commit-line.ts'
import { contentDigest } from '../src/domain/log/hash.ts'
import { type Line, linesOf, resealed, written } from './archives.ts'
import { backedUp, looked, type Ran, ran, restored } from './backup-run.ts'
import { openDoor, put, remove } from './door.ts'
import { allColumns } from './flipped.ts'
import { emptyServerDatabase, SERVER, serviceOn, testDatabase, testService } from './harness.ts'
import { loadNotice, NOTICE } from './notice.ts'
import { type Test, t } from './tap.ts'

t.setTimeout(120_000)

const from = await testDatabase(t)
const { db: to } = await testDatabase(t)
const one = await openDoor(from.db)
await one.commit([put('contexts', 'a'), put('contexts', 'b'), put('purposes', 'p')], { name: 'Eva' })
await one.commit([put('contexts', 'a', { notes: 'changed' }), remove('contexts', 'b')])
await one.commit([put('contexts', 'b')])
const two = await openDoor(from.db)
await two.commit([put('contexts', 'c')])
const empty = await openDoor(from.db)
const folder = t.testdir({})
const file = join(folder, 'archive.ndjson')

/** That an archive is refused for a reason, and that nothing of it is stored. */
async function refused(t: Test, archive: string, reason: RegExp): Promise<void> {
  const { status, out, err }: Ran = await restored(to, archive)
  t.equal(status, 2, `${reason}`)
  t.equal(out, '')
  t.match(err, reason)
  t.notMatch(err, /\n\s+at /)
  for (const table of ['registers', 'commits', 'versions', 'entries', 'contexts', 'search'])
    t.same((await sql`select * from ${sql.table(table)}`.execute(to)).rows, [], `${table} is empty`)
}

t.test('all registers are backed up, or those that are asked for', async (t) => {
  t.match(await backedUp(from.db, file, [two.register, two.register]), { status: 0 })
  t.same(linesOf(file)[0].registers, [two.register])
  t.match(await backedUp(from.db, file, ['nothing']), { status: 2, err: /There is no register "nothing"/ })
  t.same(linesOf(file)[0].registers, [two.register], 'a backup that failed leaves the one before')
  t.match(await backedUp(from.db, file), { status: 0 })
  t.same(linesOf(file)[0].registers, [one.register, two.register, empty.register])
  t.match(await backedUp(to, join(folder, 'none.ndjson')), {
    status: 2,
    err: 'There is no register to back up.',
  })
})

t.test('an archive that is not whole, or not as it was written, is refused', async (t) => {
  const text = readFileSync(file)
  const lines = linesOf(file)
  await refused(t, join(folder, 'none'), /none cannot be read: ENOENT/)
  await refused(t, written(folder, ''), /cut off/)
  await refused(t, written(folder, lines.slice(0, -1)), /cut off: its last line is missing/)
  await refused(t, written(folder, text.subarray(0, text.length - 40)), /cut off/)
  await refused(t, written(folder, gzipSync(text).subarray(0, 900)), /cut off/)
  const zipped = gzipSync(text)
  zipped.writeUInt8(zipped.readUInt8(500) ^ 1, 500)
  await refused(t, written(folder, zipped), /not as it was written/)
  await refused(t, written(folder, [...lines, lines[1]]), /Line \d+: It follows the last one/)
  await refused(t, written(folder, 'register: finago\n'), /Line 1: It is not JSON/)
  await refused(t, written(folder, [{ register: 'finago' }]), /Line 1: It is no archive of ropa/)
  await refused(
    t,
    written(folder, [{ ...lines[0], version: 3 }]),
    /format version 3; this ropa reads 1 and 2/,
  )
  await refused(
    t,
    written(folder, [{ ...lines[0], more: 1 }]),
    /Line 1: The first line lacks or adds members/,
  )
  await refused(
    t,
    written(folder, [lines[0], { nothing: {} }]),
    /Line 2: It has none of register, text, commit/,
  )
  await refused(t, written(folder, [lines[0], { register: {} }]), /Line 2: Its register lacks members/)
})

t.test('a byte that flips anywhere in an archive is found', async (t) => {
  const text = readFileSync(file)
  for (let i = 0; i < 15; i++) {
    const changed = Buffer.from(text)
    const place = Math.floor(Math.random() * text.length)
    changed.writeUInt8(text.readUInt8(place) ^ 1, place)
    t.match(
      await restored(to, written(folder, changed)),
      { status: 2, err: /^Nothing was restored/ },
      `at ${place}`,
    )
  }
  t.match(await looked(to), { out: 'there is no register' })
})

t.test('an archive whose SHA-256 was made anew is refused by what it says', async (t) => {
  const changing = (change: (lines: Line[]) => void) => {
    const lines = linesOf(file)
    change(lines)
    return written(folder, resealed(lines))
  }
  const at = (lines: Line[], test: (line: Line) => unknown) => lines.findIndex(test)
  const version = (lines: Line[], key: string) => lines.find((line) => line.version?.key === key).version
  await refused(
    t,
    changing((lines) => {
      version(lines, 'p').content = version(lines, 'p').content.replace('A name', 'B name')
    }),
    /does not agree with itself: versions purposes\/p revision 1: digest is not that of its salt and content/,
  )
  await refused(
    t,
    changing((lines) => {
      version(lines, 'c').createdBy = 'somebody-else'
    }),
    /versions contexts\/c revision 1: created_by/,
  )
  await refused(
    t,
    changing((lines) => {
      lines.find((line) => line.commit?.revision === 2).commit.actor = 'somebody-else'
    }),
    /commits revision 2: line is not that of its/,
  )
  await refused(
    t,
    changing((lines) => {
      lines[1].register.root = '00'.repeat(32)
    }),
    /The tree root of "[^"]+" is [0-9a-f]{64} by its commits, and the archive says 0{64}/,
  )
  await refused(
    t,
    changing((lines) => {
      lines[1].register.committedAt = '2020-01-01T00:00:00.000Z'
    }),
    /registers: committed_at is not the time of its newest commit/,
  )
  await refused(
    t,
    changing(
      (lines) =>
        void lines.splice(
          at(lines, (line) => line.version?.kind),
          1,
        ),
    ),
    /Line \d+: It comes before all versions of a commit are there/,
  )
  await refused(
    t,
    changing((lines) => {
      const place = at(lines, (line) => line.commit?.revision === 3)
      lines.splice(place, 2)
    }),
    /Line \d+: It ends the register "[^"]+" too early/,
  )
  await refused(
    t,
    changing((lines) => void lines.splice(2, 0, lines[3])),
    /Line 3: It has a version more than its commit/,
  )
  await refused(
    t,
    changing((lines) => {
      lines[0].registers.reverse()
    }),
    /Line 2: It has the register/,
  )
  await refused(
    t,
    changing((lines) => {
      lines.splice(-2, 1)
    }),
    /counts other registers, texts, commits or versions than there are/,
  )
  await refused(
    t,
    changing((lines) => {
      lines[1].register.key = 'Not A Key'
      lines[0].registers[0] = 'Not A Key'
    }),
    /breaks the constraint key_text_check/,
  )
})

t.test('an archive that agrees with itself, and holds what no service takes, is refused', async (t) => {
  const forged = (kind: string, content: string) => {
    const salt = Buffer.alloc(16)
    const digest = contentDigest(salt, content)
    const at = '2026-11-22T12:00:00.000Z'
    const entry = { kind, key: 'p', op: 'put', lifecycle: 'draft' }
    const unsealed = { register: 'forged', revision: 1, at, actor: 'x', noteText: '{}', noteSalt: salt }
    const { root, line, leaf } = sealCommit({ ...unsealed, entries: [{ ...entry, digest }] })
    const hex = (bytes: Buffer) => bytes.toString('hex')
    const noted = { note: '{}', noteSalt: hex(salt), entries: 1, root: hex(root), leaf: hex(leaf), line }
    const created = { createdAt: at, createdBy: 'x' }
    const rest = { approves: null, inForce: null, salt: hex(salt), digest: hex(digest), redacted: false }
    return written(
      folder,
      resealed([
        { format: 'ropa-archive', version: 1, ropa: '0.1.0', madeAt: at, registers: ['forged'] },
        { register: { key: 'forged', createdAt: at, revision: 1, committedAt: at, root: hex(leaf) } },
        { commit: { revision: 1, at, actor: 'x', ...noted } },
        { version: { ...entry, ...created, content, ...rest } },
        {},
      ]),
    )
  }
  await refused(t, forged('contexts', '{ "key": "p" }'), /content is not canonical JSON/)
  await refused(t, forged('nothing', '{"key":"p"}'), /entries nothing\/p: there is no such kind/)
  await refused(
    t,
    forged('purposes', '{"key":"p","label":{"en":"P"},"legalBases":5}'),
    /purposes\/p is none of its kind/,
  )
  await refused(
    t,
    forged('purposes', '{"key":"p"}'),
    /Nothing was restored\. The content breaks the constraint/,
  )
  await refused(
    t,
    forged('purposes', '{"key":"p","label":{"en":"P"},"parent":"q"}'),
    /refers to something that is not there/,
  )
  const { db } = await testDatabase(t)
  t.match(
    await restored(db, forged('purposes', '{"key":"p","label":{"en":"P"}}')),
    { status: 0 },
    'nothing else is wrong',
  )
})

t.test('texts of editions come with their register, and one that is changed is refused', async (t) => {
  const there = await testService(t)
  await loadNotice(there, 'shop')
  t.match(await backedUp(there.database.db, file, ['shop']), { status: 0 })
  const lines = linesOf(file)
  const at = lines.findIndex((line) => 'text' in line)
  t.match(lines[at], { text: { text: NOTICE, revision: 2 } })
  t.match(lines.at(-1), { end: { texts: 1 } })
  const changed = lines.with(at, { text: { ...lines[at].text, text: `${NOTICE}!` } })
  await refused(t, written(folder, resealed(changed)), /edition_texts: the text \S+ has another SHA-256/)
  const misplaced = [...lines.toSpliced(at, 1).slice(0, -1), lines[at], lines.at(-1)]
  await refused(
    t,
    written(folder, resealed(misplaced)),
    /has a text that is not between its register and the commits/,
  )
  const uncounted = resealed(lines.toSpliced(at, 1))
  delete uncounted.at(-1).end.texts
  const old = resealed([{ ...uncounted[0], version: 1 }, ...uncounted.slice(1)])
  delete old.at(-1).end.texts

  const whole = await serviceOn(t, await testDatabase(t))
  t.match(await restored(whole.database.db, file), { status: 0 })
  const url = '/v1/registers/shop/documents/notice/editions/2026/text'
  t.match(await whole.request({ url }), { status: 200, text: NOTICE })
  t.match(await looked(whole.database.db, 'text'), { status: 0 })
  const older = await serviceOn(t, await testDatabase(t))
  t.match(await restored(older.database.db, written(folder, old)), { status: 0 }, 'version 1 has no texts')
  t.match(await older.request({ url }), { status: 404 })
})

t.test('a register that is there already is refused, and the others of the archive with it', async (t) => {
  t.match(await backedUp(from.db, file, [two.register]), { status: 0 })
  t.match(await restored(to, file), { status: 0, out: /^restored register-\d+: revision 1, 1 versions/ })
  const before = await looked(to, 'json')
  t.match(JSON.parse(before.out), {
    sound: true,
    registers: [{ register: two.register, revision: 1, root: /^[0-9a-f]{64}$/, faults: [] }],
  })
  t.match(await looked(to, 'text', ['nothing']), { status: 2, err: /There is no register "nothing"/ })
  t.match(await backedUp(from.db, file), { status: 0 })
  t.match(await restored(to, file), {
    status: 2,
    err: `Nothing was restored. There is a register "${two.register}" already, and restoring changes none.`,
  })
  t.strictSame(await looked(to, 'json'), before)
})

t.test('a damaged register is not backed up, and what is wrong is told', async (t) => {
  const { db } = await testDatabase(t)
  const { register, commit } = await openDoor(db)
  await commit([put('contexts', 'a')])
  await sql`alter table versions disable trigger user`.execute(db)
  await sql`update versions set content = '{"key":"a","label":{"sv":"B"}}'`.execute(db)
  const damaged = join(folder, 'damaged.ndjson')
  const { status, err } = await backedUp(db, damaged)
  t.equal(status, 2)
  t.match(err, `The register "${register}" is damaged (versions contexts/a revision 1: digest`)
  t.throws(() => readFileSync(damaged), { code: 'ENOENT' })
})

t.test('every column of the log is in the archive, or can be worked out', async (t) => {
  /** Where a column is: its member of the archive, or how it comes about. */
  const places: Readonly<Record<string, (column: string) => string | undefined>> = {
    registers: (column) =>
      ({ id: 'of the database', frontier: 'from the leaves', texts: 'counted as they come' })[column],
    commits: () => undefined,
    versions: (column) =>
      ({ revision: 'of the commit', at: 'of the commit', actor: 'of the commit', position: 'by its place' })[
        column
      ],
  }
  const lines = linesOf(file)
  for (const { table, name } of await allColumns(to)) {
    const workedOut = places[table]
    if (workedOut === undefined || name === 'register_id' || workedOut(name) !== undefined) continue
    const member = name.replace(/_(.)/g, (_, letter) => letter.toUpperCase())
    const line = lines.find((each) => table.slice(0, -1) in each && !('format' in each))?.[table.slice(0, -1)]
    t.ok(Object.hasOwn(line, member), `${table}.${name}`)
  }
})

t.test(
  'an empty database of a server has to be migrated before it is restored into',
  { skip: SERVER === undefined },
  async (t) => {
    const config = { dataDir: 'unused', databaseUrl: await emptyServerDatabase(t, SERVER ?? '') }
    const told = await ran((io) => restoreCommand({ config, file }, io))
    t.match(told, { status: 2, out: '', err: /Run "ropa migrate up" first/ })
  },
)
