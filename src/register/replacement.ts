import type { Change } from '../db/change.ts'
import { missing } from '../db/expectation.ts'
import type { Scope } from '../db/in-register.ts'
import { holdsItem } from '../db/references.ts'
import type { Trx } from '../db/schema.ts'
import { readStored, readUsers, type Stored } from '../db/users.ts'
import type { AnyEntry } from '../domain/entry.ts'
import { RegisterError } from '../domain/errors.ts'
import { type Names, replaceReferences } from '../domain/replace-references.ts'
import { walk } from '../domain/walk.ts'
import { checkContent } from './check-content.ts'
import { kindOf } from './kinds.ts'

/** A reference that cannot be led to the other entry: in which entry it stands, where, and why not. */
interface Conflict {
  readonly kind: string
  readonly key: string
  readonly pointer: string
  readonly detail: string
}

/** What a replacement comes down to, and how many entries refer to the one replaced. */
export interface Plan {
  readonly changes: readonly Change[]
  readonly users: number
  /** Revision of the register that it was planned at. */
  readonly revision: number
}

const MOST_NAMED = 100

/**
 * The changes that lead every reference to an entry to another one of its kind, and delete it if that is asked. Throws
 * not-found and gone for the entry, reference-missing for the other, not-replaceable with all conflicts.
 */
export async function planReplacement(trx: Trx, scope: Scope, names: Names, remove: boolean): Promise<Plan> {
  const { kind, from, to } = names
  const stored = await readStored(trx, scope, kind, [from, to])
  const replaced = stored.get(from)
  if (replaced?.content == null) throw missing(`${kind}/${from}`, replaced, { kind, key: from })
  const other = stored.get(to)
  if (other?.content == null) throw noOther(names, other)
  const users = await readUsers(trx, scope, kind, from)
  const otherContent: AnyEntry = JSON.parse(other.content)
  const conflicts = unlike(names, JSON.parse(replaced.content), otherContent)
  const changes = users.flatMap((user): Change[] => {
    const isReplaced = user.kind === kind && user.key === from
    if (isReplaced && remove) return []
    const change = changeOf(user, names)
    conflicts.push(...conflictsOf(user, change, names, otherContent))
    return [change]
  })
  if (conflicts.length > 0) throw notReplaceable(names, conflicts)
  if (remove)
    changes.push({
      op: 'delete',
      kind: kindOf(kind),
      key: from,
      expect: [replaced.revision],
      pointer: '/delete',
    })
  return { changes, users: users.length, revision: scope.revision }
}

/** Members in which the other entry would have to be as the replaced one is. */
function unlike({ kind, from, to }: Names, replaced: AnyEntry, other: AnyEntry): Conflict[] {
  return kindOf(kind).alike.flatMap((member) => {
    const [was, is] = [replaced, other].map((content) => JSON.stringify(Reflect.get(content, member)))
    const detail = `is ${was}, and ${is} in ${kind}/${to}: what rests on the one does not rest on the other; change each by hand`
    return was === is ? [] : [{ kind, key: from, pointer: `/${member}`, detail }]
  })
}

function changeOf({ kind: name, key, revision, content }: Stored, names: Names) {
  const kind = kindOf(name)
  const replaced = replaceReferences(kind.schema, JSON.parse(content ?? '{}'), names)
  return { op: 'put' as const, kind, key, content: replaced, expect: [revision], pointer: '/with' }
}

/** Why an entry cannot have the content that it would get; nothing when it can. */
function conflictsOf(
  user: Stored,
  { kind, key, content }: ReturnType<typeof changeOf>,
  { kind: ofKind, from, to }: Names,
  other: AnyEntry,
): Conflict[] {
  const at = (pointer: string, detail: string): Conflict => ({ kind: kind.name, key, pointer, detail })
  const referencesTo = (target: string, held: AnyEntry) =>
    kind.references(held).filter((each) => each.kind === ofKind && each.key === target)
  if (kind.name === ofKind && key === to)
    return referencesTo(from, JSON.parse(user.content ?? '{}')).map(({ path }) =>
      at(path, 'would refer to its own entry; change or remove the reference first'),
    )
  const lacking = referencesTo(to, content).flatMap(({ path, item }) =>
    item === undefined || holdsItem(other, item)
      ? []
      : [at(path, `${ofKind}/${to} has no ${item.join('/')}`)],
  )
  const flaws = checkContent(kind, content)
  if (flaws.length === 0) return lacking
  const paths = new Map(walk(kind.schema, content).map(({ pointer, path }) => [pointer, path]))
  return [...lacking, ...flaws.map(({ pointer, detail }) => at(paths.get(pointer) ?? pointer, detail))]
}

function noOther({ kind, to }: Names, head: Stored | undefined): RegisterError {
  const { message } = missing(`${kind}/${to}`, head, {})
  const detail = `there is no ${kind}/${to} in this register`
  return new RegisterError('reference-missing', message, {
    details: { errors: [{ in: 'body', pointer: '/with', detail }] },
  })
}

function notReplaceable({ kind, from, to }: Names, conflicts: readonly Conflict[]): RegisterError {
  const [{ kind: of, key, pointer, detail } = { kind, key: from, pointer: '', detail: '' }] = conflicts
  const more = conflicts.length > 1 ? `, and ${conflicts.length - 1} more` : ''
  return new RegisterError(
    'not-replaceable',
    `${kind}/${from} cannot be replaced by ${to} everywhere: ${of}/${key} ${pointer} ${detail}${more}.`,
    { details: { conflicts: conflicts.slice(0, MOST_NAMED) } },
  )
}
