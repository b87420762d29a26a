import type { AnyEntry } from '../domain/entry.ts'
import type { Flaw } from '../domain/errors.ts'
import { fits } from '../domain/fits.ts'
import { type Check, compileCheck } from '../domain/validate.ts'
import type { Kind } from './kind.ts'

/** Compiled when it pays, or there is something to explain: a command that reads one register need not wait for it. */
const checks = new Map<Kind, Check>()
const asked = new Map<Kind, number>()
/** About as many contents as can be looked at while a check is compiled. */
const FEW = 1000

/** What is wrong with an entry's content; nothing when its kind can have it. `pointer` is where the content stands. */
export function checkContent(kind: Kind, content: unknown, pointer = ''): Flaw[] {
  const flaws = flawsOf(kind, content)
  const found = flaws.length > 0 ? flaws : kind.contradictions(content as AnyEntry)
  return found.map((flaw) => ({ ...flaw, pointer: `${pointer}${flaw.pointer}` }))
}

function flawsOf(kind: Kind, content: unknown): readonly Flaw[] {
  const check = checks.get(kind)
  if (check !== undefined) return check(content)
  const before = asked.get(kind) ?? 0
  asked.set(kind, before + 1)
  if (before < FEW && fits(kind.schema, content)) return []
  const compiled = compileCheck(kind.schema)
  checks.set(kind, compiled)
  return compiled(content)
}
