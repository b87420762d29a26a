import type { EprivacyGroundContent } from '../../contents.ts'
import { citationsOf, ELECTRONIC_MARKETING_LAWS } from '../../gdpr/national-laws.ts'
import { activitiesAbout } from '../activities-about.ts'
import { placeName } from '../in-words.ts'
import type { Rule } from '../rule.ts'
import { MAILING, mailing } from './examples.ts'
import { statesWithoutAGround } from './states-without-a-ground.ts'

/** Electronic mail in the sense of the directive. */
const ELECTRONIC = ['email', 'sms'] as const

const ground = (
  country: string,
  why: EprivacyGroundContent['ground'],
  covers: EprivacyGroundContent['covers'] = 'electronic-marketing',
): EprivacyGroundContent => ({ key: country.toLowerCase(), country, covers, ground: why })

export const electronicMarketingHasAGround: Rule = {
  id: 'ROPA-DM-004',
  severity: 'warning',
  kinds: ['processing-activities'],
  articles: ['6.1.a', '6.1.f', '95'],
  sources: [
    'Directive 2002/58/EC, Article 13',
    'EDPB Guidelines 1/2024 (version for consultation), para 114',
    ...citationsOf(ELECTRONIC_MARKETING_LAWS),
  ],
  confidence: 'high',
  confidenceNote: {
    en: 'The states’ sections are named from secondary sources.',
    sv: 'Staternas bestämmelser anges efter andrahandskällor.',
  },
  title: {
    en: 'Marketing by e-mail and text message has a ground under each state’s law',
    sv: 'Marknadsföring med e-post och sms har en grund enligt varje lands lag',
  },
  message: {
    en: 'The activity “{subject}” markets by electronic mail ({purposes}) without a ground under the law of {states}: consent, the sale of a similar product to that customer, or a legal person as the recipient; Article 13 of Directive 2002/58/EC asks for one, whatever the ground under the GDPR.',
    sv: 'Behandlingen ”{subject}” marknadsför med elektronisk post ({purposes}) utan grund enligt rätten i {states}: samtycke, tidigare köp av en liknande produkt eller en juridisk person som mottagare; artikel 13 i direktiv 2002/58/EG kräver en sådan, oavsett grund enligt dataskyddsförordningen.',
  },
  remedy: {
    en: 'Record for each state which of them is the ground for electronic marketing; named addresses at companies are not everywhere those of a legal person.',
    sv: 'Ange för varje land vilken av dem som är grund för elektronisk marknadsföring; personliga adresser hos företag räknas inte överallt som en juridisk persons.',
  },
  inWords: { states: placeName },
  validFrom: '2018-05-25',
  *judge(view) {
    for (const { activity, path, purposes } of activitiesAbout(view, ['direct-marketing'])) {
      if (!activity.channels?.some((channel) => ELECTRONIC.some((each) => each === channel))) continue
      const states = statesWithoutAGround(view, activity, 'electronic-marketing', [
        'consent',
        'soft-opt-in',
        'legal-person',
      ])
      if (states.length > 0)
        yield {
          subject: path,
          related: purposes,
          parameters: { purposes: purposes.join(', '), states: states.join(', ') },
          missing: { member: 'eprivacyGrounds' },
        }
    }
  },
  passing: [
    {
      says: 'a ground in each state, of each sort',
      register: mailing(
        {
          channels: ['email'],
          eprivacyGrounds: [
            ground('FI', 'consent'),
            ground('NO', 'soft-opt-in'),
            ground('SE', 'legal-person'),
          ],
        },
        ['direct-marketing'],
        ['FI', 'NO', 'SE'],
      ),
    },
    { says: 'letters by post', register: mailing({ channels: ['post', 'phone'] }) },
    { says: 'no channel', register: mailing() },
    {
      says: 'people outside the EEA, from outside it',
      register: mailing({ channels: ['email'], targetsEea: false }, ['direct-marketing'], ['US']),
    },
    { says: 'invoices by e-mail', register: mailing({ channels: ['email'] }, ['billing']) },
  ],
  failing: [
    { says: 'e-mail without a ground', register: mailing({ channels: ['email'] }), finds: [MAILING] },
    { says: 'text messages without one', register: mailing({ channels: ['post', 'sms'] }), finds: [MAILING] },
    {
      says: 'necessity is none, nor is what devices are read by',
      register: mailing({
        channels: ['email'],
        eprivacyGrounds: [ground('FI', 'strictly-necessary'), ground('SE', 'consent', 'terminal-access')],
      }),
      finds: [MAILING],
    },
    {
      says: 'e-mail without a ground, from outside the EEA to people in it',
      register: mailing({ channels: ['email'], targetsEea: true }, ['direct-marketing'], ['US']),
      finds: [MAILING],
    },
  ],
}
