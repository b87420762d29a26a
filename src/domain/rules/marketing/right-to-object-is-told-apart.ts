import { activitiesAbout } from '../activities-about.ts'
import { named } from '../example.ts'
import type { Rule } from '../rule.ts'
import { MAILING, mailing } from './examples.ts'

const DOCUMENT = named('notice', {
  type: 'privacy-notice',
  editions: [
    {
      key: '2026',
      language: 'en',
      clauses: [{ code: 'A-1', section: 'Rights', type: 'right', quote: 'You may object' }],
    },
  ],
})
const NOTICE = { document: 'notice', edition: '2026', clauses: ['A-1'], relation: 'states' } as const

export const rightToObjectIsToldApart: Rule = {
  id: 'ROPA-DM-002',
  severity: 'warning',
  kinds: ['processing-activities'],
  articles: ['21.4'],
  sources: [],
  confidence: 'high',
  title: {
    en: 'The right to object to marketing is told apart from other information',
    sv: 'Rätten att invända mot marknadsföring redovisas skilt från annan information',
  },
  message: {
    en: 'The activity “{subject}” does direct marketing ({purposes}), and it is not recorded that people are told of their right to object apart from other information; Article 21(4) asks for that, clearly and at the first contact at the latest.',
    sv: 'Behandlingen ”{subject}” innefattar direktmarknadsföring ({purposes}), men det är inte registrerat att rätten att invända redovisas skilt från annan information; artikel 21.4 kräver det, tydligt och senast vid den första kontakten.',
  },
  remedy: {
    en: 'Put the right in a place of its own in the first message, and record that it has one.',
    sv: 'Ge rätten en egen plats i det första meddelandet och registrera att den har det.',
  },
  validFrom: '2018-05-25',
  *judge(view) {
    for (const { activity, path, purposes } of activitiesAbout(view, ['direct-marketing'])) {
      const notice = activity.objectionNotice
      if (notice?.separate === true) continue
      yield {
        subject: notice === undefined ? path : `${path}/objectionNotice`,
        related: purposes,
        parameters: { purposes: purposes.join(', ') },
        missing: { of: path, member: 'objectionNotice/separate' },
      }
    }
  },
  passing: [
    { says: 'told in a place of its own', register: mailing({ objectionNotice: { separate: true } }) },
    { says: 'no marketing', register: mailing({}, ['billing']) },
  ],
  failing: [
    { says: 'nothing is said of it', register: mailing(), finds: [MAILING] },
    {
      says: 'told in the running text',
      register: mailing({ objectionNotice: { separate: false } }),
      finds: [`${MAILING}/objectionNotice`],
    },
    {
      says: 'told, and not said how',
      register: { ...mailing({ objectionNotice: { provenance: [NOTICE] } }), documents: [DOCUMENT] },
      finds: [`${MAILING}/objectionNotice`],
    },
  ],
}
