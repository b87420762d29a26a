import type { OrganisationContent, ProcessorActivityContent } from '../contents.ts'
import type { Snapshot } from '../snapshot.ts'
import { findings, heldByProcessor } from './evidence.ts'
import { delegatesOf, given, listed, measuresOf, partyOf, transferOf } from './record-parts.ts'
import type { ProcessorRecord } from './record-schemas.ts'

/**
 * What Article 30(2)(a) to (d) asks of an activity of a processor. The snapshot has the entries that it names; throws
 * reference-missing when it does not.
 */
export function processorRecord(snapshot: Snapshot, content: ProcessorActivityContent): ProcessorRecord {
  const { status, controllers, transfers = [] } = content
  const found = findings(heldByProcessor(content), content.limbs)
  const processor = snapshot.one('organisations', content.processor)
  return {
    kind: 'processor-activities',
    ...listed(content),
    ...given({ status }),
    controllers: {
      point: '30.2.a',
      ...found.controllers,
      processor: partyOf(processor),
      ...delegates(processor),
      items: controllers.map(({ key, organisation, representative, contractFrom, contractTo }) => {
        const controller = snapshot.one('organisations', organisation)
        const named = representative === undefined ? [] : [snapshot.one('organisations', representative)]
        return {
          key,
          controller: partyOf(controller),
          ...given({ contractFrom, contractTo }),
          ...delegates(controller, named),
        }
      }),
    },
    categories: {
      point: '30.2.b',
      ...found.categories,
      items: controllers.flatMap(({ key: controller, categories = [] }) =>
        categories.map(({ key, label }) => ({ controller, key, label })),
      ),
    },
    transfers: {
      point: '30.2.c',
      ...found.transfers,
      items: transfers.map(({ transfer }) => transferOf(snapshot, snapshot.one('transfers', transfer))),
    },
    securityMeasures: {
      point: '30.2.d',
      ...found['security-measures'],
      ...measuresOf(snapshot, content),
    },
  }
}

const delegates = (
  organisation: OrganisationContent,
  representatives: readonly OrganisationContent[] = [],
) => ({
  representatives: delegatesOf('representative', representatives, [organisation]),
  dataProtectionOfficers: delegatesOf('dpo', [], [organisation]),
})
