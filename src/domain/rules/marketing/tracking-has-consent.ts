import type { EprivacyGroundContent } from '../../contents.ts'
import { citationsOf, TERMINAL_ACCESS_LAWS } from '../../gdpr/national-laws.ts'
import { TRACKING_WORDS } from '../../record/words/kinds.ts'
import { pathTo } from '../../subject-path.ts'
import { named } from '../example.ts'
import { placeName, wordedBy } from '../in-words.ts'
import type { Rule } from '../rule.ts'
import { hasEnded } from '../under-way.ts'
import { MAILING, mailing } from './examples.ts'
import { statesWithoutAGround } from './states-without-a-ground.ts'

const ground = (
  country: string,
  covers: EprivacyGroundContent['covers'] = 'terminal-access',
  why: EprivacyGroundContent['ground'] = 'consent',
): EprivacyGroundContent => ({ key: country.toLowerCase(), country, covers, ground: why })
const tracking = [{ key: 'pixel', type: 'pixel' }] as const

export const trackingHasConsent: Rule = {
  id: 'ROPA-DM-003',
  severity: 'error',
  kinds: ['processing-activities'],
  articles: ['6.1.a', '7', '95'],
  sources: [
    'Directive 2002/58/EC, Article 5(3)',
    'EDPB Guidelines 2/2023',
    ...citationsOf(TERMINAL_ACCESS_LAWS),
  ],
  confidence: 'high',
  confidenceNote: {
    en: 'The Swedish section was read; the Finnish and the Norwegian are named from secondary sources.',
    sv: 'Den svenska bestämmelsen är läst; den finska och den norska anges efter andrahandskällor.',
  },
  title: {
    en: 'Tracking of e-mail and web use has consent under each state’s law',
    sv: 'Spårning i e-post och på webben har samtycke enligt varje lands lag',
  },
  message: {
    en: '“{subject}” reads from or stores on people’s devices ({technique}) without a consent under the law of {states}; Article 5(3) of Directive 2002/58/EC asks for one unless a service that the person asked for cannot do without it.',
    sv: '”{subject}” läser från eller lagrar på människors utrustning ({technique}) utan samtycke enligt rätten i {states}; artikel 5.3 i direktiv 2002/58/EG kräver det om inte en tjänst som personen har begärt förutsätter åtkomsten.',
  },
  remedy: {
    en: 'Ask for consent before the technique is used and record it for each state as the ground for access to devices; or mark the technique as strictly necessary, where it is.',
    sv: 'Inhämta samtycke innan tekniken används och registrera det för varje land som grund för åtkomst till utrustning; eller ange tekniken som absolut nödvändig, om den är det.',
  },
  inWords: { technique: wordedBy(TRACKING_WORDS), states: placeName },
  validFrom: '2018-05-25',
  *judge(view) {
    for (const activity of view.all('processing-activities').values()) {
      if (hasEnded(activity, view.date)) continue
      const techniques = (activity.tracking ?? []).filter(
        ({ strictlyNecessary }) => strictlyNecessary !== true,
      )
      if (techniques.length === 0) continue
      const states = statesWithoutAGround(view, activity, 'terminal-access', ['consent'])
      if (states.length === 0) continue
      for (const { key, type } of techniques)
        yield {
          subject: pathTo('processing-activities', activity.key, 'tracking', key),
          parameters: { technique: type, states: states.join(', ') },
          missing: { of: pathTo('processing-activities', activity.key), member: 'eprivacyGrounds' },
        }
    }
  },
  passing: [
    {
      says: 'consent in both states',
      register: mailing({ tracking, eprivacyGrounds: [ground('FI'), ground('SE')] }),
    },
    {
      says: 'strictly necessary',
      register: mailing({ tracking: [{ key: 'basket', type: 'cookie', strictlyNecessary: true }] }),
    },
    { says: 'no tracking', register: mailing() },
    { says: 'an activity that is over', register: mailing({ tracking, status: 'ended' }) },
    { says: 'a state outside the EEA', register: mailing({ tracking }, ['web-tracking'], ['US']) },
    {
      says: 'consent, where no state is known',
      register: mailing({ tracking, eprivacyGrounds: [ground('SE')] }, ['web-tracking'], []),
    },
    {
      says: 'consent in a state that is turned to from outside the EEA',
      register: mailing(
        { tracking, targetsEea: true, eprivacyGrounds: [ground('SE')] },
        ['web-tracking'],
        ['US'],
      ),
    },
  ],
  failing: [
    {
      says: 'no ground; each technique is named',
      register: mailing({
        tracking: [
          ...tracking,
          { key: 'basket', type: 'cookie', strictlyNecessary: true },
          { key: 'visits', type: 'cookie', strictlyNecessary: false },
        ],
      }),
      finds: [`${MAILING}/tracking/pixel`, `${MAILING}/tracking/visits`],
    },
    {
      says: 'consent in one of two states',
      register: mailing({ tracking, eprivacyGrounds: [ground('SE')] }),
      finds: [`${MAILING}/tracking/pixel`],
    },
    {
      says: 'a ground for marketing, and a ground that is no consent',
      register: mailing({
        tracking,
        eprivacyGrounds: [
          ground('FI', 'electronic-marketing'),
          ground('SE', 'terminal-access', 'strictly-necessary'),
        ],
      }),
      finds: [`${MAILING}/tracking/pixel`],
    },
    {
      says: 'no ground, and no state that is known',
      register: mailing({ tracking }, ['web-tracking'], []),
      finds: [`${MAILING}/tracking/pixel`],
    },
    {
      says: 'people in the EEA are tracked from outside it, without a ground or with one of elsewhere',
      register: {
        settings: [named('register', { languages: ['en'] })],
        organisations: [named('shop', { type: 'legal-person', legalName: 'Shop Inc.', country: 'US' })],
        'processing-activities': ([[], [ground('US')]] as const).map((eprivacyGrounds, index) =>
          named(`visits-${index}`, {
            parties: [{ key: 'shop', organisation: 'shop', role: 'controller' }],
            targetsEea: true,
            tracking,
            eprivacyGrounds,
          }),
        ),
      },
      finds: [
        'processing-activities/visits-0/tracking/pixel',
        'processing-activities/visits-1/tracking/pixel',
      ],
    },
    {
      says: 'the United Kingdom, while it was treated as a Member State',
      date: '2020-12-31',
      register: mailing({ tracking }, ['web-tracking'], ['GB']),
      finds: [`${MAILING}/tracking/pixel`],
    },
    {
      says: 'a consent to marketing alone',
      register: mailing(
        { tracking, eprivacyGrounds: [ground('SE', 'electronic-marketing')] },
        ['web-tracking'],
        ['SE'],
      ),
      finds: [`${MAILING}/tracking/pixel`],
    },
  ],
}
