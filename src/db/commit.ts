import { randomBytes } from 'node:crypto'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { RegisterError } from '../domain/errors.ts'
import { isStep, keepsText, lifeAfter } from '../domain/lifecycle.ts'
import { canonical } from '../domain/log/canonical.ts'
import { noteText, sealCommit } from '../domain/log/commit-line.ts'
import { contentDigest } from '../domain/log/hash.ts'
import { appendLeaf } from '../domain/log/merkle.ts'
import type { Version } from '../domain/version.ts'
import type { Change, CommitRequest, Committed, Outcome, Prepared, Written } from './change.ts'
import { countCommit } from './commit-count.ts'
import { refuseCycles, refuseFullParents, refuseOwnParents } from './cycles.ts'
import { asRefusal } from './errors.ts'
import { refuseUnlessExpected } from './expectation.ts'
import { announce } from './feed-news.ts'
import type { Head } from './head.ts'
import { inRegisterToCommit, type LockedScope, type Send, together } from './in-register.ts'
import { inTurn } from './in-turn.ts'
import { explainReferences } from './references.ts'
import type { Db, Trx } from './schema.ts'
import { refreshStatistics } from './statistics.ts'
import { isOutdated, noWay, textSeen } from './steps.ts'
import { readTouched, type Touched } from './touched.ts'
import { type Commit, writeCommit } from './write.ts'

/** The most changes that one commit takes. */
export const MOST_CHANGES = 10_000

const SALT_BYTES = 16

/** How long a commit waits for those before it, in milliseconds; and at least, however long it stood in line here. */
const PATIENCE = 5_000
const LEAST_PATIENCE = 100

/**
 * The one door for writing to a register: all changes together become the next revision, or none does.
 * Throws stale, taken, not-found, gone, in-use, in-force, wrong-lifecycle, reference-missing, cycle, meta-mismatch,
 * constraint, busy.
 */
export function commit(db: Db, register: string, request: CommitRequest): Promise<Committed> {
  return commitWith(db, register, request, (_trx, _scope, apply) => apply())
}

/** What runs in a commit's transaction, the register being locked: it applies the changes, or leaves them. */
export type Around<T> = (trx: Trx, scope: LockedScope, apply: () => Promise<Committed>) => Promise<T>

/** The same door, for what has to be read or written in the commit's own transaction beside its changes. */
export async function commitWith<T>(
  db: Db,
  register: string,
  request: CommitRequest,
  around: Around<T>,
): Promise<T> {
  const applied: Committed[] = []
  const result = await write(db, register, request, (trx, scope, apply) =>
    around(trx, scope, async () => {
      const committed = await apply()
      applied.push(committed)
      return committed
    }),
  )
  for (const { at, dryRun, revision } of applied) {
    if (at === null || dryRun) continue
    countCommit(db)
    announce(db, register, revision)
    await refreshStatistics(db, request.changes)
  }
  return result
}

async function write<T>(db: Db, register: string, request: CommitRequest, around: Around<T>): Promise<T> {
  if (request.changes.length > MOST_CHANGES)
    throw new RegisterError(
      'too-large',
      `A commit takes at most ${MOST_CHANGES} changes; this one has ${request.changes.length}. Split it.`,
    )
  refuseRepeated(request.changes)
  const deadline = performance.now() + (request.patience ?? PATIENCE)
  try {
    return await inTurn(db, register, () =>
      inRegisterToCommit(db, register, {
        patience: Math.max(LEAST_PATIENCE, deadline - performance.now()),
        keep: request.dryRun !== true,
        // Prepared when what is asked for is on its way: the database works meanwhile.
        read: (trx) =>
          together([
            readTouched(trx, register, request.changes),
            nextTurn().then(() => prepare(request.changes)),
          ]),
        write: (trx, scope, found, send) => around(trx, scope, () => apply(trx, scope, found, send, request)),
      }),
    )
  } catch (error) {
    const known = asRefusal(error)
    throw known?.code === 'reference-missing'
      ? await explainReferences(db, register, request.changes, known)
      : (known ?? error)
  }
}

