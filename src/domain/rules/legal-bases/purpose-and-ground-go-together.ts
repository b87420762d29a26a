import type { PurposeContent } from '../../contents.ts'
import { PURPOSE_TAG_WORDS } from '../../record/words/purposes.ts'
import { asCited } from '../cited.ts'
import { type ExampleEntries, named } from '../example.ts'
import { wordedBy } from '../in-words.ts'
import type { Rule } from '../rule.ts'
import { PAIRING_KINDS, type View } from '../view.ts'
import { aimAbout, ground, purposeOn } from './examples.ts'
import { aboutPairing, mismatches } from './paired-with-tags.ts'

const finds = ['purposes/aim/legalBases/ground']

/** Visitors are followed on an interest, by techniques each of which a service may need. */
const following = (...necessary: readonly boolean[]): ExampleEntries => ({
  ...aimAbout('web-tracking', '6.1.f'),
  'processing-activities': [
    named('site', {
      purposes: [{ purpose: 'aim' }],
      tracking: necessary.map((strictlyNecessary, index) => ({
        key: `technique-${index}`,
        type: 'cookie',
        strictlyNecessary,
      })),
    }),
  ],
})

export const purposeAndGroundGoTogether: Rule = {
  id: 'ROPA-LB-032',
  severity: 'error',
  kinds: PAIRING_KINDS,
  articles: ['6.1.a', '6.1.b', '6.1.c', '6.1.f'],
  sources: [
    'Recital 43',
    'Directive 2002/58/EC, Article 5(3)',
    'EDPB Guidelines 2/2019',
    'EDPB Guidelines 5/2020, section 3.1',
    'EDPB Guidelines 2/2023',
  ],
  confidence: 'medium',
  confidenceNote: {
    en: 'The matrix of purposes and provisions is a reading of the articles, made for this service.',
    sv: 'Matrisen över ändamål och grunder är en tolkning av artiklarna, gjord för den här tjänsten.',
  },
  title: {
    en: 'A purpose rests on a ground that can carry it',
    sv: 'Ett ändamål vilar på en grund som kan bära det',
  },
  message: {
    en: '“{purposes}” is about {tag} and rests on “{basis}”; Article {provision} does not carry that: no law imposes it, no contract needs it, nobody is free to refuse it, or it takes consent.',
    sv: '”{purposes}” avser {tag} och vilar på ”{basis}”; artikel {provision} bär inte det: ingen författning föreskriver det, inget avtal kräver det, ingen kan fritt säga nej till det eller så krävs samtycke.',
  },
  remedy: {
    en: 'Take the ground off the purpose and rest it on one that the matrix of purposes and grounds allows.',
    sv: 'Ta bort grunden från ändamålet och stöd det på en som matrisen över ändamål och grunder tillåter.',
  },
  inWords: { tag: wordedBy(PURPOSE_TAG_WORDS), provision: asCited },
  identity: ['tag'],
  validFrom: '2018-05-25',
  *judge(view) {
    for (const { pairing, cell, purposes } of mismatches(view, 'ROPA-LB-032')) {
      const meant = purposes.filter((purpose) => !(cell.provision === '6.1.f' && isNecessary(view, purpose)))
      if (meant.length === 0) continue
      const found = aboutPairing(pairing, meant)
      yield { ...found, parameters: { ...found.parameters, tag: cell.tag, provision: cell.provision } }
    }
  },
  passing: [
    { says: 'customers are identified because the law says so', register: aimAbout('aml-kyc', '6.1.c') },
    { says: 'marketing on consent', register: aimAbout('direct-marketing', '6.1.a') },
    { says: 'a basket that a shop cannot do without', register: following(true) },
    { says: 'what another rule speaks of', register: aimAbout('direct-marketing', '6.1.b') },
  ],
  failing: [
    { says: 'consent to what the law demands', register: aimAbout('tax-accounting', '6.1.a'), finds },
    { says: 'pixels in mail on an interest', register: aimAbout('email-tracking', '6.1.f'), finds },
    { says: 'following visitors on an interest', register: following(true, false), finds },
    {
      says: 'needed by a service or not, no law imposes it',
      register: { ...following(true), 'legal-bases': [ground('ground', '6.1.c')] },
      finds,
    },
    { says: 'cameras on a contract', register: aimAbout('premises-security', '6.1.b'), finds },
    { says: 'marketing as a legal obligation', register: aimAbout('direct-marketing', '6.1.c'), finds },
    {
      says: 'two such things in one purpose, each on its own',
      register: {
        'legal-bases': [ground('contract', '6.1.b')],
        purposes: [purposeOn('checks', 'contract', { tags: ['sanctions-screening', 'aml-kyc'] })],
      },
      finds: ['purposes/checks/legalBases/contract', 'purposes/checks/legalBases/contract'],
    },
  ],
}

/** Whether all that follows people for a purpose is strictly necessary for a service that they asked for. */
function isNecessary(view: View, { key }: PurposeContent): boolean {
  const techniques = view.activitiesFor(key).flatMap(({ tracking = [] }) => tracking)
  return techniques.length > 0 && techniques.every(({ strictlyNecessary }) => strictlyNecessary === true)
}
