import Type from 'typebox'
import {
  CalendarDate,
  ClauseCode,
  EditionKey,
  Entry,
  Key,
  Label,
  OneOf,
  RefTo,
  Text,
  Uri,
} from '../../domain/entry.ts'
import { LANGUAGE_PATTERN, SHA256_PATTERN } from '../../domain/patterns.ts'

export const DOCUMENT_TYPES = [
  'privacy-notice',
  'internal-policy',
  'contract',
  'lia',
  'dpia',
  'tia',
  'retention-schedule',
  'consent-text',
  'other',
] as const

const Offset = (description: string) => Type.Integer({ minimum: 0, maximum: 100_000_000, description })
const Sha256 = (description: string) => Type.String({ pattern: SHA256_PATTERN, description })

export const Clause = Type.Object(
  {
    code: ClauseCode('Code of the clause, unique in its edition: its key.'),
    section: Text(100, 'Section that it stands in.'),
    type: OneOf(
      [
        'scope',
        'controller',
        'source',
        'category',
        'item',
        'purpose',
        'purpose-part',
        'basis',
        'subject',
        'recipient',
        'transfer',
        'retention',
        'right',
        'security',
        'provision',
        'reference',
        'special',
        'admin',
      ],
      'What the clause speaks of.',
    ),
    quote: Text(2000, 'Anchor: the opening words of the clause, in the language of the edition.'),
    start: Type.Optional(Offset('Offset of the clause in the text, in Unicode code points.')),
    end: Type.Optional(Offset('Offset just after the clause, in Unicode code points.')),
    sha256: Type.Optional(
      Sha256(
        'SHA-256 of the whole clause as clauses are compared: without white space and hyphens (docs/notices.md).',
      ),
    ),
    gloss: Type.Optional(Label),
    mustRepresent: Type.Optional(
      Type.Boolean({ description: 'Whether something in the register has to represent it.' }),
    ),
  },
  {
    title: 'Clause',
    additionalProperties: false,
    description: 'One clause of an edition: a code, a place and an anchor quote.',
    dependentRequired: { start: ['end'], end: ['start'] },
  },
)
export type Clause = Type.Static<typeof Clause>

export const DocumentReference = Type.Object(
  {
    key: Key('Key of the reference in its edition.'),
    title: Text(300, 'Title by which the edition names the other document.'),
    clauses: Type.Array(ClauseCode('Clause that names it.'), {
      minItems: 1,
      maxItems: 60,
      uniqueItems: true,
      description: 'Clauses that name it.',
    }),
    document: Type.Optional(
      RefTo('documents', 'The document meant; left out while it is not in the register (unresolved).'),
    ),
    note: Type.Optional(Text(1000, 'What is remarkable about the reference.')),
  },
  {
    title: 'DocumentReference',
    additionalProperties: false,
    description: 'Another document that an edition refers to.',
  },
)
export type DocumentReference = Type.Static<typeof DocumentReference>

export const Edition = Type.Object(
  {
    key: EditionKey,
    language: Type.String({
      pattern: LANGUAGE_PATTERN,
      maxLength: 35,
      description: 'Language of the text, BCP 47.',
    }),
    effectiveOn: Type.Optional(CalendarDate('Day from which it holds.')),
    publishedOn: Type.Optional(CalendarDate('Day on which it was published.')),
    address: Type.Optional(Uri('Where it can be read.')),
    mediaType: Type.Optional(Text(100, 'Media type of the text that was hashed.')),
    sha256: Type.Optional(
      Sha256('SHA-256 of the text, byte for byte; where the text is kept, it is kept by this.'),
    ),
    file: Type.Optional(
      Type.Object(
        {
          mediaType: Text(100, 'Its media type, as it was sent.'),
          sha256: Sha256('SHA-256 of the file, byte for byte.'),
        },
        {
          title: 'EditionFile',
          additionalProperties: false,
          description: 'File that the text was read from.',
        },
      ),
    ),
    pages: Type.Optional(Type.Integer({ minimum: 1, maximum: 100_000, description: 'Number of pages.' })),
    supersededBy: Type.Optional(EditionKey),
    clauses: Type.Optional(
      Type.Array(Clause, {
        maxItems: 5000,
        'x-unique-by': 'code',
        description: 'Its clauses, in the order of the text.',
      }),
    ),
    references: Type.Optional(
      Type.Array(DocumentReference, {
        maxItems: 200,
        'x-unique-by': 'key',
        description: 'Other documents that it refers to.',
      }),
    ),
  },
  { title: 'Edition', additionalProperties: false, description: 'One dated text of a document.' },
)
export type Edition = Type.Static<typeof Edition>

/** What the register rests on: notices, contracts, assessments, with their editions and clauses. Art. 5(2). */
export const Document = Entry(
  'Document',
  {
    type: OneOf(
      DOCUMENT_TYPES,
      'What it is; lia, dpia and tia are assessments of legitimate interests, impact and transfer.',
    ),
    audience: Type.Optional(Label),
    owner: Type.Optional(RefTo('organisations', 'Organisation whose document it is.')),
    editions: Type.Optional(
      Type.Array(Edition, {
        maxItems: 200,
        'x-unique-by': 'key',
        description: 'Its dated texts, oldest first.',
      }),
    ),
  },
  { description: 'A document that the register rests on, with its editions and their clauses. Art. 5(2).' },
)
export type Document = Type.Static<typeof Document>
