import { pathTo } from '../../subject-path.ts'
import { isUsed } from '../../used-line.ts'
import { named } from '../example.ts'
import type { Rule } from '../rule.ts'

export const dataIsTiedToPeople: Rule = {
  id: 'ROPA-RC-005',
  severity: 'warning',
  kinds: ['processing-activities'],
  articles: ['30.1.c'],
  sources: ['Datatilsynet (DK), news of 10 August 2020 on its guidance on records'],
  confidence: 'high',
  confidenceNote: {
    en: 'The news was read, not the guidance that it is about.',
    sv: 'Nyheten är läst, inte den vägledning som den handlar om.',
  },
  title: {
    en: 'Data is tied to the people whom it is about',
    sv: 'Uppgifter är knutna till de personer som de gäller',
  },
  message: {
    en: 'A line of “{subject}” lists “{data}” and not whom it is about; Article 30(1)(c) asks for the categories of people and of data, and a supervisory authority for the link between them.',
    sv: 'En rad i ”{subject}” anger ”{data}” men inte vilka personer uppgifterna gäller; artikel 30.1 c kräver kategorierna av personer och av uppgifter, och en tillsynsmyndighet kopplingen mellan dem.',
  },
  remedy: {
    en: 'Add to the line the categories of people whom the data is about; split it where they differ in source, purpose or recipient.',
    sv: 'Lägg till på raden vilka kategorier av personer uppgifterna gäller; dela den där källa, ändamål eller mottagare skiljer sig.',
  },
  validFrom: '2018-05-25',
  *judge(view) {
    for (const { path, line } of view.lines())
      if (isUsed(line) && (line.dataSubjectCategories ?? []).length === 0)
        yield {
          subject: path,
          parameters: { data: pathTo('data-categories', line.dataCategory) },
          missing: { member: 'dataSubjectCategories' },
        }
  },
  passing: [
    {
      says: 'the pay of employees',
      register: {
        'data-categories': [named('pay', { type: 'category' })],
        'data-subject-categories': [named('employee')],
        'processing-activities': [
          named('payroll', {
            data: [{ key: 'pay', dataCategory: 'pay', dataSubjectCategories: ['employee'] }],
          }),
        ],
      },
    },
    {
      says: 'pay that is not used',
      register: {
        purposes: [named('statistics')],
        'data-categories': [named('pay', { type: 'category' })],
        'processing-activities': [
          named('surveys', {
            purposes: [{ purpose: 'statistics' }],
            data: [
              {
                key: 'pay',
                dataCategory: 'pay',
                purposes: [{ purpose: 'statistics', grounds: 'excluded' }],
              },
            ],
          }),
        ],
      },
    },
  ],
  failing: [
    {
      says: 'pay, and nobody who gets it on the line',
      register: {
        'data-categories': [named('pay', { type: 'category' })],
        'data-subject-categories': [named('employee')],
        'processing-activities': [
          named('payroll', {
            dataSubjectCategories: [{ dataSubjectCategory: 'employee' }],
            data: [
              { key: 'bonus', dataCategory: 'pay', dataSubjectCategories: [] },
              { key: 'pay', dataCategory: 'pay' },
            ],
          }),
        ],
      },
      finds: ['processing-activities/payroll/data/bonus', 'processing-activities/payroll/data/pay'],
    },
  ],
}
