import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { RegisterError } from '../domain/errors.ts'
import { canonical } from '../domain/log/canonical.ts'
import { noteText, sealCommit } from '../domain/log/commit-line.ts'
import { contentDigest } from '../domain/log/hash.ts'
import { appendLeaf } from '../domain/log/merkle.ts'
import type { Version } from '../domain/version.ts'
import type { Change, CommitRequest, Committed, Outcome, Prepared, Written } from './change.ts'
import { refuseCycles, refuseOwnParents } from './cycles.ts'
import { asRegisterError } from './errors.ts'
import { refuseUnlessExpected } from './expectation.ts'
import { inRegisterToCommit, type LockedScope } from './in-register.ts'
import { inTurn } from './in-turn.ts'
import { explainReferences } from './references.ts'
import type { Db, Trx } from './schema.ts'
import { refreshStatistics } from './statistics.ts'
import { type Head, readTouched } from './touched.ts'
import { writeCommit } from './write.ts'

/** The most changes that one commit takes. */
export const MOST_CHANGES = 10_000

/** How long a commit waits for those before it, in milliseconds; and at least, however long it stood in line here. */
const PATIENCE = 5_000
const LEAST_PATIENCE = 100

/**
 * The one door for writing to a register: all changes together become the next revision, or none does.
 * Throws stale, taken, not-found, gone, in-use, reference-missing, cycle, meta-mismatch, constraint, busy.
 */
export async function commit(db: Db, register: string, request: CommitRequest): Promise<Committed> {
  const committed = await write(db, register, request)
  if (committed.at !== null && !committed.dryRun) await refreshStatistics(db, request.changes)
  return committed
}

async function write(db: Db, register: string, request: CommitRequest): Promise<Committed> {
  if (request.changes.length > MOST_CHANGES)
    throw new RegisterError(
      'too-large',
      `A commit takes at most ${MOST_CHANGES} changes; this one has ${request.changes.length}. Split it.`,
    )
  const prepared = prepare(request.changes)
  const deadline = performance.now() + (request.patience ?? PATIENCE)
  try {
    return await inTurn(db, register, () => {
      const patience = Math.max(LEAST_PATIENCE, deadline - performance.now())
      return inRegisterToCommit(db, register, patience, async (trx, scope) => {
        const committed = await apply(trx, scope, request, prepared)
        if (!request.dryRun) return committed
        await sql`set constraints all immediate`.execute(trx)
        throw new RolledBack(committed)
      })
    })
  } catch (error) {
    if (error instanceof RolledBack) return error.committed
    const known = asRegisterError(error)
    throw known.code === 'reference-missing'
      ? await explainReferences(db, register, request.changes, known)
      : known
  }
}

/** Takes a dry run's result out of the transaction that it undoes. */
class RolledBack extends Error {
  readonly committed: Committed

  constructor(committed: Committed) {
    super('a dry run is rolled back')
    this.committed = committed
  }
}

function prepare(changes: readonly Change[]): Prepared[] {
  const seen = new Set<string>()
  return changes.map((change) => {
    const name = `${change.kind.name}/${change.key}`
    if (seen.has(name))
      throw new RegisterError(
        'duplicate-change',
        `The commit changes ${name} twice; merge the two changes into one.`,
        {
          details: {
            errors: [
              { in: 'body', pointer: change.pointer, detail: `${name} is changed before, in this commit` },
            ],
          },
        },
      )
    seen.add(name)
    if (change.content === undefined) return { ...change, text: null, salt: null, digest: null }
    const text = canonical(change.content)
    const salt = randomBytes(16)
    return { ...change, text, salt, digest: contentDigest(salt, text) }
  })
}

async function apply(
  trx: Trx,
  scope: LockedScope,
  request: CommitRequest,
  prepared: readonly Prepared[],
): Promise<Committed> {
  const { at, heads } = await readTouched(trx, scope, prepared)
  const revision = scope.revision + 1
  const outcomes: Outcome[] = []
  const written: Written[] = []
  for (const change of prepared) {
    const head = heads.get(`${change.kind.name}/${change.key}`)
    const live = head !== undefined && !head.deleted ? head : undefined
    refuseUnlessExpected(change, head)
    if (live !== undefined && isRepetition(change, live)) {
      outcomes.push({ changed: false, created: false, version: { ...live, content: change.text } })
      continue
    }
    const version = nextVersion(change, live, { revision, at, actor: request.actor })
    written.push({ ...change, head, version })
    outcomes.push({ changed: true, created: live === undefined, version })
  }
  const dryRun = request.dryRun === true
  if (written.length === 0) return { revision: scope.revision, at: null, dryRun, outcomes }

  refuseOwnParents(written)
  const note = noteText({ name: request.name, reason: request.reason, requestId: request.requestId })
  const noteSalt = randomBytes(16)
  const sealed = sealCommit({
    register: scope.key,
    revision,
    at,
    actor: request.actor,
    noteText: note,
    noteSalt,
    entries: written.map((change) => ({
      kind: change.kind.name,
      key: change.key,
      op: change.op,
      lifecycle: change.version.lifecycle,
      digest: change.digest,
      change,
    })),
  })
  const frontier = appendLeaf(scope.frontier, scope.revision, sealed.leaf)
  await writeCommit(trx, scope, { ...sealed, revision, at, actor: request.actor, note, noteSalt, frontier })
  await refuseCycles(trx, scope, written)
  return { revision, at, dryRun, outcomes }
}

function isRepetition(change: Prepared, live: Head): boolean {
  return (
    change.text !== null &&
    live.salt !== null &&
    live.digest !== null &&
    contentDigest(live.salt, change.text).equals(live.digest)
  )
}

function nextVersion(
  change: Prepared,
  live: Head | undefined,
  commit: { revision: number; at: string; actor: string },
): Version {
  return {
    kind: change.kind.name,
    key: change.key,
    op: change.op,
    revision: commit.revision,
    lifecycle: change.op === 'delete' ? 'deleted' : 'draft',
    inForce: live?.inForce ?? null,
    createdAt: live?.createdAt ?? commit.at,
    createdBy: live?.createdBy ?? commit.actor,
    updatedAt: commit.at,
    updatedBy: commit.actor,
    content: change.text,
  }
}
