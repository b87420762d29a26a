import { nearestIn, partsOfPath } from '../../domain/subject-path.ts'
import { findKind } from '../../register/kinds.ts'
import { placeIn } from '../input.ts'
import { oneLine } from '../one-line.ts'
import { differenceLines } from './difference-lines.ts'
import type { RegisterCode } from './register-code.ts'
import { type DryPlan, MOST_FINDINGS, type PlannedFinding, type ServicePlan } from './service-plan.ts'

/** Whether a plan changes the register. */
export const isToDo = ({ created, changed, removed }: ServicePlan): boolean =>
  created.length + changed.length + removed.length > 0

/** A plan for people: a line for each entry and each finding, then the sum. */
export function* planLines(plan: DryPlan, code: RegisterCode, address: string): Generator<string> {
  const { created, changed, removed, kept, findings } = plan
  const where = `${code.register} at ${address}, revision ${plan.revision}`
  if (!isToDo(plan)) {
    yield `nothing to do: ${where}, is what ${code.input.name} says${kept.length === 0 ? '' : `; ${keptOf(plan)}`}`
    return
  }
  yield where
  yield* entryLines('+', created)
  for (const { kind, key, differences = [] } of changed) {
    yield `  ~ ${kind}/${key}`
    yield* differenceLines(differences)
  }
  yield* entryLines('-', removed)
  yield* entryLines('=', kept)
  yield* findingLines('findings that appear:', findings.appear, code)
  yield* findingLines('findings that go:', findings.go, undefined)
  yield `${countsOf(plan, 'before')}; findings: ${countOf(findings.appear)} appear, ${countOf(findings.go)} go`
  if (kept.length > 0) yield keptOf(plan)
}

/** What a plan does in numbers, before or after it is applied. */
export function countsOf(plan: ServicePlan, when: 'before' | 'after'): string {
  const [create, change, remove] =
    when === 'before' ? ['to create', 'to change', 'to remove'] : ['created', 'changed', 'removed']
  return [
    `${plan.created.length} ${create}`,
    `${plan.changed.length} ${change}`,
    `${plan.removed.length} ${remove}`,
    `${plan.kept.length} kept`,
    `${plan.unchanged} unchanged`,
  ].join(', ')
}

function keptOf({ kept }: ServicePlan): string {
  const one = kept.length === 1
  return `${one ? '1 entry that it lacks stays' : `${kept.length} entries that it lacks stay`}; --prune removes ${one ? 'it' : 'them'}`
}

function* entryLines(sign: string, entries: ServicePlan['created']): Generator<string> {
  for (const { kind, key } of entries) yield `  ${sign} ${kind}/${key}`
}

/** A line for each finding, if there are any; with its place in a file where it is of one. */
export function* findingLines(
  heading: string,
  findings: readonly PlannedFinding[],
  code: RegisterCode | undefined,
): Generator<string> {
  if (findings.length === 0) return
  yield heading
  for (const { severity, rule, subject, message, waiver } of findings) {
    const place = code === undefined ? '' : placeOfSubject(code, subject)
    const waived = waiver === undefined ? '' : ` (waived: ${waiver})`
    yield oneLine(`  ${place}${severity} ${rule} ${subject}: ${message}${waived}`)
  }
}

/** Where the subject of a finding stands in the file, or the nearest thing around it, with a colon. */
function placeOfSubject({ value, input, placeOf }: RegisterCode, subject: string): string {
  const { kind, key, inner } = partsOfPath(subject)
  const section = findKind(kind)?.member ?? kind
  const contents: unknown = Reflect.get(Object(value), section)
  if (!Array.isArray(contents)) return ''
  const index = contents.findIndex((content) => Reflect.get(Object(content), 'key') === key)
  if (index === -1) return ''
  const place = placeOf(`/${section}/${index}${nearestIn(contents[index], inner).pointer}`)
  return place.line === undefined ? '' : `${placeIn(input, place)}: `
}

const countOf = (findings: readonly PlannedFinding[]): string =>
  findings.length < MOST_FINDINGS ? `${findings.length}` : `${MOST_FINDINGS} or more`
