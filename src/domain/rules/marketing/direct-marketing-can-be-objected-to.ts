import { activitiesAbout } from '../activities-about.ts'
import type { Rule } from '../rule.ts'
import { MAILING, mailing } from './examples.ts'

const HOW = { en: 'The link in the letter' }

export const directMarketingCanBeObjectedTo: Rule = {
  id: 'ROPA-DM-001',
  severity: 'error',
  kinds: ['processing-activities'],
  articles: ['21.2', '21.3'],
  sources: [],
  confidence: 'high',
  title: {
    en: 'People can object to direct marketing at any time',
    sv: 'Den registrerade kan när som helst invända mot direktmarknadsföring',
  },
  message: {
    en: 'The activity “{subject}” does direct marketing ({purposes}), and the right to object to it is not recorded as one that people have there; Article 21(2) and (3) give it without exception.',
    sv: 'Behandlingen ”{subject}” innefattar direktmarknadsföring ({purposes}), men rätten att invända är inte registrerad som en rätt som gäller där; artikel 21.2 och 21.3 ger den utan undantag.',
  },
  remedy: {
    en: 'Add the right of Article 21(2) to the activity, with how it is used, and stop at the first objection.',
    sv: 'Lägg till rätten enligt artikel 21.2 i behandlingen, med hur den utövas, och upphör vid första invändningen.',
  },
  validFrom: '2018-05-25',
  *judge(view) {
    for (const { activity, path, purposes } of activitiesAbout(view, ['direct-marketing'])) {
      const recorded = activity.rights?.find(({ right }) => right === '21.2')
      if (recorded?.applies === true) continue
      yield {
        subject: recorded === undefined ? path : `${path}/rights/21.2`,
        related: purposes,
        parameters: { purposes: purposes.join(', ') },
        missing: { of: path, member: 'rights' },
      }
    }
  },
  passing: [
    {
      says: 'the right is there',
      register: mailing({ rights: [{ right: '21.2', applies: true, how: HOW }] }),
    },
    { says: 'no marketing', register: mailing({}, ['billing']) },
    { says: 'an activity that is over', register: mailing({ status: 'ended' }) },
  ],
  failing: [
    { says: 'nothing is said of it', register: mailing(), finds: [MAILING] },
    {
      says: 'another right is there',
      register: mailing({ rights: [{ right: '21', applies: true, how: HOW }] }),
      finds: [MAILING],
    },
    {
      says: 'it is said not to apply',
      register: mailing({ rights: [{ right: '21.2', applies: false, reason: { en: 'By post' } }] }),
      finds: [`${MAILING}/rights/21.2`],
    },
  ],
}
