import Type from 'typebox'
import {
  CLAUSE_PATTERN,
  COUNTRY_PATTERN,
  FIELD_PATTERN,
  KEY_PATTERN,
  LANGUAGE_PATTERN,
  PERIOD_PATTERN,
} from './patterns.ts'

/** An entry's or a nested item's immutable, readable identity. */
export const Key = (description: string) => Type.String({ pattern: KEY_PATTERN, maxLength: 64, description })

/** A key that names an entry of another kind; `x-reference` is what links, usages and editors follow. */
export const RefTo = (kind: string, description: string) =>
  Type.String({ pattern: KEY_PATTERN, maxLength: 64, description, 'x-reference': kind })

/** A list of references to entries of one kind, each once. */
export const RefsTo = (kind: string, maxItems: number, description: string) =>
  Type.Array(RefTo(kind, `Key of one of the ${kind}.`), { maxItems, uniqueItems: true, description })

/** A short free text of at most `maxLength` characters, never empty. */
export const Text = (maxLength: number, description: string) =>
  Type.String({ minLength: 1, maxLength, description })

/** One word of a closed list. */
export const OneOf = <const Words extends readonly string[]>(words: Words, description: string) =>
  Type.Unsafe<Words[number]>({ type: 'string', enum: words, description })

const languageMap = (title: string, maxLength: number, description: string) =>
  Type.Record(Type.String({ pattern: LANGUAGE_PATTERN }), Type.String({ minLength: 1, maxLength }), {
    title,
    minProperties: 1,
    maxProperties: 30,
    additionalProperties: false,
    description,
  })

export const Label = languageMap('Label', 300, 'Short text by BCP 47 language tag; at least one language.')
export type Label = Type.Static<typeof Label>

export const LongText = languageMap('LongText', 8000, 'Text by BCP 47 language tag; at least one language.')
export type LongText = Type.Static<typeof LongText>

interface Condition {
  readonly properties?: object
  readonly required?: readonly string[]
}

/**
 * A condition between members: where `condition` holds `consequence` must hold, or else `message` is the flaw. It holds of
 * no member that is absent: of that, it would be said what does not follow from anything written.
 */
export const when = (
  { properties = {}, required = [], ...others }: Condition,
  consequence: object,
  message: string,
) => {
  const given = [...new Set([...Object.keys(properties), ...required])]
  const condition = { ...(Object.keys(properties).length > 0 && { properties }), required: given, ...others }
  return { anyOf: [{ not: condition }, consequence], 'x-message': message }
}

/** A calendar date, kept as the string it was given. */
export const CalendarDate = (description: string) => Type.String({ format: 'date', description })

/** An ISO 8601 period of years, months, days or of weeks; hours and below have no place in a register. */
export const Period = (description: string) =>
  Type.String({ pattern: PERIOD_PATTERN, maxLength: 16, description })

export const Uri = (description: string) => Type.String({ format: 'uri', maxLength: 2000, description })

/** ISO 3166-1 alpha-2, upper case. */
export const Country = (description: string) => Type.String({ pattern: COUNTRY_PATTERN, description })

/** A clause's code in its edition, such as `SYF-4a`: the key that people who read the notice know it by. */
export const ClauseCode = (description: string) =>
  Type.String({ pattern: CLAUSE_PATTERN, maxLength: 40, description })

export const EditionKey = Key('Key of the edition in its document, by habit its date.')

export const Mapping = Type.Object(
  {
    scheme: OneOf(['dpv', 'fideslang'], 'Vocabulary that the concept is taken from.'),
    version: Text(40, 'Version of the scheme in which the concept was looked up.'),
    concept: Text(300, 'IRI (DPV) or key (fideslang) of the concept.'),
    match: OneOf(['exact', 'close', 'broad', 'narrow', 'related'], 'How well it fits, in SKOS terms.'),
  },
  {
    title: 'Mapping',
    additionalProperties: false,
    description: 'A concept of a shared vocabulary that the entry corresponds to.',
  },
)
export type Mapping = Type.Static<typeof Mapping>

export const Provenance = Type.Object(
  {
    document: RefTo('documents', 'Document that the statement rests on.'),
    edition: EditionKey,
    clauses: Type.Optional(
      Type.Array(ClauseCode('Code of a clause of that edition.'), {
        minItems: 1,
        maxItems: 60,
        uniqueItems: true,
        description: 'Clauses that carry it. Left out when, and only when, the edition is silent.',
      }),
    ),
    relation: OneOf(
      ['states', 'implies', 'contradicts', 'silent'],
      'What the clauses do: state it, imply it, contradict it; or the edition says nothing.',
    ),
    field: Type.Optional(
      Type.String({
        pattern: FIELD_PATTERN,
        maxLength: 200,
        description:
          'The member that it is about, by member names and keys; left out when it is about the whole.',
      }),
    ),
    confidence: Type.Optional(OneOf(['high', 'medium', 'low'], 'How sure the person who read it is.')),
    note: Type.Optional(Text(1000, 'Why it is read so.')),
  },
  {
    title: 'Provenance',
    additionalProperties: false,
    description: 'Where something in the register comes from, to the clause.',
    allOf: [
      when(
        { properties: { relation: { const: 'silent' } } },
        { not: { required: ['clauses'] } },
        'names no clauses, because its relation is silent',
      ),
      when(
        { properties: { relation: { not: { const: 'silent' } } } },
        { required: ['clauses'] },
        'names at least one clause, because its relation is not silent',
      ),
    ],
  },
)
export type Provenance = Type.Static<typeof Provenance>

/** The provenance of an entry or of a nested item. */
export const provenance = Type.Optional(
  Type.Array(Provenance, { maxItems: 100, description: 'Where it comes from.' }),
)

const common = {
  key: Key('Immutable key of the entry, unique in its register and kind.'),
  label: Label,
  description: Type.Optional(LongText),
  mappings: Type.Optional(
    Type.Array(Mapping, {
      maxItems: 50,
      description: 'Concepts of shared vocabularies that it corresponds to.',
    }),
  ),
  provenance,
  notes: Type.Optional(Text(8000, 'Internal notes.')),
}

/** The content schema of a kind: what all entries have, and the kind's own members. */
export const Entry = <const Members extends Type.TProperties>(
  title: string,
  members: Members,
  options: { description: string } & Record<string, unknown>,
) => Type.Object({ ...common, ...members }, { title, additionalProperties: false, ...options })

/** What every entry's content has, whatever its kind. */
export const AnyEntry = Type.Object(common)
export type AnyEntry = Type.Static<typeof AnyEntry>
