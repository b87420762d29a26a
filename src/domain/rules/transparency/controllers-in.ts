import type { OrganisationContent } from '../../contents.ts'
import { perView } from '../per-view.ts'
import type { View } from '../view.ts'

/** Companies that the documents mention and do not name, and that are neither a source nor a recipient. */
export function unnamedCompanies(view: View): OrganisationContent[] {
  const others = new Set(
    [...view.all('recipients').values(), ...view.all('sources').values()].map(
      ({ organisation }) => organisation,
    ),
  )
  return [...view.all('organisations').values()].filter(
    ({ key, type }) => type === 'unidentified' && !others.has(key),
  )
}

/** The controllers of a register's activities; where no activity has any, the companies that it holds without a name. */
export const controllersIn = perView((view): readonly OrganisationContent[] => {
  const found = new Set<OrganisationContent>()
  for (const activity of view.all('processing-activities').values())
    for (const controller of view.controllersOf(activity)) found.add(controller)
  return found.size > 0 ? [...found] : unnamedCompanies(view)
})
