import type {
  ArchivedCommit,
  ArchivedRegister,
  ArchivedText,
  ArchivedVersion,
} from '../domain/archive/archive.ts'
import { loggedCommit, loggedVersion } from '../domain/archive/rows.ts'
import { RegisterError } from '../domain/errors.ts'
import { type Fault, faultText } from '../domain/log/fault.ts'
import type { LoggedCommit, LoggedVersion } from '../domain/log/logged.ts'
import { appendLeaf } from '../domain/log/merkle.ts'
import { textFaults } from '../domain/log/text-faults.ts'
import { insertText } from './edition-texts.ts'
import { logFaults } from './faults.ts'
import type { Scope } from './in-register.ts'
import { insertHeads, insertLog, insertTables } from './restore.ts'
import type { Trx } from './schema.ts'
import type { StoredKind } from './stored-kind.ts'
import { tableFaults } from './table-faults.ts'
import { type Archived, rootOf } from './write-archive.ts'

/** When rows go to the database: as many rows, or characters of content. */
const MANY_ROWS = 1_000
const MANY_CHARACTERS = 4 * 1024 * 1024

/** A register that is being restored, with what of its log is not written yet. */
export class Restoring {
  readonly #trx: Trx
  readonly #scope: Scope
  readonly #register: ArchivedRegister
  #frontier: Buffer = Buffer.alloc(0)
  #commits: LoggedCommit[] = []
  #versions: LoggedVersion[] = []
  #characters = 0
  #commit: LoggedCommit | undefined
  #position = 0
  #count = 0
  #texts = 0

  constructor(trx: Trx, scope: Scope, register: ArchivedRegister) {
    this.#trx = trx
    this.#scope = scope
    this.#register = register
  }

  async text(archived: ArchivedText): Promise<void> {
    for (const fault of textFaults(archived)) throw refusal(this.#register.key, fault)
    await insertText(this.#trx, this.#scope, archived)
    this.#texts += 1
  }

  async commit(archived: ArchivedCommit): Promise<void> {
    const commit = loggedCommit(archived)
    this.#frontier = appendLeaf(this.#frontier, commit.revision - 1, commit.leaf)
    this.#commit = commit
    this.#position = 0
    this.#commits.push(commit)
    await this.#writeMany()
  }

  async version(archived: ArchivedVersion): Promise<void> {
    if (this.#commit === undefined) throw new Error('a version comes before any commit')
    this.#versions.push(loggedVersion(archived, this.#commit, this.#position))
    this.#position += 1
    this.#count += 1
    this.#characters += archived.content?.length ?? 0
    await this.#writeMany()
  }

  /** Makes the rest from the log, and looks through all of it. Throws invalid. */
  async close(kinds: readonly StoredKind[]): Promise<Archived> {
    const { key, createdAt, revision, committedAt, root: told } = this.#register
    await this.#write()
    const root = rootOf({ frontier: this.#frontier })
    if (root !== told)
      throw new RegisterError(
        'invalid',
        `The tree root of "${key}" is ${root} by its commits, and the archive says ${told}.`,
      )
    const register = { key, createdAt, revision, committedAt, frontier: this.#frontier }
    await insertHeads(this.#trx, this.#scope, register)
    for await (const fault of logFaults(this.#trx, this.#scope)) throw refusal(key, fault)
    await insertTables(this.#trx, this.#scope, kinds)
    for await (const fault of tableFaults(this.#trx, this.#scope, kinds)) throw refusal(key, fault)
    return { key, revision, texts: this.#texts, versions: this.#count, root }
  }

  async #writeMany(): Promise<void> {
    const rows = this.#commits.length + this.#versions.length
    if (rows >= MANY_ROWS || this.#characters >= MANY_CHARACTERS) await this.#write()
  }

  async #write(): Promise<void> {
    await insertLog(this.#trx, this.#scope, this.#commits, this.#versions)
    this.#commits = []
    this.#versions = []
    this.#characters = 0
  }
}

const refusal = (key: string, fault: Fault): RegisterError =>
  new RegisterError('invalid', `The register "${key}" does not agree with itself: ${faultText(fault)}.`)
