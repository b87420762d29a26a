import type { TransferContent } from '../../contents.ts'
import { named } from '../example.ts'

/** A transfer to a partner, to the United States unless another place is given. */
export function transferOf({
  internationalOrganisation,
  country = 'US',
  ...transfer
}: Partial<TransferContent>) {
  const place = internationalOrganisation === undefined ? { country } : { internationalOrganisation }
  return {
    documents: [named('papers', { type: 'other' })],
    recipients: [named('partner', { type: 'controller' as const })],
    transfers: [named('out', { recipient: 'partner', ...place, ...transfer })],
  }
}
