import type { AnyEntry } from '../domain/entry.ts'
import type { Flaw } from '../domain/errors.ts'
import { type Check, compileCheck } from '../domain/validate.ts'
import type { Kind } from './kind.ts'

/** Compiled when first asked for: a command that reads purposes need not wait for the other kinds. */
const checks = new Map<Kind, Check>()

/** What is wrong with an entry's content; nothing when its kind can have it. `pointer` is where the content stands. */
export function checkContent(kind: Kind, content: unknown, pointer = ''): Flaw[] {
  let check = checks.get(kind)
  if (check === undefined) {
    check = compileCheck(kind.schema)
    checks.set(kind, check)
  }
  const flaws = check(content)
  const found = flaws.length > 0 ? flaws : kind.contradictions(content as AnyEntry)
  return found.map((flaw) => ({ ...flaw, pointer: `${pointer}${flaw.pointer}` }))
}
