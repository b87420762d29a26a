import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { makeRegister } from '../bench/make-register.ts'
import { loadRegister, shippedRegister } from '../src/first-run.ts'
import { KINDS } from '../src/register/kinds.ts'
import { backedUp, looked, restored } from './backup-run.ts'
import { openDoor, put, putContent, remove } from './door.ts'
import { embeddedDatabase, SERVER, serviceOn, type TestService, testDatabase } from './harness.ts'
import type { Content } from './make.ts'
import { t } from './tap.ts'

const LONG = process.env.ROPA_LONG_TESTS === 'yes'
t.setTimeout(LONG ? 600_000 : 120_000)

/** What a service answers about registers, by address: now, as of then, the history, and some of every kind. */
async function answersOf(
  { request }: TestService,
  registers: readonly string[],
): Promise<Map<string, string>> {
  const answers = new Map<string, string>()
  const read = async (url: string) => {
    const { status, headers, text, body } = await request({ url })
    if (status !== 200) throw new Error(`${url} was answered ${status}: ${text}`)
    answers.set(url, `${headers.etag} ${text}`)
    return body
  }
  for (const register of registers) {
    const at = `/v1/registers/${register}`
    for (const rest of [
      '',
      '/file',
      '/file?asOf=1',
      '/stats',
      '/search?q=data',
      '/commits',
      '/changes?after=0',
      '/purpose-legal-bases',
    ])
      await read(at + rest)
    for (const { name } of KINDS) {
      const { data } = await read(`${at}/${name}?limit=200`)
      for (const { key } of data.slice(-3))
        for (const rest of ['', '/versions', '/usages']) await read(`${at}/${name}/${key}${rest}`)
    }
  }
  return answers
}

t.test(
  'registers restored into the other engine are the same, byte for byte',
  { skip: SERVER === undefined && 'one engine is at hand' },
  async (t) => {
    const folder = t.testdir({})
    // On a server: from there to the embedded database, and back.
    const there = await serviceOn(t, await testDatabase(t))
    const { db } = there.database
    await loadRegister(db, shippedRegister())
    const { register, commit } = await openDoor(db)
    for (const changes of makeRegister(LONG ? 10_000 : 1_000, { perCommit: 400 }))
      await commit(changes.map(({ kind, content }) => putContent(kind, content as Content)))
    await commit([put('contexts', 'a', { notes: 'räksmörgås \u2028 "quoted" 🧾' }), put('contexts', 'b')], {
      actor: 'key:1',
      name: 'Eva Ek',
      reason: 'to see it again',
    })
    await commit([remove('contexts', 'a'), put('contexts', 'b', { notes: 'changed' })])
    const { revision } = await commit([put('contexts', 'a')])
    const registers = ['finago', register]
    const answers = await answersOf(there, registers)

    const file = join(folder, 'all.ndjson.gz')
    const backed = await backedUp(db, file)
    t.match(backed, {
      status: 0,
      out: '',
      err: /^backed up finago: revision 1, \d+ versions, tree root [0-9a-f]{64}$/m,
    })
    const here = await serviceOn(t, await embeddedDatabase(t))
    const told = backed.err.replaceAll('backed up', 'restored')
    t.strictSame(await restored(here.database.db, file), { status: 0, out: told, err: '' })
    t.strictSame(await answersOf(here, registers), answers)

    const again = join(folder, 'again.ndjson')
    t.strictSame((await backedUp(here.database.db, again)).err, backed.err)
    const withoutTime = (bytes: Buffer) => bytes.toString().split('\n').slice(1, -2)
    t.strictSame(withoutTime(await readFile(again)), withoutTime(gunzipSync(await readFile(file))))

    const next = await here.request({
      method: 'PATCH',
      url: `/v1/registers/${register}/contexts/a`,
      headers: { 'content-type': 'application/merge-patch+json', 'if-match': `"${revision}"` },
      payload: JSON.stringify({ notes: 'goes on' }),
    })
    t.match(next, { status: 200 }, 'what was restored goes on')
    t.match(await looked(here.database.db), { status: 0 })

    // Without a server the way back would be the same as the way there.
    if (SERVER === undefined && !LONG) return
    const back = await serviceOn(t, await testDatabase(t))
    t.strictSame(await restored(back.database.db, again), { status: 0, out: told, err: '' })
    t.strictSame(await answersOf(back, registers), answers)
  },
)
