import { sql } from 'kysely'
import type { LoggedCommit, LoggedRegister, LoggedVersion, VersionBefore } from '../domain/log/logged.ts'
import type { Scope } from './in-register.ts'
import type { Trx } from './schema.ts'

/** A part of a log as it is read: a commit, or one of the versions that follow it. */
export type LogPart =
  | { readonly commit: LoggedCommit }
  | {
      readonly version: LoggedVersion
      /** The version of the entry before it; none of its first. */
      readonly before: VersionBefore | undefined
      /** Whether the entry has a head. */
      readonly headed: boolean
    }

/** The most rows that are read at once, and the bytes of content after which no more are. */
const MOST_ROWS = 500
const MOST_BYTES = 4 * 1024 * 1024

/** A register as it is stored. */
interface StoredRegister extends LoggedRegister {
  readonly createdAt: string
  /** How many texts of editions it has. */
  readonly texts: number
}

/** What the log says of a register as a whole. */
export async function readLoggedRegister(trx: Trx, { id }: Scope): Promise<StoredRegister> {
  const { rows } = await sql<StoredRegister>`
    select key, created_at as "createdAt", revision, committed_at as "committedAt", frontier, texts
    from registers where id = ${id}`.execute(trx)
  const [row] = rows
  if (row === undefined) throw new Error(`register ${id} is gone while it is read`)
  return row
}

/** Every commit with its versions, in order, a page at a time: nothing is held of what was read. */
export async function* readLog(trx: Trx, scope: Scope): AsyncGenerator<LogPart> {
  const versions = versionsOf(trx, scope)
  let version = await versions.next()
  for await (const commit of commitsOf(trx, scope)) {
    // Versions without a commit come before the commit that follows them.
    for (; version.done !== true; version = await versions.next()) {
      if (version.value.version.revision >= commit.revision) break
      yield version.value
    }
    yield { commit }
    for (; version.done !== true; version = await versions.next()) {
      if (version.value.version.revision !== commit.revision) break
      yield version.value
    }
  }
  for (; version.done !== true; version = await versions.next()) yield version.value
}

async function* commitsOf(trx: Trx, { id }: Scope): AsyncGenerator<LoggedCommit> {
  for (let after = Number.MIN_SAFE_INTEGER; ; ) {
    const { rows } = await sql<LoggedCommit>`
      select revision, at, actor, note, note_salt as "noteSalt", entries, root, leaf, line
      from commits where register_id = ${id} and revision > ${after} order by revision limit ${MOST_ROWS}`.execute(
      trx,
    )
    yield* rows
    const last = rows.at(-1)
    if (last === undefined) return
    after = last.revision
  }
}

interface VersionRow extends LoggedVersion {
  readonly headed: boolean
  readonly opBefore: string | null
  readonly revisionBefore: number
  readonly lifecycleBefore: string
  readonly digestBefore: Buffer | null
  readonly inForceBefore: number | null
  readonly digestInForce: Buffer | null
  readonly createdAtBefore: string
  readonly createdByBefore: string
}

type VersionPart = Extract<LogPart, { version: unknown }>

async function* versionsOf(trx: Trx, { id }: Scope): AsyncGenerator<VersionPart> {
  let after = { revision: Number.MIN_SAFE_INTEGER, kind: '', key: '' }
  for (;;) {
    const { rows } = await sql<VersionRow>`
      select v.revision, v.kind, v.key, v.position, v.op, v.lifecycle, v.approves, v.in_force as "inForce",
        v.created_at as "createdAt", v.created_by as "createdBy", v.at, v.actor, v.content, v.salt, v.digest, v.redacted,
        e.key is not null as headed, b.op as "opBefore", b.revision as "revisionBefore",
        b.lifecycle as "lifecycleBefore", b.digest as "digestBefore", b.in_force as "inForceBefore",
        case when v.op = 'discard' then (
          select digest from versions where register_id = ${id} and revision = b.in_force and kind = v.kind and key = v.key
        ) end as "digestInForce", b.created_at as "createdAtBefore", b.created_by as "createdByBefore"
      from (${firstRows(
        sql`select revision, kind, key, coalesce(octet_length(content), 0) as bytes from versions
        where register_id = ${id} and (revision, kind, key) > (${after.revision}, ${after.kind}, ${after.key})
        order by revision, kind, key`,
        sql`revision, kind, key`,
      )}) as page
      cross join lateral (
        select * from versions where register_id = ${id} and revision = page.revision and kind = page.kind and key = page.key offset 0
      ) as v
      left join lateral (
        select key from entries where register_id = ${id} and kind = v.kind and key = v.key offset 0
      ) as e on true
      left join lateral (
        select op, revision, lifecycle, digest, in_force, created_at, created_by from versions
        where register_id = ${id} and kind = v.kind and key = v.key and revision < v.revision order by revision desc limit 1
      ) as b on true
      order by v.revision, v.kind, v.key`.execute(trx)
    for (const row of rows) yield partOf(row)
    const last = rows.at(-1)
    if (last === undefined) return
    after = last
  }
}

/** The first rows of a query, by its order: as many as may be read at once, and at least one. */
export const firstRows = (query: ReturnType<typeof sql>, order: ReturnType<typeof sql>) => sql`
  select * from (
    select *, sum(bytes) over (order by ${order}) - bytes as before from (${query} limit ${MOST_ROWS}) as first
  ) as summed where before < ${MOST_BYTES}`

function partOf(row: VersionRow): VersionPart {
  const { headed, opBefore, revisionBefore, lifecycleBefore, digestBefore, ...rest } = row
  const { inForceBefore, digestInForce, createdAtBefore, createdByBefore, ...version } = rest
  const before =
    opBefore === null
      ? undefined
      : {
          op: opBefore,
          revision: revisionBefore,
          lifecycle: lifecycleBefore,
          digest: digestBefore,
          inForce: inForceBefore,
          digestInForce,
          createdAt: createdAtBefore,
          createdBy: createdByBefore,
        }
  return { version, before, headed }
}
