import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { pipeline, Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import type { ArchiveText } from '../../domain/archive/checked-lines.ts'
import { cutOff } from '../../domain/archive/order.ts'
import { RegisterError } from '../../domain/errors.ts'
import { reasonOf } from '../../domain/reason.ts'

/** The longest line that is read, in bytes: far beyond any content. */
const LONGEST_LINE = 256 * 1024 * 1024

/** The lines of an archive, compressed or not; `-` is standard input. Throws not-found, or invalid when it is cut off. */
export async function* readArchiveFile(path: string): AsyncGenerator<ArchiveText> {
  const hash = createHash('sha256')
  let number = 0
  let begun: Buffer[] = []
  let length = 0
  for await (const chunk of chunksOf(path)) {
    let from = 0
    for (let to = chunk.indexOf(0x0a); to >= 0; to = chunk.indexOf(0x0a, from)) {
      const line = Buffer.concat([...begun, chunk.subarray(from, to)])
      begun = []
      length = 0
      from = to + 1
      number += 1
      yield { number, text: line.toString('utf8'), sha256: () => hash.copy().digest('hex') }
      hash.update(line).update('\n')
    }
    begun.push(chunk.subarray(from))
    length += chunk.length - from
    if (length > LONGEST_LINE)
      throw new RegisterError('invalid', `Line ${number + 1} of ${path} is longer than any of an archive.`)
  }
  if (length > 0) throw cutOff()
}

async function* chunksOf(path: string): AsyncGenerator<Buffer> {
  const bytes: Readable = path === '-' ? process.stdin : createReadStream(path)
  try {
    const chunks: AsyncIterator<Buffer> = bytes[Symbol.asyncIterator]()
    const first = await chunks.next()
    if (first.done === true) return
    const all = withFirst(first.value, chunks)
    yield* first.value[0] === 0x1f && first.value[1] === 0x8b ? unzipped(all) : all
  } catch (error) {
    throw refusal(path, error)
  } finally {
    bytes.destroy()
  }
}

async function* withFirst(first: Buffer, others: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  yield first
  for (let next = await others.next(); next.done !== true; next = await others.next()) yield next.value
}

function unzipped(chunks: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
  // What fails on the way is thrown to whoever reads.
  return pipeline(Readable.from(chunks), createGunzip(), () => {})
}

function refusal(path: string, cause: unknown): RegisterError {
  const code = String(Reflect.get(Object(cause), 'code'))
  if (code === 'Z_BUF_ERROR') return cutOff(cause)
  if (code.startsWith('Z_'))
    return new RegisterError('invalid', `${path} is not as it was written: ${reasonOf(cause)}`, { cause })
  return new RegisterError('not-found', `${path} cannot be read: ${reasonOf(cause)}`, { cause })
}
