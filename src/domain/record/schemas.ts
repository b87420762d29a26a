import Type from 'typebox'
import { Key, OneOf } from '../entry.ts'
import { STATES } from '../lifecycle.ts'
import { ActivityRightFound } from '../reports/activity-rights.ts'
import { EVIDENCE_FOUND } from '../reports/evidence.ts'
import { Part } from '../reports/record-part-schemas.ts'
import { ToldFinding } from '../rules/finding-schemas.ts'
import { LANGUAGES } from '../rules/sentence.ts'
import { BASES, ROLES, VARIANTS } from './field.ts'
import { VIEW_NAMES } from './view.ts'

const nullable = (schema: Type.TSchema, description: string) =>
  Type.Union([schema, Type.Null()], { description })

const About = Part('RecordAbout', 'Which state of which register the record tells of, and how.', {
  title: Type.String({ description: 'What the record is called.' }),
  register: Key('Key of the register.'),
  label: Type.String({ description: 'What the register is called.' }),
  revision: nullable(Type.Integer(), 'Revision of the register; null of a register file.'),
  at: nullable(Type.String(), 'Time of that revision, RFC 3339; null of a register file.'),
  treeRoot: nullable(Type.String(), 'RFC 6962 root over the commits up to the revision, hex.'),
  state: OneOf(STATES, 'Whether its entries are the newest, or those in force.'),
  language: OneOf(LANGUAGES, 'Language that it is told in.'),
  languageAsked: nullable(Type.String(), 'Language that was asked for and is not to be had; else null.'),
  role: OneOf(ROLES, 'Whose record it is: of a controller (30(1)) or of a processor (30(2)).'),
  variant: OneOf(VARIANTS, 'How much of it is told.'),
  view: OneOf(VIEW_NAMES, 'Layout that the other formats have.'),
  of: nullable(
    Part('RecordOf', 'An organisation.', {
      key: Key('Key of the organisation.'),
      label: Type.String({ description: 'What it is called.' }),
    }),
    'Organisation or group that it is cut to; null of the whole register.',
  ),
})

const Field = Part('RecordField', 'What one field says of one activity, in words.', {
  name: Type.String({ description: 'Name of the field.' }),
  basis: OneOf(BASES, 'Where the field comes from.'),
  article: Type.Optional(Type.String({ description: 'Article that asks for it, such as 30.1.a.' })),
  articleName: Type.Optional(Type.String({ description: 'The same in words.' })),
  heading: Type.String({ description: 'What it is called.' }),
  lines: Type.Array(Type.String(), { description: 'A line for each thing; none where there is nothing.' }),
  hasGaps: Type.Boolean({
    description: 'Whether some of the lines say no more than that something is not recorded.',
  }),
  evidence: Type.Optional(OneOf(EVIDENCE_FOUND, 'How the documents stand to a point of Article 30.')),
  silence: Type.Optional(Type.String({ description: 'Why there is nothing, in a sentence.' })),
  note: Type.Optional(Type.String({ description: 'What the evidence is read from.' })),
})

const Activity = Part('RecordActivity', 'An activity as the record tells of it.', {
  key: Key('Key of the activity.'),
  label: Type.String({ description: 'What it is called.' }),
  fields: Type.Array(Field, { description: 'Every field that the variant has, in words.' }),
  rights: Type.Array(ActivityRightFound, {
    description: 'Rights of the people concerned; none in the minimal record, and of a processor.',
  }),
})

const Closing = Part('RecordClosing', 'What can be said once all activities are told.', {
  activities: Type.Integer({ description: 'How many there are.' }),
  answering: Type.Array(Type.String(), { description: 'Who answers for them, each once.' }),
  points: Type.Array(
    Part('RecordPointCounts', 'How the activities stand to a point of Article 30.', {
      field: Type.String({ description: 'Name of the field.' }),
      counts: Type.Partial(
        Type.Object(Object.fromEntries(EVIDENCE_FOUND.map((evidence) => [evidence, Type.Integer()]))),
        { additionalProperties: false, description: 'How many activities stand how to it.' },
      ),
    }),
  ),
  otherLanguages: Type.Record(Type.String(), Type.Integer(), {
    description: 'Other languages that texts had to be told in, with how often.',
  }),
})

/** A record in words, as one JSON document. */
export const RecordInWords = Part(
  'RecordInWords',
  'The record that Article 30 asks for, with everything resolved to words of one language.',
  {
    about: About,
    activities: Type.Array(Activity),
    closing: Closing,
    findings: nullable(Type.Array(ToldFinding), 'Findings that are open; null in a record without an annex.'),
  },
)
