import { pathTo } from '../../subject-path.ts'
import { named } from '../example.ts'
import type { Rule } from '../rule.ts'
import type { View } from '../view.ts'

export const purposeRestsOnArticle6: Rule = {
  id: 'ROPA-LB-001',
  severity: 'error',
  kinds: ['purposes'],
  articles: ['5.1.a', '6.1', '13.1.c'],
  sources: ['IMY DI-2019-4062 (Klarna)'],
  confidence: 'high',
  title: {
    en: 'A purpose rests on a legal basis of Article 6',
    sv: 'Ett ändamål vilar på en rättslig grund i artikel 6',
  },
  message: {
    en: 'The purpose “{subject}” has no legal basis of Article 6(1), neither of its own nor from a purpose above it; Article 6(1) asks for at least one.',
    sv: 'Ändamålet ”{subject}” har ingen rättslig grund i artikel 6.1, varken en egen eller från ett överordnat ändamål; artikel 6.1 kräver minst en.',
  },
  remedy: {
    en: 'Add the ground that it rests on to the purpose, or make it a part of the purpose whose ground it shares.',
    sv: 'Lägg till den grund som det vilar på, eller gör det till en del av det ändamål vars grund det delar.',
  },
  validFrom: '2018-05-25',
  *judge(view) {
    for (const { key } of view.all('purposes').values())
      if (!isGrounded(view, key))
        yield { subject: pathTo('purposes', key), missing: { member: 'legalBases' } }
  },
  passing: [
    {
      says: 'a part inherits the ground of its purpose',
      register: {
        'legal-bases': [named('consent', { provision: '6.1.a' })],
        purposes: [
          named('marketing', { legalBases: [{ legalBasis: 'consent', relation: 'sole' }] }),
          named('newsletter', { parent: 'marketing' }),
        ],
      },
    },
    {
      says: 'a heading needs none when all its parts have theirs',
      register: {
        'legal-bases': [named('consent', { provision: '6.1.a' })],
        purposes: [
          named('marketing'),
          named('newsletter', {
            parent: 'marketing',
            legalBases: [{ legalBasis: 'consent', relation: 'sole' }],
          }),
        ],
      },
    },
  ],
  failing: [
    {
      says: 'a purpose without any ground',
      register: { purposes: [named('marketing')] },
      finds: ['purposes/marketing'],
    },
    {
      says: 'a condition of Article 9 alone',
      register: {
        'legal-bases': [named('explicit-consent', { provision: '9.2.a' })],
        purposes: [
          named('health-advice', { legalBases: [{ legalBasis: 'explicit-consent', relation: 'sole' }] }),
        ],
      },
      finds: ['purposes/health-advice'],
    },
  ],
}

/** Whether a purpose has an effective ground under Article 6, or parts that all have. */
function isGrounded(view: View, purpose: string): boolean {
  if (view.pairsOf(purpose).some(({ basis }) => basis.provision.startsWith('6.'))) return true
  const parts = view.parts(purpose)
  return parts.length > 0 && parts.every(({ key }) => isGrounded(view, key))
}
