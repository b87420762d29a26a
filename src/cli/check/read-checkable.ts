import { type DeclaredPair, DeclaredPairs } from '../../domain/checks/judged-pair-schemas.ts'
import type { TextPlace } from '../../domain/placed-flaw.ts'
import { notValid, parseStructured, type Structured } from '../../domain/structured-text.ts'
import { compileCheck } from '../../domain/validate.ts'
import { readWholeRegister, type WholeRegister, wholeRegisterIn } from '../../register/whole-register.ts'
import type { Input } from '../input.ts'

/** A register file that holds together. */
export interface RegisterRead extends WholeRegister {
  readonly type: 'register'
}

/** A list of pairs that somebody declares. */
export interface PairsRead {
  readonly type: 'pairs'
  readonly pairs: readonly DeclaredPair[]
  readonly placeOf: (index: number) => Partial<TextPlace>
}

/** A list of pairs with the file that it stands in. */
export interface NamedPairs {
  readonly input: Input
  readonly list: PairsRead
}

/** Reads a file that is a register, or a list of pairs (or an object that has it as `pairs`). Throws `invalid`, `too-large`. */
export function readCheckable({ bytes, format }: Input): RegisterRead | PairsRead {
  const parsed = parseStructured(bytes, 'The file', format)
  return isListOfPairs(parsed.value) ? pairsIn(parsed) : { type: 'register', ...wholeRegisterIn(parsed) }
}

/** Reads a register file. Throws `invalid`, `too-large`. */
export const readRegister = ({ bytes, format }: Input): RegisterRead => ({
  type: 'register',
  ...readWholeRegister(bytes, format),
})

const isListOfPairs = (value: unknown): boolean =>
  Array.isArray(value) ||
  (typeof value === 'object' && value !== null && 'pairs' in value && !('register' in value))

function pairsIn({ value, placeOf }: Structured): PairsRead {
  const isList = Array.isArray(value)
  const flaws = compileCheck(isList ? DeclaredPairs.properties.pairs : DeclaredPairs)(value)
  if (flaws.length > 0)
    throw notValid(
      'The list of pairs',
      flaws.map((flaw) => ({ ...flaw, ...placeOf(flaw.pointer) })),
    )
  const { pairs } = (isList ? { pairs: value } : value) as DeclaredPairs
  return { type: 'pairs', pairs, placeOf: (index) => placeOf(isList ? `/${index}` : `/pairs/${index}`) }
}
