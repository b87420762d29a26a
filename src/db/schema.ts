import type { Generated, Kysely, Transaction } from 'kysely'
import type { Lifecycle, Op } from '../domain/lifecycle.ts'

/**
 * The map of the log's tables. The tables of the kinds are described where they are filled:
 * `register/<kind>/<kind>.tables.ts`. Times are RFC 3339 texts in UTC with milliseconds, bytes are Buffers.
 */
export interface Tables {
  registers: {
    id: Generated<number>
    key: string
    created_at: string
    revision: Generated<number>
    committed_at: string | null
    frontier: Generated<Buffer>
    /** How many texts of editions it has. */
    texts: Generated<number>
  }
  commits: {
    register_id: number
    revision: number
    at: string
    actor: string
    note: string | null
    note_salt: Buffer | null
    entries: number
    root: Buffer
    leaf: Buffer
    line: string
  }
  versions: {
    register_id: number
    revision: number
    kind: string
    key: string
    position: number
    op: Op
    lifecycle: Lifecycle
    approves: number | null
    in_force: number | null
    created_at: string
    created_by: string
    at: string
    actor: string
    content: string | null
    salt: Buffer | null
    digest: Buffer | null
    redacted: Generated<boolean>
  }
  entries: {
    register_id: number
    kind: string
    key: string
    revision: number
    lifecycle: Lifecycle
    deleted: boolean
    /** Revision of its version in force. */
    in_force: number | null
    created_at: string
    created_by: string
  }
  links: {
    register_id: number
    from_kind: string
    from_key: string
    pointer: string
    to_kind: string
    to_key: string
    /** Keys down to the nested item that is meant, if one is. */
    item: string[] | null
  }
}

export type Db = Kysely<Tables>
/** What a statement needs of a transaction, and what only a transaction has. */
export type Trx = Pick<Transaction<Tables>, 'getExecutor' | 'isTransaction'>
