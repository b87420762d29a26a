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

/** What an activity has for a limb, and the members that it has it in. */
export interface Held {
  readonly members: string
  readonly some: boolean
}

/** Limbs whose evidence does not fit what the activity has: silence where there is something, statements of nothing. */
export function unfitEvidence<Name extends string>(
  limbs: readonly (Limb & { readonly limb: Name })[],
  held: Readonly<Record<Name, Held>>,
): Flaw[] {
  return limbs.flatMap(({ limb, evidence }, index) => {
    const { members, some } = held[limb]
    const fitting: readonly Evidence[] = some ? SOMETHING : NOTHING
    if (fitting.includes(evidence)) return []
    const detail = `must be one of ${fitting.join(', ')}, because the activity has ${some ? 'something' : 'nothing'} in ${members}; got "${evidence}"`
    return [{ in: 'body', pointer: `/limbs/${index}/evidence`, detail }]
  })
}

/** Whether a list, or one of several texts and references, is there. */
export const any = (...members: readonly unknown[]): boolean =>
  members.some((member) => (Array.isArray(member) ? member.length > 0 : member !== undefined))
