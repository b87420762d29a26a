import Type from 'typebox'
import { Country, Key, OneOf, Period, provenance, RefTo } from '../../domain/entry.ts'

export const CHANNELS = ['email', 'sms', 'phone', 'post', 'online', 'in-person'] as const
export const TRACKING_TYPES = [
  'cookie',
  'beacon',
  'pixel',
  'local-storage',
  'sdk',
  'fingerprint',
  'other',
] as const

const Tracking = Type.Object(
  {
    key: Key('Key of the technique in its activity.'),
    type: OneOf(TRACKING_TYPES, 'What it is.'),
    strictlyNecessary: Type.Optional(
      Type.Boolean({ description: 'Whether a service that the user asked for cannot be given without it.' }),
    ),
    lifetime: Type.Optional(Period('How long it stays on the device.')),
    provenance,
  },
  {
    title: 'Tracking',
    additionalProperties: false,
    description: 'A technique that reads from, or stores on, people’s devices. Directive 2002/58/EC, 5(3).',
  },
)

const EprivacyGround = Type.Object(
  {
    key: Key('Key of the ground in its activity.'),
    country: Country('State whose law it is, ISO 3166-1 alpha-2.'),
    covers: OneOf(
      ['terminal-access', 'electronic-marketing'],
      'What it allows: access to devices (5(3)), or marketing by electronic means (13).',
    ),
    ground: OneOf(
      ['consent', 'soft-opt-in', 'legal-person', 'strictly-necessary'],
      'Why it is allowed: consent, an own similar product to a customer, no natural person, or necessity.',
    ),
    legalBasis: Type.Optional(RefTo('legal-bases', 'Ground with the consent that it rests on.')),
    statute: Type.Optional(RefTo('statutes', 'Law of that state.')),
    provenance,
  },
  {
    title: 'EprivacyGround',
    additionalProperties: false,
    description:
      'Why the law of a state on electronic communications allows it. Directive 2002/58/EC, 5(3), 13.',
  },
)

/** How people are reached and followed, and what the law on electronic communications says to it. */
export const communicationsParts = {
  channels: Type.Optional(
    Type.Array(OneOf(CHANNELS, 'A way to reach people.'), {
      maxItems: CHANNELS.length,
      uniqueItems: true,
      description: 'Ways by which people are reached.',
    }),
  ),
  tracking: Type.Optional(
    Type.Array(Tracking, {
      maxItems: 200,
      'x-unique-by': 'key',
      description: 'Techniques that read from, or store on, people’s devices.',
    }),
  ),
  eprivacyGrounds: Type.Optional(
    Type.Array(EprivacyGround, {
      maxItems: 200,
      'x-unique-by': 'key',
      description: 'Why the law on electronic communications of each state allows it.',
    }),
  ),
}
