/** Roles from the least to the most; each may do what those before it may. The last one reaches every register, and creates them. */
export const ROLES = ['reader', 'checker', 'editor', 'approver', 'owner', 'operator'] as const
export type Role = (typeof ROLES)[number]

/** What each role adds to those before it, for people. */
export const ROLE_MEANINGS: Readonly<Record<Role, string>> = {
  reader: 'reads registers, their history, findings and reports',
  checker: 'has pairs, citations and register files checked: for pipelines',
  editor: 'writes entries, but not the settings of a register',
  approver: 'approves entries',
  owner: 'writes the settings of its registers, and manages their API keys',
  operator: 'owns every register, and creates them',
}

/** Whether a role, if there is one, is the least one needed, or more. */
export const isAtLeast = (role: Role | undefined, needed: Role): boolean =>
  role !== undefined && ROLES.indexOf(role) >= ROLES.indexOf(needed)

/** The roles that may do what needs this one. */
export const rolesFrom = (needed: Role): readonly Role[] => ROLES.slice(ROLES.indexOf(needed))
