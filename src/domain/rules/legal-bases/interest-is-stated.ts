import { pathTo } from '../../subject-path.ts'
import type { Rule } from '../rule.ts'
import { PAIRING_KINDS } from '../view.ts'
import { aimAbout, ground, purposeOn } from './examples.ts'

export const interestIsStated: Rule = {
  id: 'ROPA-LB-011',
  severity: 'error',
  kinds: PAIRING_KINDS,
  articles: ['6.1.f', '13.1.d', '14.2.b'],
  sources: [],
  confidence: 'high',
  title: {
    en: 'Legitimate interests say which interest is pursued',
    sv: 'Ett berättigat intresse anger vilket intresse som eftersträvas',
  },
  message: {
    en: '“{purposes}” rests on legitimate interests (“{basis}”), and the register does not say which; Articles 13(1)(d) and 14(2)(b) ask that people are told.',
    sv: '”{purposes}” vilar på berättigat intresse (”{basis}”) utan att registret anger vilket; artiklarna 13.1 d och 14.2 b kräver att de registrerade får veta det.',
  },
  remedy: {
    en: 'State the interest in the legal basis: whose it is, and what is to be achieved.',
    sv: 'Ange intresset i den rättsliga grunden: vems det är och vad som ska uppnås.',
  },
  validFrom: '2018-05-25',
  *judge(view) {
    for (const { path, basis, purposes } of view.pairingsOn('6.1.f'))
      if (basis.interest === undefined) {
        const of = pathTo('legal-bases', basis.key)
        yield {
          subject: path,
          related: [of],
          parameters: { basis: of, purposes: pathTo('purposes', purposes[0].key) },
          missing: { of, member: 'interest' },
        }
      }
  },
  passing: [
    {
      says: 'an interest that is named',
      register: {
        'legal-bases': [
          ground('claims', '6.1.f', { interest: { statement: { en: 'To be paid for what was sold.' } } }),
        ],
        purposes: [purposeOn('collection', 'claims')],
      },
    },
    { says: 'a contract pursues none', register: aimAbout('billing', '6.1.b') },
  ],
  failing: [
    {
      says: 'an interest in nothing that is named',
      register: aimAbout('billing', '6.1.f'),
      finds: ['purposes/aim/legalBases/ground'],
    },
  ],
}