function refuseRepeated(changes: readonly Change[]): void {
  const seen = new Set<string>()
  for (const change of changes) {
    const name = `${change.kind.name}/${change.key}`
    if (seen.has(name))
      throw new RegisterError(
        'duplicate-change',
        `The commit changes ${name} twice; ${isStep(change.op) ? 'take one step of it, and the next in another commit' : 'merge the two changes into one'}.`,
        {
          details: {
            errors: [
              { in: 'body', pointer: change.pointer, detail: `${name} is changed before, in this commit` },
            ],
          },
        },
      )
    seen.add(name)
  }
}

function prepare(changes: readonly Change[]): Prepared[] {
  const salts = randomBytes(SALT_BYTES * changes.length)
  return changes.map((change, index) => {
    if (change.logged !== undefined) return { ...change, ...change.logged }
    if (change.content === undefined)
      return { ...change, text: change.text ?? null, salt: null, digest: null }
    const text = canonical(change.content)
    const salt = salts.subarray(index * SALT_BYTES, (index + 1) * SALT_BYTES)
    return { ...change, text, salt, digest: contentDigest(salt, text) }
  })
}

async function apply(
  trx: Trx,
  scope: LockedScope,
  [{ at, heads, full }, prepared]: [Touched, readonly Prepared[]],
  send: Send,
  request: CommitRequest,
): Promise<Committed> {
  const revision = scope.revision + 1
  const outcomes: Outcome[] = []
  const written: Written[] = []
  for (const change of prepared) {
    const head = heads.get(`${change.kind.name}/${change.key}`)
    const live = head !== undefined && !head.deleted ? head : undefined
    refuseUnlessExpected(change, head)
    if (live !== undefined && (isRepetition(change, live) || isOutdated(change, live))) {
      outcomes.push({ changed: false, created: false, version: { ...live, content: change.text } })
      continue
    }
    request.permit?.(change.kind, change.op)
    const life = lifeAfter(change.op, revision, live)
    if (life === undefined) throw noWay(change, live)
    const { approves, ...way } = life
    const version = { ...nextVersion(change, live, { revision, at, actor: request.actor }), ...way }
    written.push({ ...change, ...(keepsText(change.op) && textSeen(change, live)), head, version, approves })
    outcomes.push({ changed: true, created: live === undefined, version })
  }
  const dryRun = request.dryRun === true
  if (written.length === 0) return { revision: scope.revision, at: null, dryRun, outcomes }

  refuseOwnParents(written)
  const moved = refuseFullParents(written, full)
  const seal = () => sealed(scope, { revision, at, request, written })
  await writeCommit(trx, scope, written, seal, send)
  if (moved.length > 0) await refuseCycles(trx, scope, moved)
  return { revision, at, dryRun, outcomes }
}

/** What the log says of a commit, bound by its hashes. */
function sealed(scope: LockedScope, { revision, at, request, written }: Sealing): Commit {
  const { actor, name, reason, requestId, subject } = request
  const note = noteText({ name, reason, requestId, subject: subject === actor ? undefined : subject })
  const noteSalt = randomBytes(SALT_BYTES)
  const commit = sealCommit({
    register: scope.key,
    revision,
    at,
    actor,
    noteText: note,
    noteSalt,
    entries: written.map((change) => ({
      kind: change.kind.name,
      key: change.key,
      op: change.op,
      lifecycle: change.version.lifecycle,
      digest: change.digest,
      approves: change.approves ?? undefined,
      change,
    })),
  })
  const frontier = appendLeaf(scope.frontier, scope.revision, commit.leaf)
  return { ...commit, revision, at, actor, note, noteSalt, frontier }
}

interface Sealing {
  readonly revision: number
  readonly at: string
  readonly request: CommitRequest
  readonly written: readonly Written[]
}

function isRepetition(change: Prepared, live: Head): boolean {
  return (
    change.op === 'put' &&
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
): Omit<Version, 'lifecycle' | 'inForce'> {
  return {
    kind: change.kind.name,
    key: change.key,
    op: change.op,
    revision: commit.revision,
    createdAt: live?.createdAt ?? commit.at,
    createdBy: live?.createdBy ?? commit.actor,
    updatedAt: commit.at,
    updatedBy: commit.actor,
    content: change.text,
  }
}
