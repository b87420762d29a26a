import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { PassThrough, type Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { RegisterError } from '../../domain/errors.ts'
import { reasonOf } from '../../domain/reason.ts'

/** Takes the next piece of text, and resolves when it takes more. */
type Write = (text: string) => Promise<void>

/** Characters that are gathered before they are passed on. */
const MANY = 64 * 1024

/**
 * Lets `work` write a file, compressed if its name ends with `.gz`, which only its owner can read. It appears, or takes the
 * place of the one that was there, when all of it is on the disk. `-` is standard output. Throws `unavailable`.
 */
export async function writeArchiveFile<T>(path: string, work: (write: Write) => Promise<T>): Promise<T> {
  if (path === '-') return writeTo(process.stdout, false, work)
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`)
  try {
    const file = createWriteStream(draft, { flags: 'wx', mode: 0o600, flush: true })
    const result = await writeTo(file, path.endsWith('.gz'), work)
    await rename(draft, path).catch(refuse)
    await syncFolder(dirname(path))
    return result
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}

async function writeTo<T>(target: Writable, gzip: boolean, work: (write: Write) => Promise<T>): Promise<T> {
  const source = new PassThrough()
  const written = pipeline([source, ...(gzip ? [createGzip()] : []), target], {
    end: target !== process.stdout,
  })
  // Who writes next, or ends, is told of it.
  written.catch(() => {})
  let held = ''
  const pass = async () => {
    const full = !source.write(held)
    held = ''
    if (full) await Promise.race([once(source, 'drain'), written.catch(refuse)])
  }
  try {
    const result = await work(async (text) => {
      held += text
      if (held.length < MANY) return
      if (source.destroyed) await written.catch(refuse)
      await pass()
    })
    source.end(held)
    await written.catch(refuse)
    return result
  } catch (error) {
    source.destroy()
    await written.catch(() => {})
    throw error
  }
}

function refuse(cause: unknown): never {
  throw new RegisterError('unavailable', `The archive cannot be written: ${reasonOf(cause)}`, { cause })
}

/** After a crash of the machine too, the file is there under its name. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path)
  await folder.sync().finally(() => folder.close())
}
