import Type from 'typebox'
import { Key, LongText, OneOf, provenance, RefsTo, RefTo, when } from '../../domain/entry.ts'

export const LinePurpose = Type.Object(
  {
    purpose: RefTo('purposes', 'Purpose of the activity that the data is used for: the key of the item.'),
    grounds: OneOf(
      ['inherited', 'own', 'excluded'],
      'Whether the data is used on the grounds of the purpose, on grounds of its own, or not at all.',
    ),
    legalBases: Type.Optional(
      Type.Array(RefTo('legal-bases', 'Key of one of the legal-bases.'), {
        minItems: 1,
        maxItems: 20,
        uniqueItems: true,
        description: 'Grounds of its own, in place of those of the purpose.',
      }),
    ),
    necessity: Type.Optional(LongText),
    provenance,
  },
  {
    title: 'LinePurpose',
    additionalProperties: false,
    description: 'A purpose that the data of a line is used for, or expressly not. Art. 5(1)(b), (c), 6.',
    allOf: [
      when(
        { properties: { grounds: { const: 'own' } } },
        { required: ['legalBases'] },
        'needs legalBases, because its grounds are own',
      ),
      when(
        { required: ['legalBases'] },
        { properties: { grounds: { const: 'own' } } },
        'has legalBases only when its grounds are own',
      ),
    ],
  },
)
export type LinePurpose = Type.Static<typeof LinePurpose>

export const DataLine = Type.Object(
  {
    key: Key('Key of the line in its activity.'),
    dataCategory: RefTo('data-categories', 'Data that is processed.'),
    dataSubjectCategories: Type.Optional(RefsTo('data-subject-categories', 100, 'People that it is about.')),
    sources: Type.Optional(RefsTo('sources', 100, 'Where it comes from.')),
    purposes: Type.Optional(
      Type.Array(LinePurpose, {
        maxItems: 100,
        'x-unique-by': 'purpose',
        description: 'Purposes of the activity that it is used for.',
      }),
    ),
    recipients: Type.Optional(RefsTo('recipients', 100, 'Who it is given to.')),
    retentionRule: Type.Optional(
      RefTo('retention-rules', 'How long it is kept; left out when the rule of the activity holds.'),
    ),
    mandatory: Type.Optional(
      Type.Boolean({ description: 'Whether people have to provide it (Article 13(2)(e)).' }),
    ),
    provenance,
  },
  {
    title: 'DataLine',
    additionalProperties: false,
    description:
      'A row of the matrix: this data, about each of these people, from each of these sources, for each of these purposes, given to each of these recipients. What differs is another line. Art. 30(1)(c), (d), (f).',
  },
)
export type DataLine = Type.Static<typeof DataLine>
