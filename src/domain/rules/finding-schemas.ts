import Type from 'typebox'
import { ClauseCode, EditionKey, OneOf, RefTo, Text } from '../entry.ts'
import { SEVERITIES } from './rule.ts'

const Path = (description: string) => Type.String({ maxLength: 500, description })

const ClauseBehind = Type.Object(
  {
    document: RefTo('documents', 'Document that the clause stands in.'),
    edition: EditionKey,
    code: ClauseCode('Code of the clause.'),
    relation: OneOf(['states', 'implies', 'contradicts'], 'What the clause does to what rests on it.'),
  },
  { title: 'ClauseBehind', additionalProperties: false, description: 'A clause that a subject rests on.' },
)

/** What a rule says about a subject, as it is told to a reader of a language. */
export const ToldFinding = Type.Object(
  {
    rule: Text(64, 'Identifier of the rule.'),
    severity: OneOf(SEVERITIES, 'As the settings of the register have it, else as the rule does.'),
    title: Text(500, 'What the rule asks for.'),
    message: Text(8000, 'What was found.'),
    remedy: Text(8000, 'What to do about it.'),
    articles: Type.Array(Text(40, 'An article, such as 6.1.b.'), {
      description: 'Articles of the GDPR that ask for it.',
    }),
    type: Text(500, 'Address of the page on the rule.'),
    subject: Path('What it is about: kind and key of an entry, then member names and keys of items.'),
    kind: Text(64, 'Kind of the entry that it is about.'),
    key: Text(64, 'Key of the entry that it is about.'),
    related: Type.Array(Path('Something else that it is about.'), { description: 'What else it is about.' }),
    parameters: Type.Record(Type.String(), Type.String(), {
      description: 'What stands in the message: words, numbers, and paths of entries joined by `, `.',
    }),
    clauses: Type.Array(ClauseBehind, {
      description: 'Clauses that the subject and what is related rest on.',
    }),
    evidence: Type.Optional(
      OneOf(['silent', 'unknown'], 'How the documents stand to what is missing, when that is the cause.'),
    ),
    mayBeIn: Type.Optional(
      Type.Array(Path('Path of a reference.'), {
        description: 'Unresolved references of the silent documents: what is missing may stand there.',
      }),
    ),
    fingerprint: Text(64, 'The same for the same cause on any day and in any language.'),
    waiver: Type.Optional(RefTo('waivers', 'Waiver that accepts it on this day.')),
  },
  {
    title: 'Finding',
    additionalProperties: false,
    description: 'What a rule says about a subject, in a register on a day.',
  },
)
export type ToldFinding = Type.Static<typeof ToldFinding>
