import { pathTo } from '../../subject-path.ts'
import type { Rule } from '../rule.ts'
import type { View } from '../view.ts'
import { CONTRACT_EXAMPLES } from './contract-examples.ts'
import { contractsInForce } from './contracts.ts'
import { recipientLineage, recipientsOf } from './disclosures.ts'

export const processorIsBoundByAContract: Rule = {
  id: 'ROPA-RC-002',
  severity: 'error',
  kinds: ['recipients'],
  articles: ['28.3', '28.9'],
  sources: ['EDPB Guidelines 07/2020, part II, 1'],
  confidence: 'high',
  title: {
    en: 'A processor is bound by a contract',
    sv: 'Ett personuppgiftsbiträde är bundet av ett avtal',
  },
  message: {
    en: 'No contract in force binds the processor “{subject}”; Article 28(3) and (9) ask for one in writing.',
    sv: 'Inget gällande avtal binder personuppgiftsbiträdet ”{subject}”; artikel 28.3 och 28.9 kräver ett skriftligt avtal.',
  },
  remedy: {
    en: 'Add the contract to the recipient, with its document and the days on which it is in force; or change its type, if it decides for itself.',
    sv: 'Lägg till avtalet hos mottagaren, med dokument och giltighetstid, eller ändra typen om mottagaren själv bestämmer.',
  },
  validFrom: '2018-05-25',
  *judge(view) {
    const categories = categoriesOfProcessors(view)
    const engagedByProcessors = subprocessorsOnly(view)
    for (const { key, type, organisation } of view.all('recipients').values()) {
      if (type !== 'processor' || engagedByProcessors.has(key)) continue
      if (organisation === undefined && categories.has(key)) continue
      const bound = recipientLineage(view, key).some(
        (each) => contractsInForce(view.one('recipients', each), view.date).length > 0,
      )
      if (!bound) yield { subject: pathTo('recipients', key), missing: { member: 'contracts' } }
    }
  },
  ...CONTRACT_EXAMPLES,
}

/** Keys of recipients with others below them: those are the processors, each with its contract or that of the category. */
const categoriesOfProcessors = (view: View): ReadonlySet<string | undefined> =>
  new Set([...view.all('recipients').values()].map(({ parent }) => parent))

/** Keys of recipients that a processor engages and no activity of a controller gives data to: Article 28(4) is about them. */
function subprocessorsOnly(view: View): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { subprocessors = [] } of view.all('processor-activities').values())
    for (const { recipient } of subprocessors) found.add(recipient)
  if (found.size === 0) return found
  for (const activity of view.all('processing-activities').values())
    for (const recipient of recipientsOf(activity)) found.delete(recipient)
  return found
}
