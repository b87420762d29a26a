import { findIn, partsOfPath, pathTo } from '../../subject-path.ts'
import { type ExampleEntries, named } from '../example.ts'
import type { Rule } from '../rule.ts'
import type { View } from '../view.ts'

const waiverOf = (rule: string, subject: string, parameter?: string): ExampleEntries => ({
  'legal-bases': [named('consent', { provision: '6.1.a' })],
  purposes: [named('newsletters', { legalBases: [{ legalBasis: 'consent', relation: 'sole' }] })],
  waivers: [
    named('for-now', {
      rule,
      subject,
      ...(parameter !== undefined && { parameters: [{ name: parameter, value: 'consent' }] }),
      reason: { en: 'The ground is settled this spring.' },
      expiresOn: '2027-04-30',
    }),
  ],
})

export const waiverIsAboutSomething: Rule = {
  id: 'ROPA-WV-002',
  severity: 'error',
  kinds: ['waivers'],
  articles: ['5.2'],
  sources: [],
  confidence: 'high',
  title: {
    en: 'A waiver is of a rule that there is, for something in the register',
    sv: 'Ett undantag gäller en regel som finns och något som finns i registret',
  },
  message: {
    en: 'The waiver “{subject}” accepts nothing: there is no “{nothing}”. What it was meant to accept is not accounted for, as Article 5(2) asks.',
    sv: 'Undantaget ”{subject}” godtar ingenting: ”{nothing}” finns inte. Det som det var tänkt att godta är då inte redovisat så som artikel 5.2 kräver.',
  },
  remedy: {
    en: 'Name the rule, the subject (kind, key, and below it member names and keys) and any parameters as the finding has them, or remove the waiver.',
    sv: 'Ange regeln, det som den gäller (slag, nyckel och därunder medlemmar och nycklar) och eventuella parametrar så som de står i resultatet, eller ta bort undantaget.',
  },
  identity: ['nothing'],
  validFrom: '2018-05-25',
  *judge(view) {
    for (const { key, rule, subject, parameters = [] } of view.all('waivers').values()) {
      const found = { subject: pathTo('waivers', key) }
      const known = view.parametersOf(rule)
      if (known === undefined) yield { ...found, parameters: { nothing: rule } }
      else
        for (const { name } of parameters)
          if (!known.has(name)) yield { ...found, parameters: { nothing: `${rule} › ${name}` } }
      if (!leadsSomewhere(view, subject))
        // A path would be shown by the label of its entry, which may well be there.
        yield { ...found, parameters: { nothing: subject.replaceAll('/', ' › ') } }
    }
  },
  passing: [
    { says: 'an entry', register: waiverOf('ROPA-LB-001', 'purposes/newsletters') },
    { says: 'a pair', register: waiverOf('ROPA-LB-001', 'purposes/newsletters/legalBases/consent') },
    {
      says: 'a parameter that the findings of the rule have',
      register: waiverOf('ROPA-LB-032', 'purposes/newsletters', 'tag'),
    },
  ],
  failing: [
    {
      says: 'no such entry',
      register: waiverOf('ROPA-LB-001', 'purposes/letters'),
      finds: ['waivers/for-now'],
    },
    {
      says: 'no such kind',
      register: waiverOf('ROPA-LB-001', 'aims/newsletters'),
      finds: ['waivers/for-now'],
    },
    {
      says: 'no such pair',
      register: waiverOf('ROPA-LB-001', 'purposes/newsletters/legalBases/contract'),
      finds: ['waivers/for-now'],
    },
    {
      says: 'no such parameter of the findings',
      register: waiverOf('ROPA-LB-001', 'purposes/newsletters', 'basis'),
      finds: ['waivers/for-now'],
    },
    {
      says: 'no such rule',
      register: waiverOf('ROPA-LB-999', 'purposes/newsletters'),
      finds: ['waivers/for-now'],
    },
  ],
}

function leadsSomewhere(view: View, path: string): boolean {
  const { kind, key, inner } = partsOfPath(path)
  const content = view.content(kind, key)
  return content !== undefined && findIn(content, inner) !== undefined
}
