import type { DataSubjectCategoryContent, ProcessingActivityContent, PurposeContent } from '../../contents.ts'
import type { PurposeTag } from '../../gdpr/purpose-tags.ts'
import { type Example, named } from '../example.ts'
import type { FailingExample } from '../rule.ts'

const purpose = (tag: PurposeTag, members: Partial<PurposeContent> = {}): PurposeContent =>
  named(tag, { tags: [tag], ...members })
const people = (key: string, members: Partial<DataSubjectCategoryContent>): DataSubjectCategoryContent =>
  named(key, members)
const activity = (key: string, members: Partial<ProcessingActivityContent>): ProcessingActivityContent =>
  named(key, members)

const health = named('health', {
  type: 'category',
  sensitivity: 'special-category',
  specialCategory: 'health-data',
} as const)
const crimes = named('crimes', { type: 'category', sensitivity: 'criminal-offence' } as const)
const meals = named('meals', {
  type: 'category',
  sensitivity: 'ordinary',
  specialCategoryAssessment: { conclusion: 'reveals' },
} as const)
const names = named('names', { type: 'category' } as const)
const line = (dataCategory: string, ...dataSubjectCategories: string[]) => ({
  key: dataCategory,
  dataCategory,
  dataSubjectCategories,
})
const two = { status: 'not-screened', criteria: ['large-scale', 'systematic-monitoring'] } as const
const one = { status: 'not-screened', criteria: ['large-scale'] } as const
const ids = ['direct-marketing', 'analytics', 'ai-training', 'surveys'] as const
const purposes = (...keys: string[]) => keys.map((key) => ({ purpose: key }))

export const passing: readonly Example[] = [
  {
    says: 'screened: needed, not needed, or done; over',
    register: {
      'processing-activities': [
        activity('a', { dpia: { ...two, status: 'required' } }),
        activity('b', { dpia: { ...two, status: 'not-required' } }),
        activity('c', { dpia: { ...two, status: 'done' } }),
        activity('d', { dpia: two, status: 'ended' }),
      ],
    },
  },
  {
    says: 'one criterion, declared or read from what is recorded',
    register: {
      purposes: ids.map((tag) => purpose(tag, tag === 'ai-training' ? { origin: 'initial' } : {})),
      'data-categories': [health, crimes, named('numbers', { type: 'category', sensitivity: 'national-id' })],
      'data-subject-categories': [
        people('customer', { vulnerable: false, includesChildren: false, employees: false }),
        people('child', { includesChildren: true }),
      ],
      'processing-activities': [
        activity('a', { dpia: one }),
        activity('b', { combinesSources: true, purposes: purposes('surveys') }),
        activity('c', { purposes: purposes('direct-marketing', 'analytics', 'surveys') }),
        activity('d', { purposes: purposes('ai-training') }),
        activity('e', { data: [line('health', 'customer'), line('crimes', 'customer')] }),
        activity('f', { automatedDecisions: { status: 'profiling' }, data: [line('numbers')] }),
        activity('g', { dataSubjectCategories: [{ dataSubjectCategory: 'child' }] }),
        activity('h', { dpia: one, automatedDecisions: { status: 'none' }, models: [] }),
        activity('i', {
          dpia: one,
          purposes: purposes('surveys'),
          data: [{ ...line('health', 'child'), purposes: [{ purpose: 'surveys', grounds: 'excluded' }] }],
        }),
        activity('j', { dpia: one, combinesSources: false, purposes: purposes('direct-marketing') }),
      ],
    },
  },
]

const evaluating = [
  'analytics',
  'personalisation',
  'aml-kyc',
  'sanctions-screening',
  'fraud-prevention',
] as const

export const failing: readonly FailingExample[] = [
  {
    says: 'two that are declared, though nobody looked; planned as well; a decision under Article 22',
    register: {
      'processing-activities': [
        activity('a', { dpia: two }),
        activity('b', { dpia: two, status: 'planned' }),
        activity('c', { automatedDecisions: { status: 'article-22' } }),
        activity('d', { automatedDecisions: { status: 'profiling' }, combinesSources: true }),
        activity('e', {
          dpia: one,
          models: [{ key: 'm', name: 'M', stage: 'deployment' }],
        }),
      ],
    },
    finds: ['a', 'b', 'c', 'd', 'e'].map((key) => `processing-activities/${key}`),
  },
  {
    says: 'evaluation, by what the purposes are about',
    register: {
      purposes: evaluating.map((tag) => purpose(tag)),
      'processing-activities': evaluating.map((tag) => activity(tag, { dpia: one, purposes: purposes(tag) })),
    },
    finds: evaluating.map((tag) => `processing-activities/${tag}`),
  },
  {
    says: 'marketing from combined sources, training on data of other purposes',
    register: {
      purposes: [purpose('direct-marketing'), purpose('ai-training'), purpose('surveys')],
      'processing-activities': [
        activity('a', { combinesSources: true, purposes: purposes('direct-marketing') }),
        activity('b', { purposes: purposes('surveys', 'ai-training') }),
      ],
    },
    finds: ['processing-activities/a', 'processing-activities/b'],
  },
  {
    says: 'sensitive data, and people who are vulnerable, children or employees',
    register: {
      'data-categories': [health, crimes, meals, names],
      'data-subject-categories': [
        people('patient', { vulnerable: true }),
        people('child', { includesChildren: true }),
        people('employee', { employees: true }),
      ],
      'processing-activities': [
        activity('a', { data: [line('health', 'patient')] }),
        activity('b', { data: [line('names'), line('crimes', 'child')] }),
        activity('c', {
          data: [line('health')],
          dataSubjectCategories: [{ dataSubjectCategory: 'employee' }],
        }),
        activity('d', { dpia: one, data: [line('names', 'employee')] }),
        activity('e', { dpia: one, data: [line('meals')] }),
      ],
    },
    finds: ['a', 'b', 'c', 'd', 'e'].map((key) => `processing-activities/${key}`),
  },
]
