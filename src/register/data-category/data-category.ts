import Type from 'typebox'
import { Entry, OneOf, RefTo, when } from '../../domain/entry.ts'

export const SENSITIVITIES = ['ordinary', 'special-category', 'criminal-offence', 'national-id'] as const

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
        [
          'racial-or-ethnic-origin',
          'political-opinions',
          'religious-or-philosophical-beliefs',
          'trade-union-membership',
          'genetic-data',
          'biometric-data',
          'health-data',
          'sex-life-or-sexual-orientation',
        ],
        'Which of Article 9(1)’s categories it is; given when, and only when, the sensitivity is special-category.',
      ),
    ),
    mayRevealSpecial: Type.Optional(
      Type.Boolean({ description: 'Whether it may reveal special categories by inference.' }),
    ),
    credential: Type.Optional(Type.Boolean({ description: 'Whether it gives access, as a password does.' })),
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
