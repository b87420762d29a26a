import { placeName } from '../in-words.ts'
import type { Rule } from '../rule.ts'
import { transferOf } from './examples.ts'
import { thirdCountryTransfers } from './third-country-transfers.ts'

export const compellingInterestsHaveDocumentedSafeguards: Rule = {
  id: 'ROPA-TF-003',
  severity: 'error',
  kinds: ['transfers'],
  articles: ['30.1.e', '30.2.c', '49.1', '49.6'],
  sources: ['EDPB Guidelines 2/2018, 2.8'],
  confidence: 'high',
  title: {
    en: 'A transfer on compelling legitimate interests has its safeguards documented',
    sv: 'En överföring på tvingande berättigade intressen har dokumenterade skyddsåtgärder',
  },
  message: {
    en: 'The transfer “{subject}” ({place}) rests on compelling legitimate interests under Article 49(1), second subparagraph, and has no documentation of its safeguards; Articles 30(1)(e) and 49(6) ask for it in the record.',
    sv: 'Överföringen ”{subject}” ({place}) stöder sig på tvingande berättigade intressen enligt artikel 49.1 andra stycket men saknar dokumentation av skyddsåtgärderna; artiklarna 30.1 e och 49.6 kräver den i registret.',
  },
  remedy: {
    en: 'Add the assessment and the safeguards to the documents, and name that document in the transfer as the one on its safeguards.',
    sv: 'Lägg in bedömningen och skyddsåtgärderna som dokument och ange det som överföringens dokument om skyddsåtgärder.',
  },
  inWords: { place: placeName },
  validFrom: '2018-05-25',
  *judge(view) {
    for (const { transfer, path, place } of thirdCountryTransfers(view))
      if (transfer.tool === '49.1.sub2' && transfer.safeguardsDocument === undefined)
        yield { subject: path, parameters: { place }, missing: { member: 'safeguardsDocument' } }
  },
  passing: [
    { says: 'documented', register: transferOf({ tool: '49.1.sub2', safeguardsDocument: 'papers' }) },
    { says: 'another derogation', register: transferOf({ tool: '49.1.a' }) },
  ],
  failing: [
    { says: 'nothing documented', register: transferOf({ tool: '49.1.sub2' }), finds: ['transfers/out'] },
  ],
}
