import { pathTo } from '../../subject-path.ts'
import { named } from '../example.ts'
import { phraseIn } from '../lexicons/lexicon.ts'
import { VAGUE_PURPOSES } from '../lexicons/vague-purposes.ts'
import type { Rule } from '../rule.ts'

export const purposeIsSpecific: Rule = {
  id: 'ROPA-PU-002',
  severity: 'warning',
  kinds: ['purposes'],
  articles: ['5.1.b'],
  sources: ['WP29 Opinion 3/2013 (WP 203)', 'EDPB Guidelines 2/2019'],
  confidence: 'high',
  confidenceNote: {
    en: 'The article is sure; the words are a hint, and a purpose may be specific in spite of them.',
    sv: 'Artikeln är säker; orden är en fingervisning, och ett ändamål kan vara särskilt trots dem.',
  },
  title: {
    en: 'A purpose says what is done, not that something is',
    sv: 'Ett ändamål säger vad som görs, inte bara att något görs',
  },
  message: {
    en: 'The purpose “{subject}” says “{phrase}”, which leaves open what is done with the data; Article 5(1)(b) asks for specified and explicit purposes.',
    sv: 'Ändamålet ”{subject}” säger ”{phrase}”, vilket lämnar öppet vad som görs med uppgifterna; artikel 5.1 b kräver särskilda och uttryckligt angivna ändamål.',
  },
  remedy: {
    en: 'Say what is done, for whom and to what end, so that somebody outside can tell which processing it covers; split it where it covers several things.',
    sv: 'Ange vad som görs, för vem och varför, så att en utomstående kan avgöra vilken behandling som omfattas; dela upp det om det täcker flera saker.',
  },
  validFrom: '2018-05-25',
  *judge(view) {
    for (const { key, label, description } of view.all('purposes').values()) {
      const phrase = phraseIn(VAGUE_PURPOSES, label) ?? phraseIn(VAGUE_PURPOSES, description)
      if (phrase !== undefined) yield { subject: pathTo('purposes', key), parameters: { phrase } }
    }
  },
  passing: [
    {
      says: 'what is done is said, in every language',
      register: {
        purposes: [
          named('count-visits-to-plan-staffing', {
            label: { en: 'Count visits to plan staffing', sv: 'Räkna besök för att planera bemanningen' },
            description: { sv: 'Timvisa antal besök i butiken, inga namn.' },
          }),
        ],
      },
    },
    {
      says: 'a word of another language is none of this one',
      register: { purposes: [{ key: 'imports', label: { sv: 'Improve AB:s beställningar' } }] },
    },
    {
      says: 'a part of a word is not the word',
      register: { purposes: [{ key: 'areas', label: { en: 'Register improvement areas' } }] },
    },
  ],
  failing: [
    {
      says: 'a label with vague words, in another dialect and case',
      register: { purposes: [{ key: 'other', label: { 'en-GB': 'Other  Business-Purposes' } }] },
      finds: ['purposes/other'],
    },
    {
      says: 'a description with vague words',
      register: {
        purposes: [named('analysis', { description: { sv: 'För att förbättra våra tjänster.' } })],
      },
      finds: ['purposes/analysis'],
    },
    {
      says: 'Finnish and Norwegian',
      register: {
        purposes: [
          { key: 'experience', label: { nb: 'Forbedre kundeopplevelsen' } },
          { key: 'other', label: { fi: 'Muihin tarkoituksiin' } },
        ],
      },
      finds: ['purposes/experience', 'purposes/other'],
    },
  ],
}
