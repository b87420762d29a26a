import type { PurposeContent } from '../../contents.ts'
import { pathTo } from '../../subject-path.ts'
import { named } from '../example.ts'
import { purposeLineage } from '../purpose-lineage.ts'
import type { Found, Rule } from '../rule.ts'
import type { View } from '../view.ts'
import { unusedData } from './unused-data.ts'

export const purposeIsTiedToData: Rule = {
  id: 'ROPA-PU-004',
  severity: 'warning',
  kinds: ['purposes', 'data-categories'],
  articles: ['5.1.c', '30.1.b', '30.1.c'],
  sources: [],
  confidence: 'high',
  title: {
    en: 'Purposes and data are tied to each other',
    sv: 'Ändamål och uppgifter är knutna till varandra',
  },
  message: {
    en: 'No data line says, for “{subject}”, which data goes with which purpose; without that it cannot be judged whether the data is what the purpose needs (Article 5(1)(c)), and points (b) and (c) of Article 30(1) stand side by side unconnected.',
    sv: 'Ingen uppgiftsrad anger, för ”{subject}”, vilka uppgifter som hör till vilket ändamål; då går det inte att bedöma om uppgifterna är vad ändamålet kräver (artikel 5.1 c), och leden b och c i artikel 30.1 saknar samband.',
  },
  remedy: {
    en: 'Add a line to the activity that processes the data, with the category and the purposes that it is used for; mark as excluded what it is not used for.',
    sv: 'Lägg till en rad i den behandling där uppgifterna används, med kategorin och de ändamål som de används för; markera som undantaget det som de inte används för.',
  },
  validFrom: '2018-05-25',
  *judge(view) {
    for (const purpose of view.all('purposes').values())
      if (!isTied(view, purpose)) yield untied(view, purpose)
    for (const { category, lines, isMappingComplete } of unusedData(view))
      if (!isMappingComplete)
        yield {
          subject: pathTo('data-categories', category.key),
          related: lines.map(({ path }) => path),
          ...(lines[0] !== undefined && { missing: { of: lines[0].path, member: 'purposes' } }),
        }
  },
  passing: [
    {
      says: 'a line ties the address to delivery, and so the category of the address',
      register: {
        purposes: [named('delivery')],
        'data-categories': [
          named('contact', { type: 'category' }),
          named('address', { type: 'item', parent: 'contact' }),
        ],
        'processing-activities': [
          named('orders', {
            purposes: [{ purpose: 'delivery' }],
            data: [
              {
                key: 'address',
                dataCategory: 'address',
                purposes: [{ purpose: 'delivery', grounds: 'inherited' }],
              },
            ],
          }),
        ],
      },
    },
    {
      says: 'a line about the whole category, for the whole purpose, covers their parts',
      register: {
        purposes: [named('sales'), named('delivery', { parent: 'sales' })],
        'data-categories': [
          named('contact', { type: 'category' }),
          named('address', { type: 'item', parent: 'contact' }),
        ],
        'processing-activities': [
          named('orders', {
            purposes: [{ purpose: 'sales' }],
            data: [
              {
                key: 'contact',
                dataCategory: 'contact',
                purposes: [{ purpose: 'sales', grounds: 'inherited' }],
              },
            ],
          }),
        ],
      },
    },
    {
      says: 'data that no purpose uses where the mapping is complete is another matter',
      register: {
        'data-categories': [named('address', { type: 'category' })],
        'processing-activities': [
          named('orders', { data: [{ key: 'address', dataCategory: 'address' }], dataMapping: 'complete' }),
        ],
      },
    },
  ],
  failing: [
    {
      says: 'parts that no line names, and not the heading above them',
      register: {
        purposes: [named('analysis', { parent: 'sales' }), named('sales')],
        'processing-activities': [named('orders', { purposes: [{ purpose: 'analysis' }] })],
      },
      finds: ['purposes/analysis'],
    },
    {
      says: 'an exclusion ties nothing',
      register: {
        purposes: [named('analysis')],
        'data-categories': [named('address', { type: 'category' })],
        'processing-activities': [
          named('orders', {
            purposes: [{ purpose: 'analysis' }],
            data: [
              {
                key: 'address',
                dataCategory: 'address',
                purposes: [{ purpose: 'analysis', grounds: 'excluded' }],
              },
            ],
          }),
        ],
      },
      finds: ['purposes/analysis', 'data-categories/address'],
    },
    {
      says: 'data in no line goes with its category; data in a line without a purpose is named itself',
      register: {
        'data-categories': [
          named('address', { type: 'item', parent: 'contact' }),
          named('contact', { type: 'category' }),
          named('telephone', { type: 'item', parent: 'contact' }),
        ],
        'processing-activities': [
          named('orders', {
            data: [{ key: 'telephone', dataCategory: 'telephone' }],
            dataMapping: 'partial',
          }),
        ],
      },
      finds: ['data-categories/contact', 'data-categories/telephone'],
    },
    {
      says: 'data beside other data of its category that is used',
      register: {
        purposes: [named('delivery')],
        'data-categories': [
          named('address', { type: 'item', parent: 'contact' }),
          named('contact', { type: 'category' }),
          named('telephone', { type: 'item', parent: 'contact' }),
        ],
        'processing-activities': [
          named('orders', {
            purposes: [{ purpose: 'delivery' }],
            data: [
              {
                key: 'address',
                dataCategory: 'address',
                purposes: [{ purpose: 'delivery', grounds: 'inherited' }],
              },
            ],
            dataMapping: 'complete',
          }),
          named('visits', { dataMapping: 'unknown' }),
        ],
      },
      finds: ['data-categories/telephone'],
    },
    {
      says: 'a register without activities claims nothing',
      register: { 'data-categories': [named('address', { type: 'category' })] },
      finds: ['data-categories/address'],
    },
  ],
}

/** Whether a line uses data for a purpose or for one above it; of a heading, its parts are asked. */
const isTied = (view: View, { key }: PurposeContent): boolean =>
  view.parts(key).length > 0 ||
  view.linesFor(key).length > 0 ||
  purposeLineage(view, key).some((each) => view.linesFor(each.key).length > 0)

function untied(view: View, { key }: PurposeContent): Found {
  const activities = view.activitiesFor(key)
  const bare = activities.find(({ data = [] }) => data.length === 0)
  return {
    subject: pathTo('purposes', key),
    related: activities.map((each) => pathTo('processing-activities', each.key)),
    ...(bare !== undefined && {
      missing: { of: pathTo('processing-activities', bare.key), member: 'data' },
    }),
  }
}
