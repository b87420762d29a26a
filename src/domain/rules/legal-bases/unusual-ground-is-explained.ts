import { PURPOSE_TAG_WORDS } from '../../record/words/purposes.ts'
import { asCited } from '../cited.ts'
import { wordedBy } from '../in-words.ts'
import type { Rule } from '../rule.ts'
import { PAIRING_KINDS } from '../view.ts'
import { aimAbout, ground, purposeOn } from './examples.ts'
import { necessityOf, withoutNecessity } from './grounds.ts'
import { aboutPairing, mismatches } from './paired-with-tags.ts'

const finds = ['purposes/aim/legalBases/ground']
const NECESSITY = { necessity: { en: 'Nobody can run in the race without an entry.' } }

export const unusualGroundIsExplained: Rule = {
  id: 'ROPA-LB-033',
  severity: 'warning',
  kinds: PAIRING_KINDS,
  articles: ['5.2', '6.1', '7.4'],
  sources: ['EDPB Guidelines 2/2019', 'EDPB Guidelines 5/2020, section 3.1'],
  confidence: 'medium',
  confidenceNote: {
    en: 'The matrix of purposes and provisions is a reading of the articles, made for this service.',
    sv: 'Matrisen över ändamål och grunder är en tolkning av artiklarna, gjord för den här tjänsten.',
  },
  title: {
    en: 'A ground that is unusual for its purpose is explained',
    sv: 'En grund som är ovanlig för sitt ändamål förklaras',
  },
  message: {
    en: '“{purposes}” is about {tag} and rests on “{basis}”; Article {provision} seldom carries that, and nothing shows why it does here, as Article 5(2) asks.',
    sv: '”{purposes}” avser {tag} och vilar på ”{basis}”; artikel {provision} bär sällan det, och inget visar varför den gör det här, vilket artikel 5.2 kräver.',
  },
  remedy: {
    en: 'State in the pair’s necessity why the ground needs the processing; or take another ground. Consent cannot be explained so: take it off what people have no free choice in.',
    sv: 'Ange i parets nödvändighet varför grunden kräver behandlingen, eller välj en annan grund. Samtycke kan inte förklaras så: ta bort det där den registrerade inte har ett fritt val.',
  },
  inWords: { tag: wordedBy(PURPOSE_TAG_WORDS), provision: asCited },
  identity: ['tag'],
  validFrom: '2018-05-25',
  *judge(view) {
    for (const { pairing, cell, purposes } of mismatches(view, 'ROPA-LB-033')) {
      const { provision, tag } = cell
      if (provision !== '6.1.a' && necessityOf(view, pairing) !== undefined) continue
      const found = aboutPairing(pairing, purposes)
      yield {
        ...found,
        parameters: { ...found.parameters, tag, provision },
        missing: withoutNecessity(pairing),
      }
    }
  },
  passing: [
    { says: 'a race that people enter', register: aimAbout('events', '6.1.b', NECESSITY) },
    { says: 'claims on an interest', register: aimAbout('legal-claims', '6.1.f') },
    { says: 'what another rule speaks of', register: aimAbout('fraud-prevention', '6.1.b') },
  ],
  failing: [
    { says: 'events on a contract', register: aimAbout('events', '6.1.b'), finds },
    { says: 'analytics as a legal obligation', register: aimAbout('analytics', '6.1.c'), finds },
    { says: 'identifying customers on an interest', register: aimAbout('aml-kyc', '6.1.f'), finds },
    {
      says: 'consent to being billed, however needed',
      register: aimAbout('billing', '6.1.a', NECESSITY),
      finds,
    },
    {
      says: 'two such things in one purpose, each on its own',
      register: {
        'legal-bases': [ground('consent', '6.1.a')],
        purposes: [purposeOn('customers', 'consent', { tags: ['support', 'billing'] })],
      },
      finds: ['purposes/customers/legalBases/consent', 'purposes/customers/legalBases/consent'],
    },
  ],
}
