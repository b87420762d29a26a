import { pathTo } from '../../subject-path.ts'
import { named } from '../example.ts'
import type { Rule } from '../rule.ts'
import { unusedData } from './unused-data.ts'

export const dataIsUsedForAPurpose: Rule = {
  id: 'ROPA-PU-006',
  severity: 'error',
  kinds: ['data-categories'],
  articles: ['5.1.b', '5.1.c'],
  sources: [],
  confidence: 'high',
  title: {
    en: 'Data that is collected is used for a purpose',
    sv: 'Uppgifter som samlas in används för ett ändamål',
  },
  message: {
    en: 'No purpose uses “{subject}”, and the activities say that their mapping of data is complete; Article 5(1)(b) and (c) let data be collected for specified purposes only, and no more than these need.',
    sv: 'Inget ändamål använder ”{subject}”, och behandlingarna anger att deras uppgiftsrader är fullständiga; enligt artikel 5.1 b och c får uppgifter samlas in bara för särskilda ändamål och inte i större omfattning än dessa kräver.',
  },
  remedy: {
    en: 'Add the purpose that needs the data to its line, with its ground; where there is none, stop collecting it and erase what there is.',
    sv: 'Ange på raden det ändamål som kräver uppgifterna, med dess grund; finns inget ska insamlingen upphöra och uppgifterna raderas.',
  },
  validFrom: '2018-05-25',
  *judge(view) {
    for (const { category, lines, isMappingComplete } of unusedData(view))
      if (isMappingComplete)
        yield {
          subject: pathTo('data-categories', category.key),
          related: lines.map(({ path }) => path),
          ...(lines[0] !== undefined && { missing: { of: lines[0].path, member: 'purposes' } }),
        }
  },
  passing: [
    {
      says: 'one purpose uses the data, and another does not',
      register: {
        purposes: [named('analysis'), named('delivery')],
        'data-categories': [named('address', { type: 'category' })],
        'processing-activities': [
          named('orders', {
            purposes: [{ purpose: 'analysis' }, { purpose: 'delivery' }],
            data: [
              {
                key: 'address',
                dataCategory: 'address',
                purposes: [
                  { purpose: 'analysis', grounds: 'excluded' },
                  { purpose: 'delivery', grounds: 'inherited' },
                ],
              },
            ],
            dataMapping: 'complete',
          }),
        ],
      },
    },
    {
      says: 'one of the activities with the data has not been mapped through',
      register: {
        'data-categories': [named('address', { type: 'category' })],
        'processing-activities': [
          named('orders', { data: [{ key: 'address', dataCategory: 'address' }], dataMapping: 'complete' }),
          named('visits', { data: [{ key: 'address', dataCategory: 'address' }], dataMapping: 'partial' }),
        ],
      },
    },
    {
      says: 'data in no line, where one activity has not been mapped through',
      register: {
        'data-categories': [named('address', { type: 'category' })],
        'processing-activities': [named('orders', { dataMapping: 'complete' }), named('visits')],
      },
    },
    {
      says: 'a register without activities',
      register: { 'data-categories': [named('address', { type: 'category' })] },
    },
  ],
  failing: [
    {
      says: 'a line without a purpose in an activity that is mapped through, whatever others are',
      register: {
        'data-categories': [named('images', { type: 'category' })],
        'processing-activities': [
          named('cameras', { data: [{ key: 'images', dataCategory: 'images' }], dataMapping: 'complete' }),
          named('orders', { dataMapping: 'partial' }),
        ],
      },
      finds: ['data-categories/images'],
    },
    {
      says: 'data in no line of a register that is mapped through',
      register: {
        'data-categories': [named('images', { type: 'category' })],
        'processing-activities': [named('orders', { dataMapping: 'complete' })],
      },
      finds: ['data-categories/images'],
    },
  ],
}
