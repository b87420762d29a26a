import { isInEea } from '../gdpr/eea-states.ts'
import type { Snapshot } from '../snapshot.ts'
import { tally } from './tally.ts'

/** Where a transfer goes: to a country, in the EEA or not, or to an international organisation. */
export interface Destination {
  readonly country: string | null
  readonly eea: boolean
  readonly internationalOrganisation: string | null
}

/** Transfers by where they go. */
export function transfersByDestination(snapshot: Snapshot) {
  const found = tally('transfers', ({ country, internationalOrganisation }: Destination) =>
    country === null ? ['organisation', String(internationalOrganisation)] : ['country', country],
  )
  const transfers = [...snapshot.all('transfers')].map(
    ([key, { country = null, internationalOrganisation = null }]) => ({
      key,
      destination: { country, eea: country !== null && isInEea(country), internationalOrganisation },
    }),
  )
  const place = ({ destination }: (typeof transfers)[number]) =>
    destination.country ?? `~${destination.internationalOrganisation}`
  transfers.sort((a, b) => (place(a) < place(b) ? -1 : place(a) > place(b) ? 1 : 0))
  for (const { key, destination } of transfers) found.add(destination, { kind: 'transfers', key })
  return found.buckets()
}
