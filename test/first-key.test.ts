import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createKey, listKeys, revokeKey } from '../src/cli/keys/keys.ts'
import { run } from '../src/cli/program.ts'
import { checkAll } from '../src/db/check.ts'
import { openEmbedded, openPostgres } from '../src/db/open.ts'
import { isSecretOf, parseApiKey } from '../src/domain/access/api-key.ts'
import { makeFirstKey } from '../src/first-key.ts'
import { bearer } from './credentials.ts'
import { makeDataFolder, SERVER, serverDatabase, serviceOn, testDatabase } from './harness.ts'
import { type Test, t } from './tap.ts'

t.setTimeout(120_000)
const MAIN = fileURLToPath(new URL('../src/main.js', import.meta.url))

/** The parts of a key; fails when it is none. */
function keyOf(text: string) {
  const key = parseApiKey(text)
  if (key === undefined) throw new Error('there is no key')
  return key
}

/** Starts the service as `npm start` does, its output going to a pipe; stops it when it listens, and answers what it said. */
async function started(t: Test, env: Record<string, string>, meanwhile: (address: string) => Promise<void>) {
  const child = spawn(process.execPath, [...process.execArgv, MAIN], {
    env: { PATH: process.env.PATH, PORT: '0', LOG_LEVEL: 'info', ROPA_STOP_DELAY: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  t.teardown(() => child.kill('SIGKILL'))
  let said = ''
  child.stderr.on('data', (part: Buffer) => (said += part))
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (part: Buffer) => {
      said += part
      const [, found] = /Documentation: (\S+)\/docs/.exec(said) ?? []
      if (found !== undefined) resolve(found)
    })
    child.once('close', () => reject(new Error(said)))
  })
  await meanwhile(address)
  const closed = once(child, 'close')
  child.kill('SIGTERM')
  await closed
  return said
}

