import { PURPOSE_TAGS } from '../src/domain/gdpr/purpose-tags.ts'
import { findRule } from '../src/domain/rules/ruleset.ts'
import { CELLS_AGAINST, cellOf, TAG_MATRIX } from '../src/domain/rules/tag-matrix.ts'
import { t } from './tap.ts'

/** Verdicts by tag under 6.1.a, b, c, d, e and f: ok, warning, Error. */
const VERDICTS: Record<string, string> = {
  'service-delivery': 'w o w w o o',
  'account-access': 'w o w w o o',
  'sales-precontract': 'w o w w o o',
  'contract-administration': 'w o o w o o',
  billing: 'w o o w o o',
  support: 'w o o w o o',
  procurement: 'w o w w o o',
  'supplier-management': 'w o w w o o',
  partnership: 'w o w w o o',
  'direct-marketing': 'o E E w o o',
  'email-tracking': 'o E E w o E',
  'web-tracking': 'o E E w o E',
  surveys: 'o w w w o o',
  events: 'o w w w o o',
  analytics: 'o E w w o o',
  'service-improvement': 'o E w w o o',
  'product-development': 'o E w w o o',
  statistics: 'o E w w o o',
  'ai-training': 'o E E w o o',
  automation: 'o w w w o o',
  anonymisation: 'o w o w o o',
  'information-security': 'w w o w o o',
  'fraud-prevention': 'w w o w o o',
  'aml-kyc': 'E E o w o w',
  'sanctions-screening': 'E E o w o w',
  'tax-accounting': 'E E o w o w',
  'authority-request': 'E E o w o w',
  'legal-claims': 'w w w w o o',
  'misconduct-investigation': 'w w w w o o',
  'premises-security': 'w E w w o o',
  'rights-handling': 'w w o w o o',
  suppression: 'w w o w o o',
  personalisation: 'o w w w o o',
}
const LETTERS = { ok: 'o', warning: 'w', error: 'E' } as const
const PROVISIONS = ['6.1.a', '6.1.b', '6.1.c', '6.1.d', '6.1.e', '6.1.f'] as const

t.test('the matrix of purposes and grounds', async (t) => {
  for (const tag of PURPOSE_TAGS)
    t.equal(
      PROVISIONS.map((provision) => LETTERS[cellOf(tag, provision)?.verdict ?? 'ok']).join(' '),
      VERDICTS[tag],
      `says of ${tag} what was decided`,
    )
  t.equal(
    TAG_MATRIX.length,
    PURPOSE_TAGS.length * PROVISIONS.length,
    'has each tag under each point of Article 6(1)',
  )
  t.equal(cellOf('billing', '9.2.a'), undefined, 'says nothing of conditions of Article 9')
})

t.test('a cell that warns or refuses', async (t) => {
  for (const { tag, provision, verdict, rule } of TAG_MATRIX)
    if (verdict !== 'ok') t.ok(rule !== undefined && findRule(rule), `has a rule: ${tag} under ${provision}`)
  t.same(
    CELLS_AGAINST.filter(({ rule }) => rule === 'ROPA-LB-005').map(
      ({ tag, provision }) => `${tag} ${provision}`,
    ),
    ['direct-marketing 6.1.b'],
    'is found by its rule',
  )
  t.notOk(
    CELLS_AGAINST.some(({ rule }) => rule === 'ROPA-DM-003'),
    'and a cell that is well is not, though a rule says what it needs',
  )
})

t.test('a note on a cell is in Swedish and English', async (t) => {
  const noted = TAG_MATRIX.flatMap(({ note }) => note ?? [])
  t.ok(noted.length > 0)
  for (const { en, sv } of noted) t.ok(en.length > 0 && sv.length > 0 && en !== sv)
})
