import { ask } from '../src/cli/service.ts'
import { folderOf, ropa } from './check-run.ts'
import { standIn } from './stand-in.ts'
import { type Test, t } from './tap.ts'

/** Every command that asks a service, as it is called. */
const COMMANDS = [
  ['check', '--register', 'x'],
  ['baseline', '--register', 'x'],
  ['pull', '--register', 'x'],
  ['plan', '@x.yaml'],
  ['apply', '@x.yaml'],
  ['export', '--register', 'x', '--format', 'json'],
  ['export', '--register', 'x', '--format', 'zip', '--output', '@x.zip'],
  ['import', '@x.csv', '--register', 'x'],
]

/** Every command at an address ends with 2, prints nothing, and says one sentence. */
async function refused(t: Test, server: string, sentence: RegExp, ...words: string[]): Promise<void> {
  await refusedBy(COMMANDS, t, server, sentence, words)
}

async function refusedBy(
  commands: readonly (readonly string[])[],
  t: Test,
  server: string,
  sentence: RegExp,
  words: readonly string[] = [],
): Promise<void> {
  const folder = folderOf(t, { 'x.yaml': 'register: x\n', 'x.csv': 'key,label.en\na,A\n' })
  for (const command of commands) {
    const { status, out, err } = await ropa(folder, [...command, '--server', server, ...words])
    const [name = ''] = command
    t.strictSame([status, out], [2, ''], name)
    t.match(err, sentence, name)
    t.equal(err.split('\n').length, 1, name)
  }
}

t.test('every command says in one sentence that a service is down', async (t) => {
  const down = /^http:\/\/127\.0\.0\.1:1\/ cannot be reached: .+; is the service running there\?/
  await refused(t, 'http://127.0.0.1:1', down)
})

t.test('every command waits as long as it is told, for the whole answer', async (t) => {
  const late = /did not answer within 0\.1 s; is it busy\? --timeout waits longer/
  await refused(t, await standIn(t, () => {}), late, '--timeout', '0.1')
  const begun = await standIn(t, (_, response) => void response.writeHead(200).write('{"rev'))
  await refused(t, begun, late, '--timeout', '0.1')
})

t.test('every command says that an answer broke off', async (t) => {
  const breaks = await standIn(t, (_, response) => {
    response.writeHead(200, { 'content-length': 100 }).write('{"rev')
    setTimeout(() => response.destroy(), 20)
  })
  await refused(t, breaks, /\/ cannot be reached: .+; is the service running there\?/)
})

t.test('every command tells what the service refuses', async (t) => {
  const problem = JSON.stringify({ code: 'forbidden', detail: 'The key does not reach x.' })
  const forbids = await standIn(t, (_, response) => {
    response.writeHead(403, { 'content-type': 'application/problem+json' }).end(problem)
  })
  await refused(t, forbids, /^(forbidden: )?The key does not reach x\./)
  const broken = await standIn(t, (_, response) => response.writeHead(502).end('<h1>Bad gateway</h1>'))
  await refused(t, broken, /answered 502 Bad Gateway, with no problem of the registry\./)
})

t.test('every command that reads the answer says that it is not understood', async (t) => {
  const odd = await standIn(t, (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}\n')
  })
  const reading = COMMANDS.filter(([name]) => name !== 'export')
  const sentence = /^http:\S+ answered what is not understood: .+; is a ropa of this version there\?/
  await refusedBy(reading, t, odd, sentence)
})

t.test('a mistake of the program is not told as a service that is down', async (t) => {
  const mistakes = [
    new Error('mistake'),
    new RangeError('mistake'),
    new TypeError("Cannot read properties of undefined (reading 'x')"),
    'mistake',
  ]
  for (const mistake of mistakes) {
    const asked = ask('http://127.0.0.1:1/', 1, async () => {
      throw mistake
    })
    t.equal(await asked.catch((error: unknown) => error), mistake)
  }
})