t.test(
  'the first start writes an operator’s key to a file of its user’s, and never says it',
  { skip: SERVER !== undefined },
  async (t) => {
    const folder = join(t.testdir(), 'data')
    const file = join(folder, 'first-key')
    let key = ''
    const said = await started(t, { ROPA_DATA_DIR: folder }, async (address) => {
      key = readFileSync(file, 'utf8').trim()
      const ask = async (headers = {}) =>
        (
          await fetch(`${address}/v1/registers`, {
            method: 'POST',
            headers: { 'content-type': 'application/json', ...headers },
            body: '{"key":"mine"}',
          })
        ).status
      t.equal(await ask(), 401)
      t.equal(await ask(bearer(key)), 201)
    })
    t.ok(parseApiKey(key))
    t.equal(statSync(file).mode & 0o777, 0o600)
    t.match(said, `ROPA_API_KEY=$(cat '${file}')`)
    t.match(said, /curl -H "Authorization: Bearer \$ROPA_API_KEY" '/)
    t.notMatch(said, key)
    t.notMatch(said, key.slice(-43))

    const again = await started(t, { ROPA_DATA_DIR: folder }, async () => {})
    t.notMatch(again, 'first API key')
    t.equal(readFileSync(file, 'utf8').trim(), key, 'the second start leaves it')

    const off = await started(t, { ROPA_DATA_DIR: folder, ROPA_AUTH: 'off' }, async (address) => {
      t.equal((await fetch(`${address}/v1/registers`)).status, 200)
    })
    t.match(off, 'ACCESS CONTROL IS OFF')
    t.notMatch(off, 'Bearer')
  },
)

t.test('on a terminal the key is shown, and is in no file', async (t) => {
  const { db, close: _ } = await testDatabase(t)
  const folder = t.testdir()
  const made = await makeFirstKey(db, folder, true)
  const { id, secret } = keyOf(made !== undefined && 'text' in made ? made.text : '')
  t.notOk(existsSync(join(folder, 'first-key')))
  const found = (await checkAll(db, new Map([['made', { credential: id }]]))).get('made')?.credential
  t.match(found, { role: 'operator', registers: 'all' })
  t.ok(isSecretOf(secret, found?.digests ?? []))
  t.equal(await makeFirstKey(db, folder, true), undefined, 'once')
})

t.test('a file that a start left behind before it stored its key is replaced', async (t) => {
  const { db } = await testDatabase(t)
  const folder = t.testdir()
  const file = join(folder, 'first-key')
  writeFileSync(file, 'stale', { mode: 0o644 })
  t.same(await makeFirstKey(db, folder, false), { file })
  t.ok(parseApiKey(readFileSync(file, 'utf8').trim()))
  t.equal(statSync(file).mode & 0o777, 0o600)
})

/** A migrated database of this test's own, as the configuration names it. */
async function configured(t: Test) {
  const dataDir = join(t.testdir(), 'data')
  if (SERVER !== undefined) {
    const url = await serverDatabase(t, SERVER)
    return {
      config: { databaseUrl: url, migrateDatabaseUrl: url, dataDir },
      open: async () => openPostgres({ url, prepare: true }),
    }
  }
  await makeDataFolder(dataDir)
  return { config: { dataDir }, open: () => openEmbedded(dataDir) }
}

t.test('ropa keys makes the first key, lists keys and revokes them', async (t) => {
  const { config, open } = await configured(t)
  const [out, err]: [string[], string[]] = [[], []]
  const io = {
    out: (line: string) => void out.push(line),
    err: (line: string) => void err.push(line),
    readStdin: async () => Buffer.alloc(0),
  }
  const wanted = { config, name: 'first', role: 'operator', subject: 'operator', person: 'Operator' } as const
  t.equal(await createKey(wanted, io), 0)
  const [key = ''] = out
  const { id } = keyOf(key)
  t.equal(out.length, 1, 'the key alone is on standard output')
  t.match(err.join('\n'), /made .* operator of all registers: first \(Operator\)/)
  t.notMatch(err.join('\n'), key)
  t.equal(await createKey({ ...wanted, register: ['finago'] }, io), 2)
  t.equal(await createKey({ ...wanted, role: 'reader', register: ['nowhere'] }, io), 2)
  t.match(err.splice(1), [/operator reaches all registers/, /There is no register nowhere/])
  t.equal(await createKey({ ...wanted, role: 'reader', expires: 7 }, io), 0)

  const status = async () => {
    const database = await open()
    const service = await serviceOn(t, database, { access: { issuers: [] } })
    const answer = await service.request({ method: 'GET', url: '/v1/registers', headers: bearer(key) })
    await service.app.close()
    await database.close()
    return answer.status
  }
  t.equal(await status(), 200)
  out.length = 0
  t.equal(await listKeys({ config }, io), 0)
  t.match(out, [
    new RegExp(`^${id} operator .*last used 2`),
    /reader of all registers: .*never used, until 2/,
  ])
  t.equal(await revokeKey({ config, id }, io), 0)
  t.equal(await status(), 401)
  t.equal(await revokeKey({ config, id: '000000000000' }, io), 2)
})

t.test('ropa keys ends with 2 and the reason where there is no database', async (t) => {
  const said: string[] = []
  const io = {
    out: (line: string) => void said.push(`out ${line}`),
    err: (line: string) => void said.push(line),
    readStdin: async () => Buffer.alloc(0),
  }
  t.equal(await listKeys({ config: { dataDir: join(t.testdir(), 'none') } }, io), 2)
  t.match(said, [/^There is no embedded database in /])
})

t.test('ropa keys says what it takes', async (t) => {
  const said: string[] = []
  const io = {
    out: (line: string) => void said.push(line),
    err: (line: string) => void said.push(line),
    readStdin: async () => Buffer.alloc(0),
  }
  for (const words of [
    ['create'],
    ['create', '--name', 'x', '--role', 'king'],
    ['create', '--name', 'x', '--expires', '0'],
    ['revoke'],
  ])
    t.equal(await run(['keys', ...words], io), 2, words.join(' '))
  t.match(said.join('\n'), /--name.*Allowed choices are reader, checker.*whole number of days/s)
})
