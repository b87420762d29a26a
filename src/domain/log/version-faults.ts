import { isOp, keepsText, lifeAfter } from '../lifecycle.ts'
import { canonical, type Json } from './canonical.ts'
import type { Fault } from './fault.ts'
import { contentDigest } from './hash.ts'
import type { LoggedVersion, VersionBefore } from './logged.ts'

/** What is wrong with a version by itself, and beside the version of its entry before it. */
export function versionFaults(version: LoggedVersion, before: VersionBefore | undefined): Fault[] {
  const { revision, kind, key } = version
  return [...ofContent(version), ...ofLife(version, before)].map((detail) => ({
    table: 'versions',
    revision,
    entry: `${kind}/${key}`,
    detail,
  }))
}

function* ofContent({ op, key, content, salt, digest, redacted }: LoggedVersion): Generator<string> {
  if (redacted !== (op !== 'delete' && content === null)) yield 'redacted does not agree with op and content'
  if ((content === null) !== (salt === null)) yield 'content and salt are not both there'
  if ((digest === null) !== (op === 'delete')) yield 'digest does not agree with op'
  if (content === null) return
  if (salt !== null && digest !== null && !contentDigest(salt, content).equals(digest))
    yield 'digest is not that of its salt and content'
  const parsed = canonicalIn(content)
  if (parsed === undefined) yield 'content is not canonical JSON'
  else if (Reflect.get(Object(parsed.value), 'key') !== key) yield 'content has another key'
}

function* ofLife(version: LoggedVersion, before: VersionBefore | undefined): Generator<string> {
  const { op, lifecycle } = version
  const live = before?.op === 'delete' ? undefined : before
  if (op === 'delete' && live === undefined) yield 'it deletes what is not there'
  else yield* ofWay(version, live)
  if ((op === 'delete') !== (lifecycle === 'deleted')) yield 'lifecycle does not agree with op'
  const { createdAt, createdBy } = live ?? { createdAt: version.at, createdBy: version.actor }
  if (version.createdAt !== createdAt) yield 'created_at is not when its entry was created'
  if (version.createdBy !== createdBy) yield 'created_by is not who created its entry'
}

/** Whether it goes on from where the version before stood, with the same text if it is a step. */
function* ofWay(version: LoggedVersion, live: VersionBefore | undefined): Generator<string> {
  const { op, revision, digest } = version
  if (!isOp(op)) return yield 'op is none that there is'
  const life = lifeAfter(op, revision, live)
  if (life === undefined) return yield `op ${op} cannot follow ${live?.lifecycle ?? 'nothing'}`
  if (op !== 'delete' && version.lifecycle !== life.lifecycle)
    yield `lifecycle is not what ${op} leads to, ${life.lifecycle}`
  if (version.inForce !== life.inForce) yield 'in_force does not follow from op and the version before'
  if (version.approves !== life.approves) yield 'approves does not follow from op and the version before'
  if (keepsText(op) && digest !== null && live?.digest?.equals(digest) !== true)
    yield `digest is not that of the version before, whose text ${op} keeps`
  if (op === 'discard' && digest !== null && live?.digestInForce?.equals(digest) !== true)
    yield 'digest is not that of the version in force, whose text discard puts back'
}

/** The value of a canonical JSON text; nothing of any other text. */
function canonicalIn(text: string): { value: Json } | undefined {
  try {
    const value: Json = JSON.parse(text)
    return canonical(value) === text ? { value } : undefined
  } catch {
    return undefined
  }
}
