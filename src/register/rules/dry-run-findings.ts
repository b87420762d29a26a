import type { FastifyReply, FastifyRequest } from 'fastify'
import Type from 'typebox'
import type { Change } from '../../db/change.ts'
import type { Told } from '../../domain/answer.ts'
import type { Finding, Judgement } from '../../domain/rules/finding.ts'
import { ToldFinding } from '../../domain/rules/finding-schemas.ts'
import { judge } from '../../domain/rules/judge.ts'
import { rulesetFor } from '../../domain/rules/ruleset.ts'
import { LANGUAGES, type Language } from '../../domain/rules/sentence.ts'
import { tellFindings } from '../../domain/rules/tell-findings.ts'
import { type Snapshot, type SnapshotEntry, snapshotOf } from '../../domain/snapshot.ts'
import { pathTo } from '../../domain/subject-path.ts'
import { languageOf } from '../../http/language.ts'
import { type Judge, today } from './judged.ts'

const MOST = 1000

const some = (description: string) => Type.Array(ToldFinding, { maxItems: MOST, description })

/** What changes would do to the findings on a register. */
export const FindingChanges = Type.Object(
  {
    appear: some(`Findings that would appear, the first ${MOST} of them.`),
    go: some(`Findings that would go, the first ${MOST} of them.`),
  },
  {
    title: 'FindingChanges',
    additionalProperties: false,
    description: 'What the changes would do to the findings on the register.',
  },
)
export type FindingChanges = Type.Static<typeof FindingChanges>

/** The findings that changes would make appear and go, on the day of a judgement; `text` comes with them, of the edition at its path. */
export function findingChanges(
  before: Judgement,
  changes: readonly Pick<Change, 'kind' | 'key' | 'content'>[],
  language: Language,
  text?: readonly [path: string, text: string],
): FindingChanges {
  const snapshot = changed(before.view, changes)
  const { date, inForce } = before
  const ruleset = rulesetFor(date, snapshot.all('settings').get('register')?.ruleset)
  const after = judge(snapshot, { date, ruleset, inForce, texts: textsIn(snapshot, before, text) })
  return { appear: only(after, before, language), go: only(before, after, language) }
}

/** The answer to a dry run, with what its changes would do to the findings of the revision that it was made upon. */
export async function withFindings(
  { occasion, judged }: Judge,
  request: FastifyRequest,
  reply: FastifyReply,
  { answer, ...told }: Told,
  { register, asOf, changes }: Planned,
): Promise<Told> {
  const { judgement } = await judged(register, await occasion(register, { asOf, date: today() }))
  const findings = findingChanges(judgement, changes, languageOf(request, reply, LANGUAGES))
  return { ...told, answer: { ...answer, text: JSON.stringify({ ...JSON.parse(answer.text), findings }) } }
}

interface Planned {
  readonly register: string
  readonly asOf: number
  readonly changes: readonly Change[]
}

/** The texts of editions that a judgement had at hand, and one more. */
function textsIn(
  snapshot: Snapshot,
  { view }: Judgement,
  text?: readonly [path: string, text: string],
): ReadonlyMap<string, string> | undefined {
  const paths = [...snapshot.all('documents').values()].flatMap(({ key, editions = [] }) =>
    editions.map((edition) => pathTo('documents', key, 'editions', edition.key)),
  )
  const known = paths.flatMap((path): [string, string][] => {
    const found = view.textOf(path)
    return found === undefined ? [] : [[path, found]]
  })
  const texts = new Map(text === undefined ? known : [...known, text])
  return texts.size === 0 ? undefined : texts
}

/** A register as changes would make it. */
function changed(
  { entries }: Snapshot,
  changes: readonly Pick<Change, 'kind' | 'key' | 'content'>[],
): Snapshot {
  const byAddress = new Map(
    entries.map((entry): [string, SnapshotEntry] => [`${entry.kind} ${entry.key}`, entry]),
  )
  for (const { kind, key, content } of changes) {
    const address = `${kind.name} ${key}`
    if (content === undefined) byAddress.delete(address)
    else byAddress.set(address, { kind: kind.name, key, lifecycle: 'draft', content })
  }
  return snapshotOf([...byAddress].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry))
}

/** The findings of one judgement that another does not have. */
function only({ findings, view }: Judgement, other: Judgement, language: Language): ToldFinding[] {
  const there = new Set(other.findings.map(named))
  const found = findings.filter((finding) => !there.has(named(finding)))
  return tellFindings(view, found.slice(0, MOST), language)
}

/** A finding that is waived, or no longer, is another one: what it says of the register has changed. */
const named = ({ fingerprint, waiver }: Finding): string => `${fingerprint} ${waiver !== undefined}`
