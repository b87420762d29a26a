import { isAtLeast, ROLES, type Role } from './roles.ts'

/** Registers by key, or all there are and will be. */
export type Reach = 'all' | readonly string[]

/** A role in some registers. That of an operator is in all. */
export interface Grant {
  readonly role: Role
  readonly registers: Reach
}

const reaches = ({ registers }: Grant, register: string): boolean =>
  registers === 'all' || registers.includes(register)

/** The highest role that the grants give in a register; undefined when none reaches it. */
export const roleIn = (grants: readonly Grant[], register: string): Role | undefined =>
  highest(grants.filter((grant) => reaches(grant, register)))

/** The highest role that the grants give in any register. */
export const highest = (grants: readonly Grant[]): Role | undefined =>
  ROLES.findLast((role) => grants.some((grant) => grant.role === role))

/** The registers in which the grants give a role, or more. */
export function registersOf(grants: readonly Grant[], role: Role = 'reader'): Reach {
  const enough = grants.filter((grant) => isAtLeast(grant.role, role))
  if (enough.some(({ registers }) => registers === 'all')) return 'all'
  return [...new Set(enough.flatMap(({ registers }) => registers))]
}

/** Whether one reach lies within another. */
export const isWithin = (inner: Reach, outer: Reach): boolean =>
  outer === 'all' || (inner !== 'all' && inner.every((register) => outer.includes(register)))

/**
 * Whether who has these grants may give this one to others, and manage what others have of it: operators everything,
 * owners what lies within the registers that they own. So nobody gives more than it has.
 */
export const mayGrant = (grants: readonly Grant[], { role, registers }: Grant): boolean =>
  highest(grants) === 'operator' || (role !== 'operator' && isWithin(registers, registersOf(grants, 'owner')))
