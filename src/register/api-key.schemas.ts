import Type from 'typebox'
import { ROLE_MEANINGS, ROLES } from '../domain/access/roles.ts'
import { Key, OneOf, Text } from '../domain/entry.ts'
import { API_KEY_ID_PATTERN } from '../domain/patterns.ts'

const DAY = 24 * 60 * 60
export const LONGEST_OVERLAP = 30 * DAY

const Nullable = (schema: Type.TSchema, description: string) =>
  Type.Union([schema, Type.Null()], { description })
const Time = Type.String({ format: 'date-time' })

const Registers = Type.Unsafe<'all' | string[]>(
  Type.Union(
    [
      Type.Unsafe<'all'>({ type: 'string', enum: ['all'] }),
      Type.Array(Key('Key of a register.'), { minItems: 1, maxItems: 1000, uniqueItems: true }),
    ],
    { description: 'Registers that it reaches: their keys, or `all` that there are and will be.' },
  ),
)
const meanings = ROLES.map((role) => `${role} ${ROLE_MEANINGS[role]}`).join('; ')

const members = {
  name: Text(100, 'What it is for, for people.'),
  role: OneOf(ROLES, `What it may do in each of them, the later the more: ${meanings}.`),
  registers: Registers,
}

export const ApiKeyPath = Type.Object({ id: Type.String({ pattern: API_KEY_ID_PATTERN, maxLength: 12 }) })

export const NewApiKey = Type.Object(
  {
    ...members,
    expiresAt: Type.Optional(
      Type.String({ format: 'date-time', maxLength: 40, description: 'When it ends by itself.' }),
    ),
    subject: Type.Optional(
      Text(
        500,
        'Person that it belongs to, as the issuer of its tokens or its keys name it; yours unless told.',
      ),
    ),
    person: Type.Optional(Text(200, 'Name of that person, which commits tell; needed with `subject`.')),
  },
  {
    title: 'NewApiKey',
    additionalProperties: false,
    examples: [{ name: 'nightly checks', role: 'checker', registers: ['finago'] }],
    dependentRequired: { subject: ['person'], person: ['subject'] },
  },
)
export type NewApiKey = Type.Static<typeof NewApiKey>

const told = {
  id: Type.String({ description: 'Its name in addresses, in the key itself, and in commits as `key:<id>`.' }),
  ...members,
  subject: Type.String({ description: 'Person that it belongs to.' }),
  person: Type.String({ description: 'Name of that person.' }),
  createdAt: Time,
  createdBy: Type.String({ description: 'Credential that made it.' }),
  expiresAt: Nullable(Time, 'When it ends by itself; null: never.'),
  revokedAt: Nullable(Time, 'When it was revoked; null: it was not.'),
  revokedBy: Nullable(Type.String(), 'Credential that revoked it.'),
  lastUsedAt: Nullable(Time, 'When it was last used, within a minute; null: never.'),
}
export const ApiKey = Type.Object(told, { title: 'ApiKey', description: 'An API key, without its secret.' })

const key = Type.String({ description: 'The key itself. It is shown now, and never again.' })
export const CreatedApiKey = Type.Object(
  { ...told, key },
  { title: 'CreatedApiKey', description: 'A new API key.' },
)
export const RotatedApiKey = Type.Object(
  {
    ...told,
    key,
    oldValidUntil: Type.String({
      format: 'date-time',
      description: 'Until when the key before can be used.',
    }),
  },
  { title: 'RotatedApiKey', description: 'An API key with another secret.' },
)

export const NewRotation = Type.Object(
  {
    oldValidFor: Type.Integer({
      minimum: 0,
      maximum: LONGEST_OVERLAP,
      description: 'For how many seconds the key before can still be used; 0 ends it now.',
    }),
  },
  { title: 'NewApiKeyRotation', additionalProperties: false, examples: [{ oldValidFor: DAY }] },
)
export type NewRotation = Type.Static<typeof NewRotation>
