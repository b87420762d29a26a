import type { DataLineContent } from '../../contents.ts'
import { pathTo } from '../../subject-path.ts'
import { usedLines } from '../../used-line.ts'
import { named } from '../example.ts'
import type { Rule } from '../rule.ts'
import { disclosuresOf, isGivenTo, recipientLineage } from './disclosures.ts'

const unused = { purposes: [{ purpose: 'statistics', grounds: 'excluded' }] } as const

export const recipientIsTiedToDataAndPeople: Rule = {
  id: 'ROPA-RC-004',
  severity: 'warning',
  kinds: ['processing-activities'],
  articles: ['30.1.c', '30.1.d', '5.2'],
  sources: ['Datatilsynet (DK), news of 10 August 2020 on its guidance on records'],
  confidence: 'high',
  confidenceNote: {
    en: 'The news was read, not the guidance that it is about.',
    sv: 'Nyheten är läst, inte den vägledning som den handlar om.',
  },
  title: {
    en: 'A recipient is tied to the data that it gets, and to the people',
    sv: 'En mottagare är knuten till de uppgifter den får och till personerna',
  },
  message: {
    en: '“{subject}” gives data to “{recipient}”, and no line says which data, about whom; Article 30(1)(c) and (d) describe the disclosure only together.',
    sv: '”{subject}” lämnar ut uppgifter till ”{recipient}”, men ingen rad anger vilka uppgifter eller om vem; först tillsammans beskriver artikel 30.1 c och d utlämnandet.',
  },
  remedy: {
    en: 'Name the recipient on the lines whose data it gets, and on them the people whom the data is about.',
    sv: 'Ange mottagaren på de rader vars uppgifter den får, och på raderna vilka personer uppgifterna gäller.',
  },
  validFrom: '2018-05-25',
  *judge(view) {
    for (const activity of view.all('processing-activities').values()) {
      const named = new Set<string>()
      for (const { recipients = [], dataSubjectCategories = [] } of usedLines(activity))
        if (dataSubjectCategories.length > 0) for (const recipient of recipients) named.add(recipient)
      if (!isGivenTo(activity, (recipient) => !named.has(recipient))) continue
      const tied = new Set([...named].flatMap((recipient) => recipientLineage(view, recipient)))
      for (const { recipient, path } of disclosuresOf(activity)) {
        const related = pathTo('recipients', recipient)
        if (!tied.has(recipient) && !recipientLineage(view, recipient).some((key) => named.has(key)))
          yield { subject: path, related: [related], parameters: { recipient: related } }
      }
    }
  },
  passing: [
    {
      says: 'the bank gets the pay of employees',
      register: payroll([{ dataSubjectCategories: ['employee'], recipients: ['bank'] }]),
    },
    {
      says: 'the bank, which is one of the financial companies',
      register: payroll(
        [{ dataSubjectCategories: ['employee'], recipients: ['bank'] }],
        [{ recipient: 'financial-companies' }],
      ),
    },
    {
      says: 'financial companies get the pay of employees, and the bank is one of them',
      register: payroll(
        [{ dataSubjectCategories: ['employee'], recipients: ['financial-companies'] }],
        [{ recipient: 'bank' }],
      ),
    },
    {
      says: 'the bank gets nothing, as the pay is not used',
      register: payroll([{ ...unused, recipients: ['bank'] }]),
    },
  ],
  failing: [
    {
      says: 'the bank gets something',
      register: payroll([{ dataSubjectCategories: ['employee'] }], [{ recipient: 'bank' }]),
      finds: ['processing-activities/payroll/recipients/bank'],
    },
    {
      says: 'there are no lines',
      register: {
        recipients: [named('bank', { type: 'controller' })],
        'processing-activities': [named('payroll', { recipients: [{ recipient: 'bank' }] })],
      },
      finds: ['processing-activities/payroll/recipients/bank'],
    },
    {
      says: 'the bank gets pay, of whom is not said',
      register: payroll([{ recipients: ['bank'] }]),
      finds: ['processing-activities/payroll/data/0/recipients/bank'],
    },
    {
      says: 'two lines without people',
      register: payroll([{ recipients: ['bank'], dataSubjectCategories: [] }, { recipients: ['bank'] }]),
      finds: ['processing-activities/payroll/data/0/recipients/bank'],
    },
    {
      says: 'another of the financial companies gets the pay',
      register: payroll(
        [{ dataSubjectCategories: ['employee'], recipients: ['insurer'] }],
        [{ recipient: 'bank' }],
      ),
      finds: ['processing-activities/payroll/recipients/bank'],
    },
    {
      says: 'the bank gets something, and not the pay, which is not used',
      register: payroll(
        [{ ...unused, dataSubjectCategories: ['employee'], recipients: ['bank'] }],
        [{ recipient: 'bank' }],
      ),
      finds: ['processing-activities/payroll/recipients/bank'],
    },
  ],
}

function payroll(
  lines: readonly Partial<DataLineContent>[],
  recipients: readonly { readonly recipient: string }[] = [],
) {
  return {
    purposes: [named('statistics')],
    'data-categories': [named('pay', { type: 'category' as const })],
    'data-subject-categories': [named('employee')],
    recipients: [
      named('bank', { type: 'controller' as const, parent: 'financial-companies' }),
      named('insurer', { type: 'controller' as const, parent: 'financial-companies' }),
      named('financial-companies', { type: 'controller' as const }),
    ],
    'processing-activities': [
      named('payroll', {
        purposes: [{ purpose: 'statistics' }],
        data: lines.map((line, index) => ({ key: String(index), dataCategory: 'pay', ...line })),
        recipients,
      }),
    ],
  }
}
