import { type DeclaredPair, DeclaredPairs } from '../../domain/checks/judged-pair-schemas.ts'
import { didYouMean } from '../../domain/expected.ts'
import type { TextPlace } from '../../domain/placed-flaw.ts'
import { RULESET_VERSIONS } from '../../domain/rules/ruleset.ts'
import { type Snapshot, snapshotOf } from '../../domain/snapshot.ts'
import { notValid, parseStructured, type Structured } from '../../domain/structured-text.ts'
import { compileCheck } from '../../domain/validate.ts'
import { coherenceFlaws } from '../../register/coherence.ts'
import { registerIn } from '../../register/register-file.ts'
import type { Input } from '../input.ts'
import { compare } from './report.ts'

/** A register file that holds together. */
export interface RegisterRead {
  readonly type: 'register'
  readonly register: string
  readonly snapshot: Snapshot
  /** Version of the ruleset that it names. */
  readonly ruleset: string | undefined
  /** Where a JSON pointer into the content of an entry leads in the text. */
  readonly placeOf: (kind: string, key: string, pointer: string) => Partial<TextPlace>
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
  return isListOfPairs(parsed.value) ? pairsIn(parsed) : registerOf(parsed)
}

/** Reads a register file. Throws `invalid`, `too-large`. */
export function readRegister({ bytes, format }: Input): RegisterRead {
  return registerOf(parseStructured(bytes, 'The register file', format))
}

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

function registerOf(parsed: Structured): RegisterRead {
  const { register, entries } = registerIn(parsed)
  const pointers = new Map(
    entries.map(({ kind, content, pointer }) => [`${kind.name} ${content.key}`, pointer]),
  )
  const snapshot = snapshotOf(
    entries
      .map(({ kind, content }) => ({ kind: kind.name, key: content.key, lifecycle: 'draft', content }))
      .toSorted((a, b) => compare(`${a.kind} ${a.key}`, `${b.kind} ${b.key}`)),
  )
  const ruleset = snapshot.all('settings').get('register')?.ruleset
  const settings = pointers.get('settings register')
  const flaws = [...coherenceFlaws(entries), ...rulesetFlaws(ruleset, `${settings}/ruleset`)]
  if (flaws.length > 0)
    throw notValid(
      'The register file',
      flaws.map((flaw) => ({ ...flaw, ...parsed.placeOf(flaw.pointer) })),
    )
  return {
    type: 'register',
    register,
    snapshot,
    ruleset,
    placeOf: (kind, key, pointer) => parsed.placeOf(`${pointers.get(`${kind} ${key}`) ?? ''}${pointer}`),
  }
}

/** By another ruleset than the one it names, a register would be judged without a word. */
function rulesetFlaws(ruleset: string | undefined, pointer: string) {
  if (ruleset === undefined || RULESET_VERSIONS.includes(ruleset)) return []
  const guess = didYouMean(RULESET_VERSIONS, ruleset)
  const detail = `is no ruleset of this ropa${guess}; it has ${RULESET_VERSIONS.join(', ')}`
  return [{ in: 'body' as const, pointer, detail }]
}
