import Type from 'typebox'
import { CalendarDate, Entry, LongText, OneOf, provenance, RefTo, when } from '../../domain/entry.ts'
import { SPECIAL_CATEGORIES } from '../../domain/gdpr/special-categories.ts'
import { KEY_PATTERN } from '../../domain/patterns.ts'

export const SENSITIVITIES = ['ordinary', 'special-category', 'criminal-offence', 'national-id'] as const

export const SpecialCategoryAssessment = Type.Object(
  {
    conclusion: OneOf(
      ['reveals', 'does-not-reveal', 'pending'],
      'Whether the data reveals special categories, as it is used.',
    ),
    reveals: Type.Optional(
      Type.Array(OneOf(SPECIAL_CATEGORIES, 'A category of Article 9(1).'), {
        maxItems: SPECIAL_CATEGORIES.length,
        uniqueItems: true,
        description: 'Special categories that it reveals, or that were looked into.',
      }),
    ),
    document: Type.Optional(RefTo('documents', 'Document that holds the assessment.')),
    statement: Type.Optional(LongText),
    performedOn: Type.Optional(CalendarDate('Day on which it was made.')),
    provenance,
  },
  {
    title: 'SpecialCategoryAssessment',
    additionalProperties: false,
    description: 'Whether data reveals special categories by inference. Art. 9(1).',
  },
)
export type SpecialCategoryAssessment = Type.Static<typeof SpecialCategoryAssessment>

/** A category of personal data, or an item of one. Art. 30(1)(c). */
export const DataCategory = Entry(
  'DataCategory',
  {
    type: OneOf(['category', 'item'], 'A category, or an item within one.'),
    parent: Type.Optional(RefTo('data-categories', 'Category that it belongs to; an item always has one.')),
    sensitivity: Type.Optional(
      OneOf(SENSITIVITIES, 'Ordinary, or under Article 9, 10 or 87; left out while not determined.'),
    ),
    specialCategory: Type.Optional(
      OneOf(
        SPECIAL_CATEGORIES,
        'Which of Article 9(1)’s categories it is; given when, and only when, the sensitivity is special-category.',
      ),
    ),
    mayRevealSpecial: Type.Optional(
      Type.Boolean({ description: 'Whether it may reveal special categories by inference.' }),
    ),
    specialCategoryAssessment: Type.Optional(SpecialCategoryAssessment),
    credential: Type.Optional(Type.Boolean({ description: 'Whether it gives access, as a password does.' })),
    tags: Type.Optional(
      Type.Array(
        Type.String({
          pattern: KEY_PATTERN,
          maxLength: 64,
          description: 'Lower-case words joined by hyphens.',
        }),
        {
          maxItems: 20,
          uniqueItems: true,
          description: 'What rules and people sort it by, such as `cctv`: words of the register’s own.',
        },
      ),
    ),
  },
  {
    description: 'A category of personal data, or an item of one. Art. 30(1)(c).',
    allOf: [
      when(
        { properties: { type: { const: 'item' } } },
        { required: ['parent'] },
        'needs a parent, because its type is item',
      ),
      when(
        { properties: { sensitivity: { const: 'special-category' } }, required: ['sensitivity'] },
        { required: ['specialCategory'] },
        'names its specialCategory, because its sensitivity is special-category',
      ),
      when(
        { required: ['specialCategory'] },
        { properties: { sensitivity: { const: 'special-category' } }, required: ['sensitivity'] },
        'has a specialCategory only when its sensitivity is special-category',
      ),
    ],
  },
)
export type DataCategory = Type.Static<typeof DataCategory>
