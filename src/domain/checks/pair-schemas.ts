import Type from 'typebox'
import { OneOf, RefTo, Text } from '../entry.ts'
import { PAIR_RELATIONS } from '../gdpr/pair-relations.ts'
import { PROVISIONS } from '../gdpr/provisions.ts'

/** What a pair is asked about by. */
export const EITHER = {
  oneOf: [{ required: ['legalBasis'] }, { required: ['provision'] }],
  'x-message': 'names either legalBasis or provision: exactly one of them',
}

/** A pair to look for: a purpose, and a ground or a provision that grounds fall under. */
export const PairQuestion = Type.Object(
  {
    purpose: RefTo('purposes', 'Purpose that is asked about.'),
    legalBasis: Type.Optional(RefTo('legal-bases', 'Ground that it is said to rest on.')),
    provision: Type.Optional(OneOf(PROVISIONS, 'Provision that its ground is said to fall under.')),
  },
  {
    title: 'PairQuestion',
    additionalProperties: false,
    description:
      'Whether a purpose rests on a ground, or on any ground under a provision: name one of the two.',
    ...EITHER,
  },
)
export type PairQuestion = Type.Static<typeof PairQuestion>

/** A pair that is in force for a purpose, its own or inherited. */
export const EffectivePair = Type.Object(
  {
    purpose: RefTo('purposes', 'Purpose that rests on the ground.'),
    legalBasis: RefTo('legal-bases', 'Ground that it rests on.'),
    provision: OneOf(PROVISIONS, 'Provision that the ground falls under.'),
    relation: OneOf(PAIR_RELATIONS, 'How the ground stands to the others of the purpose.'),
    inheritedFrom: Type.Optional(
      RefTo('purposes', 'Nearest ancestor with pairs, whose pair it is; left out for a pair of its own.'),
    ),
  },
  {
    title: 'EffectivePair',
    additionalProperties: false,
    description: 'A pair of a purpose: its own, or else one of its nearest ancestor that has any.',
  },
)
export type EffectivePair = Type.Static<typeof EffectivePair>

export const PairAnswer = Type.Object(
  {
    purpose: RefTo('purposes', 'Purpose that was asked about.'),
    legalBasis: Type.Optional(RefTo('legal-bases', 'Ground that was asked about.')),
    provision: Type.Optional(OneOf(PROVISIONS, 'Provision that was asked about.')),
    registered: Type.Boolean({ description: 'Whether an effective pair of the purpose matches.' }),
    pairs: Type.Array(EffectivePair, { maxItems: 50, description: 'Effective pairs that match.' }),
    nearest: Type.Array(EffectivePair, {
      maxItems: 3,
      description:
        'When nothing matches, what comes near: the other pairs of the purpose, else of its parts; of purposes with similar keys when it is unknown.',
    }),
    detail: Text(2000, 'What was found, or what is wrong and how to cure it, in a sentence.'),
  },
  { title: 'PairAnswer', additionalProperties: false, description: 'The answer to one question.' },
)
export type PairAnswer = Type.Static<typeof PairAnswer>
