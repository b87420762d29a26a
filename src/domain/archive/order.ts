import { RegisterError } from '../errors.ts'
import type { ArchiveHeader, ArchiveLine } from './archive.ts'

/**
 * Follows the lines of an archive and throws invalid where one does not belong: each register with its texts, then as many
 * commits as its revision says, each commit with as many versions as it says, and one end that counts them.
 */
export class ArchiveOrder {
  readonly #header: ArchiveHeader
  #registers = 0
  #texts = 0
  #commits = 0
  #versions = 0
  #register = { key: '', revision: 0, seen: 0 }
  #versionsLeft = 0
  #ended = false

  constructor(header: ArchiveHeader) {
    this.#header = header
  }

  /** The next line; `sha256` is that of everything before it. */
  next(line: ArchiveLine, sha256: () => string): void {
    if (this.#ended) throw misplaced('follows the last one')
    if ('version' in line) this.#version()
    else if ('text' in line) this.#text()
    else if ('commit' in line) this.#commit(line.commit.revision, line.commit.entries)
    else {
      this.#complete()
      if ('register' in line) this.#enter(line.register.key, line.register.revision)
      else this.#end(line.end, sha256())
    }
  }

  /** Throws unless the last line was there. */
  finish(): void {
    if (!this.#ended) throw cutOff()
  }

  #text(): void {
    if (this.#registers === 0 || this.#register.seen > 0)
      throw misplaced('has a text that is not between its register and the commits')
    this.#texts += 1
  }

  #version(): void {
    if (this.#versionsLeft === 0) throw misplaced('has a version more than its commit')
    this.#versionsLeft -= 1
    this.#versions += 1
  }

  #commit(revision: number, entries: number): void {
    const { key, seen, revision: last } = this.#register
    if (this.#versionsLeft > 0) throw misplaced('comes before all versions of a commit are there')
    if (revision !== seen + 1 || revision > last)
      throw misplaced(`has revision ${revision} of ${last} after ${seen} in the register "${key}"`)
    this.#register.seen = revision
    this.#versionsLeft = entries
    this.#commits += 1
  }

  #enter(key: string, revision: number): void {
    const expected = this.#header.registers[this.#registers]
    if (key !== expected) throw misplaced(`has the register "${key}", and the first line says "${expected}"`)
    this.#register = { key, revision, seen: 0 }
    this.#registers += 1
  }

  #complete(): void {
    const { key, seen, revision } = this.#register
    if (this.#versionsLeft > 0 || seen < revision) throw misplaced(`ends the register "${key}" too early`)
  }

  #end(end: Extract<ArchiveLine, { end: unknown }>['end'], sha256: string): void {
    const counted = [this.#registers, this.#texts, this.#commits, this.#versions].join()
    if (
      this.#registers < this.#header.registers.length ||
      counted !== [end.registers, end.texts ?? 0, end.commits, end.versions].join()
    )
      throw misplaced('counts other registers, texts, commits or versions than there are')
    if (end.sha256 !== sha256)
      throw new RegisterError(
        'invalid',
        `The bytes before it are not those that were written: their SHA-256 is another one.`,
      )
    this.#ended = true
  }
}

/** What an archive lacks when its last line is not there. */
export const cutOff = (cause?: unknown): RegisterError =>
  new RegisterError('invalid', 'The archive is cut off: its last line is missing. Copy it anew.', { cause })

const misplaced = (what: string): RegisterError =>
  new RegisterError('invalid', `It ${what}: the archive is not as it was written.`)
