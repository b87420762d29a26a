import type {
  LegalBasisContent,
  LinePurposeContent,
  OrganisationContent,
  PurposeContent,
} from '../../contents.ts'
import type { LongText } from '../../entry.ts'
import { perView } from '../per-view.ts'
import type { Missing } from '../rule.ts'
import { conditionsBeside } from '../special-data/sensitive-data.ts'
import type { Pairing, View } from '../view.ts'

/** Whether a pairing is with a ground of Article 6(1), and not with a condition of Articles 9, 10 or 87. */
export const isOfArticle6 = ({ basis }: Pick<Pairing, 'basis'>): boolean => basis.provision.startsWith('6.')

/** Whether a pairing is with consent, be it the explicit one of Article 9(2)(a). */
export const isOnConsent = ({ basis: { provision } }: Pick<Pairing, 'basis'>): boolean =>
  provision === '6.1.a' || provision === '9.2.a'

/** A ground, where a pairing names it: as what it rests on, or as a condition beside that. */
interface NamedGround {
  readonly path: string
  readonly basis: LegalBasisContent
}

/** The ground of a pairing, and the conditions of Articles 9, 10 and 87 beside it. */
export const groundsOf = (view: View, pairing: Pairing): readonly NamedGround[] => [
  pairing,
  ...conditionsBeside(view, pairing),
]

/** The purposes that a pairing is for in the end: not headings whose parts rest on it too. */
export function purposesAtHand({ purposes }: Pairing): readonly PurposeContent[] {
  if (purposes.length === 1) return purposes
  const above = new Set(purposes.map(({ parent }) => parent))
  return purposes.filter(({ key }) => !above.has(key))
}

/** Pairings that were declared in one place, together: of one purpose, or of one line for one purpose. */
export const declaredTogether = perView((view): readonly (readonly Pairing[])[] => {
  const places: [Pairing, ...Pairing[]][] = []
  // Those of a place follow one another.
  for (const pairing of view.pairings()) {
    const place = places.at(-1)
    if (place?.[0].line === pairing.line && place?.[0].purposes[0] === pairing.purposes[0])
      place.push(pairing)
    else places.push([pairing])
  }
  return places
})

/** Why a pairing's ground needs the processing: as its line says, else as the purpose does for the same ground. */
export function necessityOf(
  view: View,
  { necessity, purposes: [purpose], basis }: Pairing,
): LongText | undefined {
  return necessity ?? view.pairsOf(purpose.key).find((pair) => pair.basis.key === basis.key)?.necessity
}

/** That a pairing does not say why: its pair, or what its line says of the purpose. */
export function withoutNecessity({ path, line }: Pairing): Missing {
  return { of: line === undefined ? path : path.split('/').slice(0, -2).join('/'), member: 'necessity' }
}

/** What a line says of the purpose that it has grounds of its own for. */
export const useOf = ({ line, purposes: [purpose] }: Pairing): LinePurposeContent | undefined =>
  line?.line.purposes?.find((use) => use.purpose === purpose.key)

/** The controllers for whom some purposes of a pairing are pursued. */
export function controllersFor(
  view: View,
  { line }: Pairing,
  purposes: readonly PurposeContent[],
): ReadonlySet<OrganisationContent> {
  const activities = line ? [line.activity] : purposes.flatMap(({ key }) => view.activitiesFor(key))
  return new Set(activities.flatMap((activity) => view.controllersOf(activity)))
}

/** The states of whose law the controllers of a pairing are under, as far as the register says. */
export function statesFor(view: View, { line, purposes }: Pairing): ReadonlySet<string> {
  const activities = line ? [line.activity] : purposes.flatMap(({ key }) => view.activitiesFor(key))
  if (activities.length === 0) return view.statesOf()
  const states = new Set<string>()
  for (const activity of activities) for (const state of view.statesOf(activity)) states.add(state)
  return states
}
