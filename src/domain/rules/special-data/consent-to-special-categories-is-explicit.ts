import { pathTo } from '../../subject-path.ts'
import { named } from '../example.ts'
import type { Rule } from '../rule.ts'
import { PAIRING_KINDS } from '../view.ts'
import { clinic, HEALTH } from './examples.ts'
import { allConditions } from './sensitive-data.ts'

export const consentToSpecialCategoriesIsExplicit: Rule = {
  id: 'ROPA-SC-003',
  severity: 'error',
  kinds: PAIRING_KINDS,
  articles: ['9.2.a'],
  sources: ['EDPB Guidelines 5/2020, section 4'],
  confidence: 'high',
  title: {
    en: 'Consent to the use of special categories is explicit',
    sv: 'Samtycke till behandling av känsliga uppgifter är uttryckligt',
  },
  message: {
    en: '“{subject}” uses the consent “{condition}”, which is not recorded as explicit; Article 9(2)(a) asks for explicit consent.',
    sv: '”{subject}” använder samtycket ”{condition}”, som inte är registrerat som uttryckligt; artikel 9.2 a kräver ett uttryckligt samtycke.',
  },
  remedy: {
    en: 'Ask for it by a statement that names the data and the use, and record it as explicit; or use another condition.',
    sv: 'Inhämta det genom en förklaring som anger uppgifterna och användningen, och registrera det som uttryckligt; eller använd ett annat undantag.',
  },
  validFrom: '2018-05-25',
  *judge(view) {
    for (const { path, basis } of allConditions(view)) {
      if (basis.provision !== '9.2.a' || basis.consent?.explicit === true) continue
      const of = pathTo('legal-bases', basis.key)
      yield {
        subject: path,
        related: [of],
        parameters: { condition: of },
        missing: { of, member: 'consent' },
      }
    }
  },
  passing: [
    {
      says: 'explicit consent',
      register: clinic(
        HEALTH,
        { specialConditions: [{ key: 'consent', legalBasis: 'consent' }] },
        { more: { 'legal-bases': [named('consent', { provision: '9.2.a', consent: { explicit: true } })] } },
      ),
    },
    {
      says: 'a consent under Article 6 need not be explicit',
      register: clinic(
        { sensitivity: 'ordinary' },
        { legalBasis: 'consent' },
        { more: { 'legal-bases': [named('consent', { provision: '6.1.a' })] } },
      ),
    },
  ],
  failing: [
    {
      says: 'nothing is said, or it is not',
      register: clinic(
        HEALTH,
        {
          specialConditions: [
            { key: 'a', legalBasis: 'consent' },
            { key: 'b', legalBasis: 'tacit-consent' },
          ],
        },
        {
          more: {
            'legal-bases': [
              named('consent', { provision: '9.2.a' }),
              named('tacit-consent', { provision: '9.2.a', consent: { explicit: false } }),
            ],
          },
        },
      ),
      finds: [
        'purposes/care/legalBases/duty/specialConditions/a',
        'purposes/care/legalBases/duty/specialConditions/b',
      ],
    },
  ],
}
