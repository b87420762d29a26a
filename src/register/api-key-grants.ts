import { unknownRegisters } from '../db/check.ts'
import type { Db } from '../db/schema.ts'
import type { Caller } from '../domain/access/caller.ts'
import { highest, isWithin, mayGrant, registersOf } from '../domain/access/grants.ts'
import { type Flaw, RegisterError } from '../domain/errors.ts'
import type { NewApiKey } from './api-key.schemas.ts'
import { invalid } from './route-parts.ts'

/**
 * Refuses a key that its maker may not make: of more than it has, of registers that are not there, or that has ended
 * already. A register that the maker does not reach is not there for it.
 */
export async function refuseUngrantable(
  db: Db,
  { grants }: Caller,
  { role, registers, expiresAt }: NewApiKey,
): Promise<void> {
  const flaws: Flaw[] = []
  if (role === 'operator' && registers !== 'all')
    flaws.push({ in: 'body', pointer: '/registers', detail: 'must be "all", because the role is operator' })
  if (expiresAt !== undefined && Date.parse(expiresAt) <= Date.now())
    flaws.push({ in: 'body', pointer: '/expiresAt', detail: 'must be in the future' })
  if (flaws.length > 0) throw invalid('The API key cannot be made', flaws)
  if (registers !== 'all') await refuseUnknown(db, grants, registers)
  if (mayGrant(grants, { role, registers })) return
  const has = highest(grants)
  const owned = registersOf(grants, 'owner')
  throw new RegisterError(
    'forbidden',
    role === 'operator'
      ? `Only an operator makes an operator; the credential has ${has}.`
      : `A key reaches no more than its maker owns: ${owned === 'all' ? 'all registers' : owned.join(', ')}.`,
  )
}

async function refuseUnknown(db: Db, grants: Caller['grants'], registers: readonly string[]): Promise<void> {
  const reached = registersOf(grants)
  const foreign = registers.filter((register) => !isWithin([register], reached))
  const unknown = new Set([...foreign, ...(await unknownRegisters(db, registers))])
  if (unknown.size === 0) return
  throw new RegisterError('reference-missing', `There is no register ${[...unknown].join(', ')}.`, {
    details: {
      errors: registers.flatMap((register, index): Flaw[] =>
        unknown.has(register)
          ? [{ in: 'body', pointer: `/registers/${index}`, detail: `there is no register "${register}"` }]
          : [],
      ),
    },
  })
}
