import { MEASURE_TAG_WORDS, SENSITIVITY_WORDS } from '../../record/words/kinds.ts'
import { pathTo } from '../../subject-path.ts'
import { isUsed } from '../../used-line.ts'
import { named } from '../example.ts'
import { wordedBy } from '../in-words.ts'
import type { Rule } from '../rule.ts'
import { isSpecial } from '../special-data/sensitive-data.ts'
import { isUnderWay } from '../under-way.ts'
import type { Line, View } from '../view.ts'
import { measuresMissing } from './measures-missing.ts'

const health = { type: 'category', sensitivity: 'special-category', specialCategory: 'health-data' } as const
const sickness = named('sickness', health)
const line = { key: 'leave', dataCategory: 'sickness' } as const
const meals = (conclusion: 'reveals' | 'does-not-reveal') =>
  named('meals', {
    type: 'category',
    sensitivity: 'ordinary',
    mayRevealSpecial: true,
    specialCategoryAssessment: { conclusion },
  } as const)
const measures = [
  named('encryption', { type: 'technical', tags: ['encryption'] }),
  named('roles', { type: 'organisational', tags: ['access-control'] }),
  named('locks', { type: 'physical', tags: ['physical-access'] }),
] as const
const cabinet = named('cabinet', { type: 'paper' })
const computer = named('computer', { type: 'application' })

export const sensitiveDataIsEncryptedAndAccessControlled: Rule = {
  id: 'ROPA-SE-003',
  severity: 'warning',
  kinds: ['processing-activities'],
  articles: ['5.1.f', '32.1.a', '32.1.b', '32.2'],
  sources: [],
  confidence: 'high',
  confidenceNote: {
    en: 'Article 32 asks for what is appropriate to the risk and prescribes no measure. What is on paper only cannot be encrypted: there, control of access or of the premises is looked for.',
    sv: 'Artikel 32 kräver vad som är lämpligt i förhållande till risken och föreskriver ingen åtgärd. Det som bara finns på papper kan inte krypteras: där eftersöks styrd åtkomst eller tillträdesskydd.',
  },
  title: {
    en: 'Sensitive data is encrypted, and access to it controlled',
    sv: 'Känsliga uppgifter krypteras, och åtkomsten till dem styrs',
  },
  message: {
    en: '“{subject}” holds data that asks for more protection than other data ({about}: {sensitivity}), and no measure in place is recorded for: {measures}. Article 32(1) and (2) ask for protection that fits the risk.',
    sv: '”{subject}” innehåller uppgifter som kräver mer skydd än andra ({about}: {sensitivity}), och ingen införd åtgärd är registrerad för: {measures}. Artikel 32.1 och 32.2 kräver skydd som motsvarar risken.',
  },
  remedy: {
    en: 'Record the measures that are in place, with those tags, on the activity or on the systems that it uses; put in place what is missing.',
    sv: 'Registrera de åtgärder som är införda, märkta så, på behandlingen eller på de system som den använder; inför det som saknas.',
  },
  inWords: { sensitivity: wordedBy(SENSITIVITY_WORDS), measures: wordedBy(MEASURE_TAG_WORDS) },
  validFrom: '2018-05-25',
  *judge(view) {
    for (const line of view.lines()) {
      const { path: subject, activity, category } = line
      const sensitivity = protectedAs(view, line)
      if (sensitivity === 'ordinary' || !isUnderWay(activity, view.date) || !isUsed(line.line)) continue
      const absent = measuresMissing(view, activity)
      if (absent.length > 0)
        yield {
          subject,
          parameters: {
            about: pathTo('data-categories', category.key),
            sensitivity,
            measures: absent.join(', '),
          },
          missing: { of: pathTo('processing-activities', activity.key), member: 'securityMeasures' },
        }
    }
  },
  passing: [
    {
      says: 'both; a locked cabinet; a cabinet that only some may open',
      register: {
        'data-categories': [sickness],
        'security-measures': measures,
        systems: [cabinet],
        'processing-activities': [
          named('sick-leave', { securityMeasures: ['encryption', 'roles'], data: [line] }),
          named('certificates', { systems: ['cabinet'], securityMeasures: ['locks'], data: [line] }),
          named('rehabilitation', { systems: ['cabinet'], securityMeasures: ['roles'], data: [line] }),
        ],
      },
    },
    {
      says: 'ordinary data, data not looked into, an ordinary item, what reveals nothing, what is unused or to come',
      register: {
        purposes: [named('analysis')],
        'data-categories': [
          sickness,
          named('pay', { type: 'category', sensitivity: 'ordinary' }),
          named('notes', { type: 'category' }),
          meals('does-not-reveal'),
          named('days', { type: 'item', parent: 'sickness', sensitivity: 'ordinary' }),
        ],
        'processing-activities': [
          named('payroll', {
            purposes: [{ purpose: 'analysis' }],
            data: [
              { key: 'pay', dataCategory: 'pay' },
              { key: 'notes', dataCategory: 'notes' },
              { key: 'days', dataCategory: 'days' },
              { key: 'meals', dataCategory: 'meals' },
              { ...line, purposes: [{ purpose: 'analysis', grounds: 'excluded' }] },
            ],
          }),
          named('health-week', { status: 'planned', data: [line] }),
        ],
      },
    },
  ],
  failing: [
    {
      says: 'one of the two, neither, locks around a computer, an open cabinet',
      register: {
        'data-categories': [sickness, named('diagnosis', { type: 'item', parent: 'sickness' })],
        'security-measures': measures,
        systems: [cabinet, computer],
        'processing-activities': [
          named('a', { securityMeasures: ['encryption', 'locks'], data: [line] }),
          named('b', { securityMeasures: ['roles'], data: [line] }),
          named('c', { data: [{ key: 'diagnosis', dataCategory: 'diagnosis' }] }),
          named('d', { systems: ['cabinet', 'computer'], securityMeasures: ['locks'], data: [line] }),
          named('e', { systems: ['cabinet'], securityMeasures: ['encryption'], data: [line] }),
        ],
      },
      finds: [
        'processing-activities/a/data/leave',
        'processing-activities/b/data/leave',
        'processing-activities/c/data/diagnosis',
        'processing-activities/d/data/leave',
        'processing-activities/e/data/leave',
      ],
    },
    {
      says: 'meals, which were found to reveal a faith',
      register: {
        'data-categories': [meals('reveals'), named('orders', { type: 'item', parent: 'meals' })],
        'processing-activities': [
          named('conferences', { data: [{ key: 'orders', dataCategory: 'orders' }] }),
        ],
      },
      finds: ['processing-activities/conferences/data/orders'],
    },
  ],
}

/** What data is protected as: what it is, and what was found to reveal special categories as one of them. */
function protectedAs(view: View, { category, sensitivity = 'ordinary' }: Line) {
  return sensitivity === 'ordinary' && isSpecial(view, category.key) ? 'special-category' : sensitivity
}
