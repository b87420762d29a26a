import Type from 'typebox'
import { OneOf, provenance, Text } from '../../domain/entry.ts'
import type { Flaw } from '../../domain/errors.ts'

const SOMETHING = ['stated', 'implied'] as const
const NOTHING = ['stated-none', 'silent', 'unknown'] as const

/** How the documents stand to a point of Article 30: where an activity has something for it, and where it has nothing. */
export const EVIDENCE = [...SOMETHING, ...NOTHING] as const
export type Evidence = (typeof EVIDENCE)[number]

/** What an activity's documents say of one point of Article 30, for a record with these points. */
export const LimbOf = <const Words extends readonly string[]>(title: string, words: Words) =>
  Type.Object(
    {
      limb: OneOf(words, 'Point of Article 30 that it is about.'),
      evidence: OneOf(
        EVIDENCE,
        'What the documents do: state or imply what the activity has; or state that there is none, say nothing, or have not been looked into.',
      ),
      note: Type.Optional(Text(1000, 'What the evidence is read from.')),
      provenance,
    },
    {
      title,
      additionalProperties: false,
      description: 'How the documents stand to one point of Article 30: silence is a fact too.',
    },
  )

interface Limb {
  readonly limb: string
  readonly evidence: Evidence
}

/**
 * Limbs whose evidence does not fit whether the activity has something for them: silence where there is something,
 * statements of nothing. `members` says where it would have it.
 */
export function unfitEvidence<Name extends string>(
  limbs: readonly (Limb & { readonly limb: Name })[],
  held: Readonly<Record<Name, boolean>>,
  members: Readonly<Record<Name, string>>,
): Flaw[] {
  return limbs.flatMap(({ limb, evidence }, index) => {
    const some = held[limb]
    const fitting: readonly Evidence[] = some ? SOMETHING : NOTHING
    if (fitting.includes(evidence)) return []
    const detail = `must be one of ${fitting.join(', ')}, because the activity has ${some ? 'something' : 'nothing'} in ${members[limb]}; got "${evidence}"`
    return [{ in: 'body', pointer: `/limbs/${index}/evidence`, detail }]
  })
}
