import Type from 'typebox'
import { OneOf, Text } from '../entry.ts'
import { PASSAGE_TYPES } from './passages.ts'
import { ANCHORINGS } from './reanchor.ts'

const closed = (title: string, description: string) => ({ title, description, additionalProperties: false })
const Offset = (description: string) => Type.Integer({ minimum: 0, description })
const Words = (description: string) => Type.String({ description })

export const Passage = Type.Object(
  {
    type: OneOf(PASSAGE_TYPES, 'What it is in the text.'),
    section: Type.String({ description: 'The heading that it stands under.' }),
    start: Offset('Its offset in the text, in Unicode code points.'),
    end: Offset('Offset just after it.'),
    quote: Words('Its opening words.'),
    codes: Type.Array(Type.String(), { description: 'Codes of the clauses that lie in it.' }),
  },
  closed('Passage', 'A piece that the text of an edition is cut into.'),
)
export type Passage = Type.Static<typeof Passage>

const WordRun = Type.Object(
  { op: OneOf(['same', 'removed', 'added'], 'Whether both texts have it.'), text: Type.String() },
  closed('WordRun', 'A run of words that both texts have, or one of them.'),
)

const found = {
  section: Type.String({ description: 'Section that it stood in.' }),
  anchoring: OneOf(
    ANCHORINGS,
    'exact: word for word, in its order; moved: word for word, elsewhere; changed: other words; gone: nothing is like it.',
  ),
  before: Words('Its words in the edition before: all of them, or its quote when the text is not at hand.'),
  after: Type.Optional(Words('Its words in the new text, when they are others.')),
  diff: Type.Optional(Type.Array(WordRun, { description: 'What changed, word by word.' })),
  start: Type.Optional(Offset('Its offset in the new text, in Unicode code points.')),
  end: Type.Optional(Offset('Offset just after it.')),
}

export const AnchoredClause = Type.Object(
  {
    code: Text(40, 'Code of the clause.'),
    compared: OneOf(
      ['clause', 'quote'],
      'What could be compared: all of its words, or only its quote, the text that it is from not being at hand.',
    ),
    ...found,
  },
  closed('AnchoredClause', 'What became of a clause in another text.'),
)
export type AnchoredClause = Type.Static<typeof AnchoredClause>

export const UncodedChange = Type.Object(
  found,
  closed('UncodedChange', 'What became of a passage that no clause covers.'),
)
export type UncodedChange = Type.Static<typeof UncodedChange>

const Support = Type.Object(
  {
    subject: Text(500, 'Path of the entry, or of the item in it: `purposes/billing/legalBases/contract`.'),
    field: Type.Optional(Text(200, 'The member that is supported; left out for the whole.')),
    relation: OneOf(['states', 'implies', 'contradicts'], 'What the clauses do.'),
    effect: OneOf(['lost', 'changed'], 'Whether nothing supports it any more, or other words do.'),
    clauses: Type.Array(
      Type.Object(
        { code: Text(40, 'Code of the clause.'), anchoring: OneOf(ANCHORINGS, 'What became of it.') },
        closed('CitedClause', 'A clause that something rests on, and what became of it.'),
      ),
      { description: 'The clauses that it rests on.' },
    ),
  },
  closed('SupportChange', 'Something that rests on clauses which are gone or changed.'),
)

const Count = (description: string) => Type.Integer({ minimum: 0, description })

export const EditionChange = Type.Object(
  {
    counts: Type.Object(
      {
        exact: Count('Clauses that stand word for word, in their order.'),
        moved: Count('Clauses that stand word for word elsewhere.'),
        changed: Count('Clauses with other words.'),
        gone: Count('Clauses that are gone.'),
        added: Count('Passages that are new.'),
      },
      closed('EditionChangeCounts', 'How many clauses became what.'),
    ),
    clauses: Type.Array(AnchoredClause, { description: 'Every clause, in the order of the text before.' }),
    added: Type.Array(Passage, {
      description:
        'Passages of the new text that were not in the one before; where that is not at hand, those in which no clause lies.',
    }),
    uncoded: Type.Array(UncodedChange, {
      description: 'Passages that no clause covers, and that moved, changed or are gone.',
    }),
    support: Type.Array(Support, { description: 'What loses its support, or rests on other words.' }),
    activities: Type.Array(
      Type.Object(
        {
          activity: Text(200, 'Address of the activity: `processing-activities/billing`.'),
          because: Type.Array(Type.String(), { description: 'Paths of what it is or uses.' }),
        },
        closed('ActivityToReview', 'An activity to look at again.'),
      ),
      { description: 'Activities to look at again, because what they are or use is among the support.' },
    ),
    notCheckable: Type.Array(OneOf(['added', 'uncoded', 'clauses'], 'A member of this answer.'), {
      description:
        'What could not be told for certain, the text of the edition before not being at hand; nothing else stands for it.',
    }),
  },
  closed('EditionChange', 'What another text makes of the clauses of an edition, and of what rests on them.'),
)
export type EditionChange = Type.Static<typeof EditionChange>
