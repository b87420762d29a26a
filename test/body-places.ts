import type { AnyEntry } from '../src/domain/entry.ts'
import { walk } from '../src/domain/walk.ts'
import { canaried, neverExisted } from './canary.ts'
import type { Operation } from './described.ts'
import type { Place } from './identifier-places.ts'
import { firstPair, kindOf, payloadOf, requestOf, shapeOf } from './register-requests.ts'
import { NO_REVISION, type Side, THEIR_REVISION, type TwoRegisters } from './two-registers.ts'

type Find = (two: TwoRegisters, operation: Operation) => Place[]

/** Every place of an operation's body that takes an identifier. Throws when there is no row for it. */
export function placesOfBody(two: TwoRegisters, operation: Operation): Place[] {
  if (operation.requestBody === undefined) return []
  const find = BY_SHAPE[shapeOf(operation)]
  if (find === undefined) throw new Error(`there is no row for the body of ${shapeOf(operation)}`)
  return find(two, operation)
}

/** Where a content names something: another entry, an edition or a clause. */
interface Named {
  readonly kind: string
  readonly key: string
  readonly pointer: string
  readonly value: string
}

/** One of each place that contents of a kind have; those of provenance, which is the same everywhere, once a kind. */
function namedIn({ entries }: TwoRegisters, kind: string): Named[] {
  const found = new Map<string, Named>()
  for (const entry of entries) {
    if (entry.kind.name !== kind) continue
    for (const { schema, value, pointer } of walk(entry.kind.schema, entry.content)) {
      const inProvenance = /\/provenance\/\d+(\/edition|\/document|\/clauses\/\d+)$/.exec(pointer)
      if (typeof value !== 'string' || (schema['x-reference'] === undefined && inProvenance === null))
        continue
      const shape = (inProvenance?.[1] ?? pointer).replaceAll(/\d+/g, '#')
      if (!found.has(shape)) found.set(shape, { kind, key: entry.content.key, pointer, value })
    }
  }
  return [...found.values()]
}

/** The content with another value at a pointer. */
function withAt(content: AnyEntry, pointer: string, value: string): AnyEntry {
  const copy: AnyEntry = structuredClone(content)
  const steps = pointer.split('/').slice(1)
  const last = steps.pop() ?? ''
  const holder = steps.reduce<object>((inner, step) => Reflect.get(inner, step), copy)
  Reflect.set(holder, last, value)
  return copy
}

const place = (operation: Operation, name: string, plain: string, ask: Place['ask']): Place => {
  const theirs = canaried(plain)
  return { name: `${operation.operationId}, body ${name}`, theirs, unknown: neverExisted(theirs), ask }
}

type Send = (content: AnyEntry, named: Named, side: Side) => object

/** Places of contents, each in a body that `send` makes of the content that names the identifier. */
const inContents =
  (send: Send, of: (kind: string, two: TwoRegisters) => Named[]): Find =>
  (two, operation) =>
    of(kindOf(operation) ?? '', two).map((named) =>
      place(operation, `${named.kind}/${named.key}${named.pointer}`, named.value, (side, id) => {
        const content = withAt(side.content(named.kind, named.key), named.pointer, id)
        const key = named.kind === 'settings' ? 'register' : side.id(named.key)
        const path = operation.path.includes('{key}') ? { path: { key } } : {}
        return requestOf(operation, side, two, { ...path, payload: send(content, named, side) })
      }),
    )

const all = (kind: string, two: TwoRegisters) => namedIn(two, kind)
const first = (kind: string, two: TwoRegisters) => namedIn(two, kind).slice(0, 1)
const firstOfEach = (_: string, two: TwoRegisters) =>
  [...new Set(two.entries.map(({ kind }) => kind.name))].flatMap((kind) => first(kind, two))

/** Identifiers that stand directly in a body, with the body that holds one. */
type Bodies = Readonly<
  Record<
    string,
    readonly [
      plain: (two: TwoRegisters) => string,
      body: (side: Side, two: TwoRegisters, id: string) => object,
    ]
  >
>

const inBodies =
  (bodies: Bodies): Find =>
  (two, operation) =>
    Object.entries(bodies).map(([name, [plain, body]]) =>
      place(operation, name, plain(two), (side, id) =>
        requestOf(operation, side, two, { payload: body(side, two, id) }),
      ),
    )

const chosen = (kind: string) => (two: TwoRegisters) => two.chosen(kind)
const pairOf = (two: TwoRegisters) => firstPair(two.ours, two).legalBasis
const pair = (side: Side, two: TwoRegisters) => ({
  purpose: side.id(two.chosen('purposes')),
  legalBasis: firstPair(side, two).legalBasis,
})
const cited = (side: Side, two: TwoRegisters) => ({ address: `purposes/${side.id(two.chosen('purposes'))}` })

