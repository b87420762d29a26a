import type { TransferContent } from '../../contents.ts'
import { isInEea } from '../../gdpr/eea-states.ts'
import { pathTo } from '../../subject-path.ts'
import type { View } from '../view.ts'

/** A transfer that is not over, with its path, and the country or organisation that it goes to. */
export interface Transferred {
  readonly transfer: TransferContent
  readonly path: string
  readonly place: string
}

/** The transfers that go on or are to come. */
export function* transfers(view: View): Generator<Transferred> {
  for (const transfer of view.all('transfers').values())
    if (transfer.validTo === undefined || transfer.validTo >= view.date)
      yield {
        transfer,
        path: pathTo('transfers', transfer.key),
        place: transfer.country ?? transfer.internationalOrganisation ?? '',
      }
}

/** Those of them that Chapter V is about: to a third country, or to an international organisation. */
export function* thirdCountryTransfers(view: View): Generator<Transferred> {
  for (const each of transfers(view))
    if (each.transfer.country === undefined || !isInEea(each.transfer.country, view.date)) yield each
}
