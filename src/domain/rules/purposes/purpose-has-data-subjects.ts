import { pathTo } from '../../subject-path.ts'
import { named } from '../example.ts'
import { purposeLineage } from '../purpose-lineage.ts'
import type { Rule } from '../rule.ts'
import type { View } from '../view.ts'

export const purposeHasDataSubjects: Rule = {
  id: 'ROPA-PU-007',
  severity: 'warning',
  kinds: ['processing-activities'],
  articles: ['30.1.c'],
  sources: [],
  confidence: 'high',
  title: {
    en: 'An approved activity says whose data each purpose concerns',
    sv: 'En godkänd behandling anger vilka personer varje ändamål rör',
  },
  message: {
    en: 'In the activity “{subject}” nothing says whom the purpose “{purpose}” concerns; Article 30(1)(c) asks the record for the categories of data subjects.',
    sv: 'I behandlingen ”{subject}” anges inte vilka personer ändamålet ”{purpose}” rör; artikel 30.1 c kräver att registret anger kategorierna av registrerade.',
  },
  remedy: {
    en: 'Add the people to the data lines that are used for the purpose, or to the activity.',
    sv: 'Ange personerna på de uppgiftsrader som används för ändamålet, eller på behandlingen.',
  },
  needs: ['approval'],
  validFrom: '2018-05-25',
  *judge(view) {
    for (const { key, purposes = [], data = [], dataSubjectCategories = [] } of view
      .all('processing-activities')
      .values()) {
      if (dataSubjectCategories.length > 0) continue
      const told = new Set<string>()
      for (const { dataSubjectCategories: people = [], purposes: uses = [] } of data)
        if (people.length > 0)
          for (const { purpose, grounds } of uses) if (grounds !== 'excluded') told.add(purpose)
      for (const { purpose } of purposes)
        if (!isTold(view, purpose, told))
          yield {
            subject: pathTo('processing-activities', key, 'purposes', purpose),
            related: [pathTo('purposes', purpose)],
            parameters: { purpose: pathTo('purposes', purpose) },
            missing: { of: pathTo('processing-activities', key), member: 'dataSubjectCategories' },
          }
    }
  },
  passing: [
    {
      says: 'the people of the activity are those of all its purposes',
      register: {
        purposes: [named('delivery')],
        'data-subject-categories': [named('customer')],
        'processing-activities': [
          named('orders', {
            purposes: [{ purpose: 'delivery' }],
            dataSubjectCategories: [{ dataSubjectCategory: 'customer' }],
          }),
        ],
      },
    },
    {
      says: 'a line that is used for the purpose has people',
      register: {
        purposes: [named('delivery')],
        'data-categories': [named('address', { type: 'category' })],
        'data-subject-categories': [named('customer')],
        'processing-activities': [
          named('orders', {
            purposes: [{ purpose: 'delivery' }],
            data: [
              {
                key: 'address',
                dataCategory: 'address',
                dataSubjectCategories: ['customer'],
                purposes: [{ purpose: 'delivery', grounds: 'inherited' }],
              },
            ],
          }),
        ],
      },
    },
    {
      says: 'people of the whole purpose are those of its part, and people of its part are some of the whole',
      register: {
        purposes: [named('delivery', { parent: 'sales' }), named('sales')],
        'data-categories': [named('address', { type: 'category' })],
        'data-subject-categories': [named('customer')],
        'processing-activities': ['delivery', 'sales'].map((purpose) =>
          named(`orders-by-${purpose}`, {
            purposes: [{ purpose: 'delivery' }, { purpose: 'sales' }],
            data: [
              {
                key: 'address',
                dataCategory: 'address',
                dataSubjectCategories: ['customer'],
                purposes: [{ purpose, grounds: 'inherited' }],
              },
            ],
          } as const),
        ),
      },
    },
  ],
  failing: [
    {
      says: 'lines without people, or with people and another purpose, or with the purpose excluded',
      register: {
        purposes: [named('accounts'), named('analysis'), named('delivery')],
        'data-categories': [named('address', { type: 'category' })],
        'data-subject-categories': [named('customer')],
        'processing-activities': [
          named('orders', {
            purposes: [{ purpose: 'accounts' }, { purpose: 'analysis' }, { purpose: 'delivery' }],
            data: [
              {
                key: 'address',
                dataCategory: 'address',
                dataSubjectCategories: ['customer'],
                purposes: [
                  { purpose: 'analysis', grounds: 'excluded' },
                  { purpose: 'delivery', grounds: 'inherited' },
                ],
              },
              {
                key: 'invoice-address',
                dataCategory: 'address',
                purposes: [{ purpose: 'accounts', grounds: 'inherited' }],
              },
            ],
          }),
        ],
      },
      finds: [
        'processing-activities/orders/purposes/accounts',
        'processing-activities/orders/purposes/analysis',
      ],
    },
    {
      says: 'people of another part of the purpose',
      register: {
        purposes: [
          named('accounts'),
          named('delivery', { parent: 'sales' }),
          named('returns', { parent: 'sales' }),
          named('sales'),
        ],
        'data-categories': [named('address', { type: 'category' })],
        'data-subject-categories': [named('customer')],
        'processing-activities': [
          named('orders', {
            purposes: ['accounts', 'delivery', 'returns', 'sales'].map((purpose) => ({ purpose })),
            data: [
              {
                key: 'address',
                dataCategory: 'address',
                dataSubjectCategories: ['customer'],
                purposes: [
                  { purpose: 'accounts', grounds: 'inherited' },
                  { purpose: 'delivery', grounds: 'inherited' },
                ],
              },
            ],
          }),
        ],
      },
      finds: ['processing-activities/orders/purposes/returns'],
    },
  ],
}

/** Whether people are told for a purpose, for one above it, or for a part of it. */
function isTold(view: View, purpose: string, told: ReadonlySet<string>): boolean {
  const isWithin = (key: string, above: (each: string) => boolean) =>
    purposeLineage(view, key).some((each) => above(each.key))
  return (
    isWithin(purpose, (each) => told.has(each)) ||
    [...told].some((key) => isWithin(key, (each) => each === purpose))
  )
}
