import { sql } from 'kysely'
import { RegisterError } from '../domain/errors.ts'
import type { Op } from '../domain/lifecycle.ts'
import type { At, Page } from '../domain/store.ts'
import type { Version } from '../domain/version.ts'
import { missing } from './expectation.ts'
import { readInRegister } from './in-register.ts'
import { pageAt } from './page.ts'
import type { Db } from './schema.ts'
import { versionColumns } from './version-columns.ts'

/** A revision that no register reaches. */
const NEVER = Number.MAX_SAFE_INTEGER

/** A page of an entry's versions, newest first, before the revision `before`. Throws not-found when it never was. */
export async function listVersions(
  db: Db,
  register: string,
  request: {
    kind: string
    key: string
    limit: number
    before?: number | undefined
    asOf?: number | undefined
  },
): Promise<At<Page<Version>>> {
  const { kind, key, limit } = request
  const below = Math.min(
    request.before ?? Number.MAX_SAFE_INTEGER,
    (request.asOf ?? Number.MAX_SAFE_INTEGER - 1) + 1,
  )
  const rows = await readInRegister(
    db,
    register,
    sql<{ register: number; known: boolean } & Version>`
    select r.revision as register,
      exists (select from versions v where v.register_id = r.id and v.kind = ${kind} and v.key = ${key}
        and v.revision <= ${request.asOf ?? NEVER}) as known,
      ${versionColumns}
    from registers r left join lateral (
      select * from versions v where v.register_id = r.id and v.kind = ${kind} and v.key = ${key} and v.revision < ${below}
      order by v.revision desc limit ${limit + 1}
    ) v on true
    where r.key = ${register} order by v.revision desc`,
  )
  const found = pageAt(register, rows, request)
  if (!rows[0]?.known) throw missing(`${kind}/${key}`, undefined, { kind, key })
  return found
}

/** One commit as the log tells it; hashes are lower-case hex. */
export interface CommitRecord {
  readonly revision: number
  readonly at: string
  readonly actor: string
  /** Of the person whose credential it was; null where nobody was known. */
  readonly name: string | null
  readonly reason: string | null
  readonly requestId: string | null
  readonly entries: number
  readonly root: string
  readonly leaf: string
}

// As JSON and not as text: the embedded database's driver takes a mark at the start of a text for that of an encoding.
const commitColumns = sql`c.revision, c.at, c.actor, c.note::json -> 'name' as name, c.note::json -> 'reason' as reason, c.note::json -> 'requestId' as "requestId",
  c.entries, encode(c.root, 'hex') as root, encode(c.leaf, 'hex') as leaf`

/** A page of commits, newest first, before the revision `before`. */
export async function listCommits(
  db: Db,
  register: string,
  { limit, before = NEVER, asOf }: { limit: number; before?: number | undefined; asOf?: number | undefined },
): Promise<At<Page<CommitRecord>>> {
  const rows = await readInRegister(
    db,
    register,
    sql<{ register: number } & CommitRecord>`
    select r.revision as register, c.* from registers r left join lateral (
      select ${commitColumns} from commits c where c.register_id = r.id and c.revision < ${Math.min(before, (asOf ?? NEVER - 1) + 1)}
      order by c.revision desc limit ${limit + 1}
    ) c on true
    where r.key = ${register} order by c.revision desc`,
  )
  return pageAt(register, rows, { limit, asOf })
}

/** One commit, unless it came after the revision asked as of. Throws not-found. */
export async function findCommit(
  db: Db,
  register: string,
  revision: number,
  asOf?: number,
): Promise<At<CommitRecord>> {
  const rows = await readInRegister(
    db,
    register,
    sql<{ register: number } & CommitRecord>`
    select r.revision as register, c.* from registers r left join lateral (
      select ${commitColumns} from commits c
      where c.register_id = r.id and c.revision = ${revision} and c.revision <= ${asOf ?? NEVER}
    ) c on true
    where r.key = ${register}`,
  )
  const { revision: newest, value } = pageAt(register, rows, { limit: 1, asOf })
  const [commit] = value.page
  if (commit === undefined)
    throw new RegisterError(
      'not-found',
      `There is no commit ${revision}; the register is at revision ${newest}.`,
    )
  return { revision: newest, value: commit }
}

/** One entry's change in one commit: an item of the feed. */
export interface ChangeRecord {
  readonly revision: number
  readonly kind: string
  readonly key: string
  readonly op: Op
  readonly lifecycle: string
  readonly at: string
  readonly actor: string
}

/** Where the feed has been read to: all of a revision, or one up to an entry. */
export interface FeedPlace {
  readonly revision: number
  readonly kind?: string | undefined
  readonly key?: string | undefined
}

/** The feed after a place: every change, oldest first, by revision, kind and key; gap-free. */
export async function listChanges(
  db: Db,
  register: string,
  { limit, after, asOf }: { limit: number; after: FeedPlace; asOf?: number | undefined },
): Promise<At<Page<ChangeRecord>>> {
  // A place without an entry is the end of its revision: no kind sorts after the highest code point of the C collation.
  const kind = after.kind ?? '\u{10ffff}'
  const rows = await readInRegister(
    db,
    register,
    sql<{ register: number } & ChangeRecord>`
    select r.revision as register, c.* from registers r left join lateral (
      select v.revision, v.kind, v.key, v.op, v.lifecycle, v.at, v.actor from versions v
      where v.register_id = r.id and (v.revision, v.kind, v.key) > (${after.revision}::bigint, ${kind}, ${after.key ?? ''})
        and v.revision <= ${asOf ?? NEVER}
      order by v.revision, v.kind, v.key limit ${limit + 1}
    ) c on true
    where r.key = ${register} order by c.revision, c.kind, c.key`,
  )
  return pageAt(register, rows, { limit, asOf })
}
