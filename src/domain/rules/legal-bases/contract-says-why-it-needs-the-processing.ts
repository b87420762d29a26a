import { pathTo } from '../../subject-path.ts'
import { type ExampleEntries, named } from '../example.ts'
import type { Rule } from '../rule.ts'
import { PAIRING_KINDS } from '../view.ts'
import { aimAbout, ground, purposeOn } from './examples.ts'
import { necessityOf, withoutNecessity } from './grounds.ts'

const NECESSITY = { necessity: { en: 'Goods cannot be delivered without an address.' } }

/** A line on the contract in its own right, which may say why, beside the pair, which may too. */
const lineOnContract = (ofLine: object, ofPair: object, inherited = 'contract'): ExampleEntries => ({
  'legal-bases': [ground('contract', '6.1.b'), ground('interest', '6.1.f')],
  purposes: [purposeOn('delivery', inherited, {}, ofPair)],
  'data-categories': [named('address', { type: 'category' })],
  'processing-activities': [
    named('shipping', {
      purposes: [{ purpose: 'delivery' }],
      data: [
        {
          key: 'addresses',
          dataCategory: 'address',
          purposes: [{ purpose: 'delivery', grounds: 'own', legalBases: ['contract'], ...ofLine }],
        },
      ],
    }),
  ],
})

export const contractSaysWhyItNeedsTheProcessing: Rule = {
  id: 'ROPA-LB-010',
  severity: 'warning',
  kinds: PAIRING_KINDS,
  articles: ['5.2', '6.1.b'],
  sources: ['EDPB Guidelines 2/2019, 2.4-2.5'],
  confidence: 'high',
  title: {
    en: 'A pair with a contract says why the contract needs the processing',
    sv: 'Ett par med avtal anger varför avtalet kräver behandlingen',
  },
  message: {
    en: '“{purposes}” rests on the contract “{basis}”, and nothing says why the processing is objectively necessary for it, as Article 6(1)(b) asks.',
    sv: '”{purposes}” vilar på avtalet ”{basis}” utan att det framgår varför behandlingen är objektivt nödvändig för avtalet, vilket artikel 6.1 b kräver.',
  },
  remedy: {
    en: 'State in the pair’s necessity what could not be performed without the processing, and why there is no milder way.',
    sv: 'Ange i parets nödvändighet vad som inte kan fullgöras utan behandlingen och varför det saknas ett mindre ingripande sätt.',
  },
  validFrom: '2018-05-25',
  *judge(view) {
    for (const pairing of view.pairingsOn('6.1.b')) {
      const { path, basis, purposes } = pairing
      if (necessityOf(view, pairing) !== undefined) continue
      yield {
        subject: path,
        parameters: {
          basis: pathTo('legal-bases', basis.key),
          purposes: pathTo('purposes', purposes[0].key),
        },
        missing: withoutNecessity(pairing),
      }
    }
  },
  passing: [
    { says: 'delivery on the contract, and why', register: aimAbout('service-delivery', '6.1.b', NECESSITY) },
    { says: 'an interest says why in its balancing test', register: aimAbout('support', '6.1.f') },
    { says: 'data on the contract of its purpose, which says why', register: lineOnContract({}, NECESSITY) },
    { says: 'data on the contract, and why', register: lineOnContract(NECESSITY, {}, 'interest') },
  ],
  failing: [
    {
      says: 'delivery on the contract',
      register: aimAbout('service-delivery', '6.1.b'),
      finds: ['purposes/aim/legalBases/ground'],
    },
    {
      says: 'data on the contract, while the purpose says why of another ground',
      register: lineOnContract({}, NECESSITY, 'interest'),
      finds: ['processing-activities/shipping/data/addresses/purposes/delivery/legalBases/contract'],
    },
  ],
}