/** A revision of theirs within a body. */
const revisionIn =
  (body: (side: Side, two: TwoRegisters, revision: number) => object): Find =>
  (two, operation) => [
    {
      name: `${operation.operationId}, body revision`,
      theirs: String(THEIR_REVISION),
      unknown: String(NO_REVISION),
      ask: (side, id) => requestOf(operation, side, two, { payload: body(side, two, Number(id)) }),
    },
  ]

const together =
  (...finds: readonly Find[]): Find =>
  (two, operation) =>
    finds.flatMap((find) => find(two, operation))

const BY_SHAPE: Readonly<Record<string, Find>> = {
  'POST {kind}': inContents(
    (content) => ({ ...content, key: 'fresh' }),
    // There are settings already, so that none can be created.
    (kind, two) => (kind === 'settings' ? [] : first(kind, two)),
  ),
  'PUT {kind}/{key}': inContents((content) => content, all),
  'PATCH {kind}/{key}': inContents((content, { pointer }) => {
    const member = pointer.split('/')[1] ?? ''
    return { [member]: Reflect.get(content, member) }
  }, first),
  'POST commits': together(
    inContents((content, { kind }) => ({ changes: [{ op: 'put', kind, content }] }), firstOfEach),
    inBodies({
      'key that is deleted': [
        chosen('contexts'),
        (_side, _two, key) => ({ changes: [{ op: 'delete', kind: 'contexts', key }] }),
      ],
      'key that is put': [
        chosen('contexts'),
        (side, two, key) => ({
          changes: [
            {
              op: 'put',
              kind: 'contexts',
              key,
              content: { ...side.content('contexts', two.chosen('contexts')), key },
            },
          ],
        }),
      ],
    }),
    revisionIn((side, two, revision) => ({
      changes: [
        { op: 'put', kind: 'contexts', content: side.content('contexts', two.chosen('contexts')), revision },
      ],
    })),
  ),
  'PUT file': together(
    inContents((content, { kind }, { register }) => ({ register, [memberOf(kind)]: [content] }), firstOfEach),
    inBodies({ register: [() => 'theirs', (_side, _two, register) => ({ register })] }),
  ),
  'POST {kind}/{key}/replacements': (two, operation) =>
    inBodies({ with: [(two) => otherOf(two, operation), (_side, _two, id) => ({ with: id })] })(
      two,
      operation,
    ),
  'PUT {kind}/{key}/legal-bases/{legalBasis}': (two, operation) =>
    inBodies({
      'special condition': [
        () => 'employment-law-condition',
        (side, two, id) => ({
          ...payloadOf(operation, side, two),
          specialConditions: [{ key: 'one', legalBasis: id }],
        }),
      ],
    })(two, operation),
  // A text, and codes of clauses in it, which are anything.
  'POST {kind}/{key}/editions': () => [],
  'PUT {kind}/{key}/editions/{edition}/text': () => [],
  'POST {kind}/{key}/editions/{edition}/clauses': () => [],
  'POST checks/purpose-legal-bases': together(
    inBodies({
      purpose: [chosen('purposes'), (side, two, purpose) => ({ pairs: [{ ...pair(side, two), purpose }] })],
      legalBasis: [pairOf, (side, two, legalBasis) => ({ pairs: [{ ...pair(side, two), legalBasis }] })],
      activity: [
        chosen('processing-activities'),
        (side, two, activity) => ({ pairs: [{ ...pair(side, two), activity }] }),
      ],
      dataCategories: [
        chosen('data-categories'),
        (side, two, id) => ({ pairs: [{ ...pair(side, two), dataCategories: [id] }] }),
      ],
      dataSubjectCategories: [
        chosen('data-subject-categories'),
        (side, two, id) => ({ pairs: [{ ...pair(side, two), dataSubjectCategories: [id] }] }),
      ],
    }),
    revisionIn((side, two, version) => ({ pairs: [{ ...pair(side, two), version }] })),
  ),
  'POST checks/citations': together(
    inBodies({
      address: [chosen('purposes'), (_side, _two, id) => ({ citations: [{ address: `purposes/${id}` }] })],
      dataCategories: [
        chosen('data-categories'),
        (side, two, id) => ({ citations: [{ ...cited(side, two), dataCategories: [id] }] }),
      ],
      dataSubjectCategories: [
        chosen('data-subject-categories'),
        (side, two, id) => ({ citations: [{ ...cited(side, two), dataSubjectCategories: [id] }] }),
      ],
    }),
    revisionIn((side, two, version) => ({ citations: [{ ...cited(side, two), version }] })),
  ),
}

/** An entry of the operation's kind beside the chosen one, or that one. */
function otherOf(two: TwoRegisters, operation: Operation): string {
  const kind = kindOf(operation) ?? ''
  const keys = two.entries.flatMap((entry) => (entry.kind.name === kind ? [entry.content.key] : []))
  return keys.find((key) => key !== two.chosen(kind)) ?? two.chosen(kind)
}

const memberOf = (kind: string): string =>
  kind.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase())
