import Type from 'typebox'
import { Label, LongText, OneOf, Text } from '../entry.ts'
import { Passage } from './edition-change-schemas.ts'

const closed = (title: string, description: string) => ({ title, description, additionalProperties: false })
const Count = (description: string) => Type.Integer({ minimum: 0, description })
const Codes = (description: string) => Type.Array(Type.String(), { description })

const SectionCoverage = Type.Object(
  {
    section: Type.String({ description: 'Section of the edition.' }),
    clauses: Count('Clauses in it.'),
    represented: Count('Clauses that something in the register rests on.'),
    notRepresented: Count(
      'Clauses that nothing rests on, though something has to, and that no waiver accepts.',
    ),
  },
  closed('SectionCoverage', 'How much of a section the register represents.'),
)

const ClauseNotRepresented = Type.Object(
  {
    code: Text(40, 'Code of the clause.'),
    section: Type.String(),
    type: Type.String({ description: 'What it speaks of.' }),
    quote: Type.String({ description: 'Its opening words.' }),
    gloss: Type.Optional(Label),
    mustRepresent: Type.Boolean({ description: 'Whether something in the register has to represent it.' }),
    reason: OneOf(
      ['nothing-rests-on-it', 'waived'],
      'Why it is listed: nothing rests on it, or that is accepted for a time.',
    ),
    waiver: Type.Optional(
      Type.Object(
        {
          key: Text(64, 'Key of the waiver.'),
          reason: LongText,
          expiresOn: Type.String({ format: 'date', description: 'Last day on which it holds.' }),
        },
        closed('CoverageWaiver', 'The waiver that accepts it.'),
      ),
    ),
  },
  closed('ClauseNotRepresented', 'A clause that nothing in the register rests on.'),
)

export const WITHOUT_SUPPORT = ['says-nothing', 'silent', 'contradicted', 'superseded'] as const

const WithoutSupport = Type.Object(
  {
    subject: Text(500, 'Path of the entry, or of the pair of a purpose.'),
    reason: OneOf(
      WITHOUT_SUPPORT,
      'It says nothing of where it comes from; the documents are silent; they contradict it; or only what is superseded supports it.',
    ),
  },
  closed('WithoutSupport', 'An entry or a pair that no clause in force states or implies.'),
)

const Contradiction = Type.Object(
  {
    subject: Text(500, 'Path of what the clauses contradict.'),
    field: Type.Optional(Text(200, 'The member that they contradict; left out for the whole.')),
    clauses: Codes('Codes of the clauses.'),
    note: Type.Optional(Type.String({ description: 'Why it is read so.' })),
  },
  closed('Contradiction', 'Something in the register that the edition contradicts.'),
)

const UnresolvedDocument = Type.Object(
  {
    titles: Type.Array(Type.String(), { description: 'What the edition calls it.' }),
    references: Codes('Keys of the references.'),
    places: Type.Array(
      Type.Object(
        { code: Text(40, 'Code of the clause.'), section: Type.String(), quote: Type.String() },
        closed('ReferencePlace', 'Where the edition names it.'),
      ),
      { description: 'Where the edition names it.' },
    ),
  },
  closed(
    'UnresolvedDocument',
    'A document that the edition relies on, and whose text is not in the register.',
  ),
)

export const EditionCoverage = Type.Object(
  {
    document: Type.String({ description: 'Key of the document.' }),
    edition: Type.String({ description: 'Key of the edition.' }),
    date: Type.String({ format: 'date', description: 'Day on which it is looked at.' }),
    clauses: Count('Clauses of the edition.'),
    represented: Count('Clauses that something in the register rests on.'),
    sections: Type.Array(SectionCoverage, { description: 'In the order of the edition.' }),
    notRepresented: Type.Array(ClauseNotRepresented, {
      description: 'Every clause that nothing rests on: first those that have to be represented.',
    }),
    withoutSupport: Type.Array(WithoutSupport, {
      description:
        'Entries and pairs that no clause in force states or implies, of this document or another.',
    }),
    contradictions: Type.Array(Contradiction, { description: 'What the edition contradicts.' }),
    unresolved: Type.Array(UnresolvedDocument, {
      description: 'Documents that it relies on and that are not in the register, each once.',
    }),
    missing: Type.Optional(Codes('Codes of the clauses whose quote the text does not have.')),
    uncoded: Type.Optional(
      Type.Array(Passage, {
        description: 'Passages of the text in which no clause lies; headings are left out.',
      }),
    ),
    notCheckable: Type.Array(OneOf(['missing', 'uncoded'], 'A member of this answer.'), {
      description: 'What needs the text of the edition, which is not at hand.',
    }),
  },
  closed('EditionCoverage', 'How an edition and the register cover each other.'),
)
export type EditionCoverage = Type.Static<typeof EditionCoverage>
