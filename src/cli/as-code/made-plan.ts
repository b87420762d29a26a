import Type from 'typebox'
import { RegisterError } from '../../domain/errors.ts'
import { notValid, parseStructured } from '../../domain/structured-text.ts'
import { compileCheck } from '../../domain/validate.ts'
import { readInput, readOrTell } from '../input.ts'
import type { Io } from '../io.ts'
import { writeText } from '../write-text.ts'
import type { RegisterCode } from './register-code.ts'

const VERSION = 1

/** A plan that was made, to be applied as it was read: of which file, for which state of which register. */
const MadePlan = Type.Object(
  {
    version: Type.Integer(),
    server: Type.String(),
    register: Type.String(),
    revision: Type.Integer({ minimum: 0 }),
    prune: Type.Boolean(),
    sha256: Type.String({ pattern: '^[0-9a-f]{64}$' }),
  },
  { additionalProperties: false },
)
export type MadePlan = Omit<Type.Static<typeof MadePlan>, 'version'>

/** Writes a plan to a file. Throws `unavailable`. */
export function writeMadePlan(path: string, plan: MadePlan): Promise<void> {
  return writeText(path, `${JSON.stringify({ version: VERSION, ...plan }, null, 2)}\n`)
}

const check = compileCheck(MadePlan)

/** Reads a plan that `writeMadePlan` has written. What is wrong with it is told. Throws `not-found` or `invalid`. */
export async function readMadePlan(path: string, io: Io): Promise<MadePlan | undefined> {
  const input = await readInput(path, io)
  return readOrTell(input, io, () => {
    const value: unknown = parseStructured(input.bytes, 'The plan', 'json').value
    const version: unknown = Reflect.get(Object(value), 'version')
    if (typeof version === 'number' && version !== VERSION)
      throw new RegisterError(
        'invalid',
        `The plan has version ${version}, not ${VERSION}; plan again with this ropa.`,
      )
    const flaws = check(value)
    if (flaws.length > 0) throw notValid('The plan', flaws)
    const { version: _, ...plan } = value as Type.Static<typeof MadePlan>
    return plan
  })
}

/** Why a plan is not one for a file, a service and whether to prune; nothing when it is. */
export function misfitOf(
  plan: MadePlan,
  code: RegisterCode,
  server: string,
  prune: boolean,
): string | undefined {
  const { name } = code.input
  if (plan.sha256 !== code.sha256)
    return `${name} is not the file that was planned: its SHA-256 is ${code.sha256}, planned was ${plan.sha256}`
  if (plan.register !== code.register)
    return `the plan is for the register ${plan.register}, not for ${code.register}`
  if (plan.server !== server) return `the plan is for ${plan.server}, not for ${server}`
  if (prune && !plan.prune) return 'the plan removes nothing, and --prune asks to'
  return undefined
}
