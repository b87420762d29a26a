import { named } from '../example.ts'
import type { Rule } from '../rule.ts'
import { PAIRING_KINDS } from '../view.ts'
import { aimAbout, ground, purposeOn } from './examples.ts'
import { pairedWithTags } from './paired-with-tags.ts'

export const vitalInterestsAreForEmergencies: Rule = {
  id: 'ROPA-LB-026',
  severity: 'warning',
  kinds: PAIRING_KINDS,
  articles: ['6.1.d'],
  sources: ['Recital 46'],
  confidence: 'high',
  title: {
    en: 'Vital interests are a ground for emergencies',
    sv: 'Skydd av grundläggande intressen är en grund för nödlägen',
  },
  message: {
    en: 'Day-to-day processing ({purposes}) is recorded on vital interests (“{basis}”); Article 6(1)(d) is meant for what protects a life, where no other ground is at hand (recital 46).',
    sv: 'Löpande behandling ({purposes}) är registrerad på skydd av grundläggande intressen (”{basis}”); artikel 6.1 d är avsedd för det som skyddar liv när ingen annan grund finns (skäl 46).',
  },
  remedy: {
    en: 'Rest the purpose on the ground that carries it from day to day, and keep vital interests for a purpose about emergencies.',
    sv: 'Stöd ändamålet på den grund som bär det till vardags och behåll skyddet av grundläggande intressen för ett ändamål om nödlägen.',
  },
  validFrom: '2018-05-25',
  judge: (view) => pairedWithTags(view, 'ROPA-LB-026'),
  passing: [
    {
      says: 'calling an ambulance',
      register: {
        'legal-bases': [ground('life', '6.1.d')],
        purposes: [purposeOn('first-aid', 'life'), named('events', { tags: ['events'] })],
      },
    },
    { says: 'events on an interest', register: aimAbout('events', '6.1.f') },
  ],
  failing: [
    {
      says: 'statistics on vital interests',
      register: aimAbout('statistics', '6.1.d'),
      finds: ['purposes/aim/legalBases/ground'],
    },
    {
      says: 'what a pairing is for: both of its parts, in one finding',
      register: {
        'legal-bases': [ground('life', '6.1.d')],
        purposes: [
          purposeOn('safety', 'life'),
          named('cameras', { parent: 'safety', tags: ['premises-security', 'statistics'] }),
          named('visits', { parent: 'safety', tags: ['statistics'] }),
        ],
      },
      finds: ['purposes/safety/legalBases/life'],
    },
  ],
}
