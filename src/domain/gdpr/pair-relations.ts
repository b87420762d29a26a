/** How a legal basis stands to the others of its purpose: the only one; each its own part; one or the other; all together. */
export const PAIR_RELATIONS = ['sole', 'allocated', 'alternative', 'cumulative'] as const
export type PairRelation = (typeof PAIR_RELATIONS)[number]
