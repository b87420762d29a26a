import { DATA_SUBJECT_RIGHTS } from '../src/domain/gdpr/data-subject-rights.ts'
import { PROVISIONS } from '../src/domain/gdpr/provisions.ts'
import { RIGHTS_PER_BASIS, rightsFrom } from '../src/domain/gdpr/rights-per-basis.ts'
import { t } from './tap.ts'

t.test('every legal basis of Article 6 gives information, access and complaint', async (t) => {
  t.same(
    Object.keys(RIGHTS_PER_BASIS),
    PROVISIONS.filter((provision) => provision.startsWith('6.')),
  )
  for (const [basis, rights] of Object.entries(RIGHTS_PER_BASIS)) {
    for (const right of ['13', '14', '15', '16', '18', '77'] as const) t.ok(rights.includes(right), basis)
    t.ok(rights.every((right) => DATA_SUBJECT_RIGHTS.includes(right)))
    t.equal(new Set(rights).size, rights.length, basis)
  }
})

t.test('rights that hang on the basis follow from it alone', async (t) => {
  const withRight = (right: (typeof DATA_SUBJECT_RIGHTS)[number]) =>
    Object.entries(RIGHTS_PER_BASIS).flatMap(([basis, rights]) => (rights.includes(right) ? [basis] : []))
  t.same(withRight('7.3'), ['6.1.a'])
  t.same(withRight('20'), ['6.1.a', '6.1.b'])
  t.same(withRight('21'), ['6.1.e', '6.1.f'])
  t.same(withRight('17'), ['6.1.a', '6.1.b', '6.1.d', '6.1.f'])
  t.same(withRight('21.2'), [])
})

t.test('the rights of several bases add up, and conditions of Article 9 add none', async (t) => {
  t.same([...rightsFrom([])], [])
  t.same(rightsFrom(['6.1.b', '9.2.a', '10.law']), rightsFrom(['6.1.b']))
  const both = rightsFrom(['6.1.b', '6.1.f'])
  t.ok(both.has('20') && both.has('21') && !both.has('7.3'))
})

t.test('direct marketing can be objected to, whatever the basis', async (t) => {
  for (const basis of ['6.1.a', '6.1.b', '6.1.f'] as const) {
    t.notOk(rightsFrom([basis]).has('21.2'))
    t.ok(rightsFrom([basis], { directMarketing: true }).has('21.2'))
  }
})

t.test(
  'people need not be told of what law lays down, but for data that rests on something else',
  async (t) => {
    t.ok(rightsFrom(['6.1.c']).has('14'))
    t.notOk(rightsFrom(['6.1.c'], { obtainedByLaw: true }).has('14'))
    t.ok(rightsFrom(['6.1.c', '6.1.f'], { obtainedByLaw: true }).has('14'))
  },
)
