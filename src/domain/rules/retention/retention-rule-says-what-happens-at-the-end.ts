import { pathTo } from '../../subject-path.ts'
import { named } from '../example.ts'
import type { Rule } from '../rule.ts'

export const retentionRuleSaysWhatHappensAtTheEnd: Rule = {
  id: 'ROPA-RT-005',
  severity: 'warning',
  kinds: ['retention-rules'],
  articles: ['5.1.e', '17.1'],
  sources: [],
  confidence: 'high',
  title: {
    en: 'A retention rule says what happens to the data at the end',
    sv: 'En gallringsregel anger vad som händer med uppgifterna när tiden är ute',
  },
  message: {
    en: '“{subject}” does not say what happens when the time is up; Article 5(1)(e) lets data that identifies people be kept only as long as it is needed, so that it is then erased, made anonymous or set apart.',
    sv: '”{subject}” anger inte vad som händer när tiden är ute; enligt artikel 5.1 e får uppgifter som identifierar personer bevaras bara så länge de behövs, så därefter ska de raderas, anonymiseras eller avskiljas.',
  },
  remedy: {
    en: 'Enter what is done at the end: erase, anonymise, archive, restrict, suppress or return.',
    sv: 'Ange vad som görs: radering, anonymisering, arkivering, begränsning, spärr eller återlämnande.',
  },
  validFrom: '2018-05-25',
  *judge(view) {
    for (const { key, disposal } of view.all('retention-rules').values())
      if (disposal === undefined)
        yield { subject: pathTo('retention-rules', key), missing: { member: 'disposal' } }
  },
  passing: [
    {
      says: 'orders are erased after two years',
      register: {
        'retention-rules': [
          named('orders', { period: 'P2Y', trigger: 'end-of-contract', disposal: 'erase' }),
        ],
      },
    },
  ],
  failing: [
    {
      says: 'two years, and then nobody knows',
      register: {
        'retention-rules': [named('orders', { period: 'P2Y', trigger: 'end-of-contract' })],
      },
      finds: ['retention-rules/orders'],
    },
  ],
}
