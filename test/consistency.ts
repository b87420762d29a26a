import type { Selectable } from 'kysely'
import type { Db, Tables } from '../src/db/schema.ts'
import type { AnyEntry } from '../src/domain/entry.ts'
import { canonical } from '../src/domain/log/canonical.ts'
import { commitLine, entryLine } from '../src/domain/log/commit-line.ts'
import { leafHash, sha256 } from '../src/domain/log/hash.ts'
import { treeRoot } from '../src/domain/log/merkle.ts'
import { wrongRows } from './kind-rows.ts'

type RegisterRow = Selectable<Tables['registers']>
type CommitRow = Selectable<Tables['commits']>
type VersionRow = Selectable<Tables['versions']>

/**
 * What does not agree in a register, everything computed anew from its rows: the frontier, the commits, the versions,
 * the entries and the tables of the kinds. A sentence for each; none when all is well.
 */
export function inconsistencies(db: Db, key: string): Promise<string[]> {
  const repeatable = db.transaction().setIsolationLevel('repeatable read')
  return repeatable.execute(async (db) => {
    const register = await db
      .selectFrom('registers')
      .selectAll()
      .where('key', '=', key)
      .executeTakeFirstOrThrow()
    const { id } = register
    const commits = await db
      .selectFrom('commits')
      .selectAll()
      .where('register_id', '=', id)
      .orderBy('revision')
      .execute()
    const versions = await db
      .selectFrom('versions')
      .selectAll()
      .where('register_id', '=', id)
      .orderBy('revision')
      .orderBy('position')
      .execute()
    return [
      ...ofRegister(register, commits),
      ...ofCommits(key, commits, versions),
      ...versions.flatMap(ofVersion),
      ...(await ofEntries(db, id, versions)),
      ...(await wrongRows(db, id, newestOf(versions).values())),
    ]
  })
}

/** Each check that fails becomes a sentence. */
const told = (checks: Record<string, boolean>, about: string): string[] =>
  Object.entries(checks).flatMap(([what, holds]) => (holds ? [] : [`${about}: ${what}`]))

const same = (stored: Uint8Array | null, computed: Buffer): boolean =>
  stored !== null && computed.equals(Buffer.from(stored))

function ofRegister(register: RegisterRow, commits: readonly CommitRow[]): string[] {
  const leaves = commits.map(({ line }) => leafHash(line))
  return told(
    {
      'its revision is not the number of its commits': register.revision === commits.length,
      'its revisions have gaps': commits.every(({ revision }, index) => revision === index + 1),
      'its newest commit has another time': register.committed_at === (commits.at(-1)?.at ?? null),
      'the times of its commits do not rise': commits.every(
        ({ at }, index) => index === 0 || at > (commits[index - 1]?.at ?? ''),
      ),
      'its frontier is not that of its commits': same(register.frontier, frontierOf(leaves)),
    },
    `register ${register.key}`,
  )
}

/** The roots of the perfect subtrees, largest first, each over its leaves. */
function frontierOf(leaves: readonly Buffer[]): Buffer {
  const roots: Buffer[] = []
  let from = 0
  for (let size = 2 ** 30; size >= 1; size /= 2) {
    if ((leaves.length & size) === 0) continue
    roots.push(treeRoot(leaves.slice(from, from + size)))
    from += size
  }
  return Buffer.concat(roots)
}

function ofCommits(
  register: string,
  commits: readonly CommitRow[],
  versions: readonly VersionRow[],
): string[] {
  const known = new Set(commits.map(({ revision }) => revision))
  const strays = versions.filter(({ revision }) => !known.has(revision))
  return [
    ...strays.map(({ kind, key, revision }) => `${kind}/${key}@${revision}: it belongs to no commit`),
    ...commits.flatMap((commit) => {
      const own = versions.filter(({ revision }) => revision === commit.revision)
      const names = own.map(({ kind, key }) => `${kind} ${key}`)
      const root = treeRoot(own.map((version) => leafHash(entryLine(factsOf(version)))))
      const note = sha256(commit.note_salt ?? '', commit.note ?? '')
      const { revision, at, actor } = commit
      return told(
        {
          'it has another number of entries': commit.entries === own.length,
          'its entries are not in order': names.join() === [...names].sort().join(),
          'the positions of its entries have gaps': own.every(({ position }, index) => position === index),
          'its entries have another time or actor': own.every((v) => v.at === at && v.actor === actor),
          'its root is not that of its entries': same(commit.root, root),
          'its line is another one':
            commit.line === commitLine({ register, revision, at, actor, entries: own.length, note, root }),
          'its leaf is not that of its line': same(commit.leaf, leafHash(commit.line)),
        },
        `commit ${revision}`,
      )
    }),
  ]
}

const factsOf = ({ kind, key, op, lifecycle, digest, approves }: VersionRow) => ({
  kind,
  key,
  op,
  lifecycle,
  digest,
  approves: approves ?? undefined,
})

function ofVersion({ kind, key, revision, op, content, salt, digest }: VersionRow): string[] {
  const about = `${kind}/${key}@${revision}`
  if (op === 'delete')
    return told({ 'it was deleted and has a content': content === null && digest === null }, about)
  if (content === null) return [`${about}: its content is gone`]
  const parsed: AnyEntry = JSON.parse(content)
  return told(
    {
      'its digest is not that of its content': same(digest, sha256(salt ?? '', content)),
      'its content is not canonical': canonical(parsed) === content,
      'its content has another key': parsed.key === key,
    },
    about,
  )
}

/** The newest version of each entry, by `kind/key`. */
const newestOf = (versions: readonly VersionRow[]) =>
  new Map(versions.map((version) => [`${version.kind}/${version.key}`, version]))

async function ofEntries(db: Db, id: number, versions: readonly VersionRow[]): Promise<string[]> {
  const entries = await db.selectFrom('entries').selectAll().where('register_id', '=', id).execute()
  const newest = newestOf(versions)
  const known = new Set(entries.map(({ kind, key }) => `${kind}/${key}`))
  return [
    ...[...newest.keys()].filter((name) => !known.has(name)).map((name) => `${name}: it has no entry`),
    ...entries.flatMap((entry) => {
      const head = newest.get(`${entry.kind}/${entry.key}`)
      return told(
        {
          'its entry is not at its newest version': head?.revision === entry.revision,
          'its entry has another lifecycle': head?.lifecycle === entry.lifecycle,
          'its entry has another version in force': head?.in_force === entry.in_force,
          'its entry is wrong about being deleted': entry.deleted === (head?.op === 'delete'),
          'its entry was created by somebody else or then': [
            head?.created_at === entry.created_at,
            head?.created_by === entry.created_by,
          ].every(Boolean),
        },
        `${entry.kind}/${entry.key}`,
      )
    }),
  ]
}
