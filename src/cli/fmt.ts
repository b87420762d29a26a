import { RegisterError } from '../domain/errors.ts'
import { reasonOf } from '../domain/reason.ts'
import { parseStructured } from '../domain/structured-text.ts'
import { formatRegisterFile } from '../register/format-register-file.ts'
import { sectionOutOfPlace } from '../register/order-kinds.ts'
import { type Input, readInput, readOrTell } from './input.ts'
import type { Io } from './io.ts'
import { orTellRefusal } from './or-tell-refusal.ts'
import { replaceFile } from './replace-file.ts'

export interface FmtOptions {
  /** Paths of register files; `-` is standard input, which is printed. */
  readonly files: readonly string[]
  /** Whether to change nothing and only tell. */
  readonly check: boolean
}

/**
 * Formats register files where they are, or tells which are not formatted. Answers the exit status: 0 all are formatted
 * (now), 1 some are not (`check`), 2 one could not be read or written; the others are done all the same.
 */
export async function fmtCommand({ files, check }: FmtOptions, io: Io): Promise<number> {
  let status = 0
  for (const path of files) {
    const found = await formatOne(path, check, io)
    status = Math.max(status, found)
  }
  return status
}

function formatOne(path: string, check: boolean, io: Io): Promise<0 | 1 | 2> {
  return orTellRefusal(io, async () => {
    const input = await readInput(path, io)
    const text = readOrTell(input, io, ({ bytes, format }) => formatRegisterFile(bytes, format))
    if (text === undefined) return 2
    const isFormatted = Buffer.from(text).equals(input.bytes)
    if (check) {
      if (!isFormatted) for (const line of firstDifference(path, input, text)) io.out(line)
      return isFormatted ? 0 : 1
    }
    if (path === '-') io.out(text.slice(0, -1))
    else if (!isFormatted) {
      await write(path, text)
      io.out(`${path}: formatted`)
    }
    return 0
  })
}

async function write(path: string, text: string): Promise<void> {
  try {
    await replaceFile(path, text)
  } catch (cause) {
    throw new RegisterError('unavailable', `${path} cannot be written: ${reasonOf(cause)}`, { cause })
  }
}

/** Where a file is not formatted: its first line that would change, what that would be, and what to do. */
function firstDifference(path: string, input: Input, text: string): string[] {
  const [lines, formatted] = [Buffer.from(input.bytes).toString().split('\n'), text.split('\n')]
  const at = lines.findIndex((line, index) => line !== formatted[index])
  const index = at === -1 ? lines.length : at
  const ends = '(end of the file)'
  const [before = ends, after = ends] = [lines[index], formatted[index]]
  let same = 0
  while (same < before.length && before[same] === after[same]) same++
  return [
    `${input.name}:${index + 1}: ${reason(path, input)}`,
    `- ${shownFrom(before, same)}`,
    `+ ${shownFrom(after, same)}`,
  ]
}

function reason(path: string, { bytes, format }: Input): string {
  const { value } = parseStructured(bytes, 'The register file', format)
  const section = sectionOutOfPlace(Object(value))
  return section === undefined
    ? `is not formatted; ropa fmt ${path} would change this line first`
    : `${section.found} stands where ${section.belongs} belongs; ropa fmt ${path} puts the sections in their order`
}

/** What of a line shows a difference at a column, with the white space at its end made visible. */
function shownFrom(line: string, column: number): string {
  const from = column < 120 ? 0 : column - 40
  const part = `${from === 0 ? '' : '…'}${line.slice(from, from + 160)}${from + 160 < line.length ? '…' : ''}`
  const text = part.trimEnd()
  return text + part.slice(text.length).replaceAll(' ', '·').replaceAll('\t', '→').replaceAll('\r', '␍')
}
