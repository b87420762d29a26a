import type { AnyEntry } from '../../domain/entry.ts'
import { type Flaw, RegisterError } from '../../domain/errors.ts'
import type { Snapshot } from '../../domain/snapshot.ts'
import { itemsOf, parentFlaws } from '../coherence.ts'
import { kindOf } from '../kinds.ts'

/** An entry that is approved, by where the caller named it. */
export type Approved = ReadonlyMap<string, { readonly pointer: string }>

const MOST_NAMED = 100

/**
 * Throws unless the register, as it would be in force, holds together: not-approved when what is approved refers to what
 * would not be in force; in-use when something else in force would refer to what is retired, or no longer has what it
 * names; cycle when parents approved at different times would meet.
 */
export function refuseOpenEnds(register: Snapshot, approved: Approved): void {
  const flaws: Flaw[] = []
  const usages: { kind: string; key: string; pointer: string }[] = []
  const has = targetsIn(register)
  for (const { kind, key, content } of register.entries) {
    const ours = approved.get(`${kind}/${key}`)
    for (const { kind: of, key: target, item, path } of referencesIn(kind, content)) {
      if (has(of, target, item)) continue
      const name = [`${of}/${target}`, ...(item ?? [])].join('/')
      if (ours === undefined) usages.push({ kind, key, pointer: path })
      else
        flaws.push({
          in: 'body',
          pointer: ours.pointer,
          detail: `${kind}/${key}${path} refers to ${name}, which is not in force; have it approved before, or in the same commit`,
        })
    }
  }
  if (flaws.length > 0)
    throw new RegisterError(
      'not-approved',
      `What is to be approved refers to what is not in force${flaws.length === 1 ? `: ${flaws[0]?.detail}` : `, in ${flaws.length} places`}.`,
      { details: { errors: flaws.slice(0, MOST_NAMED) } },
    )
  if (usages.length > 0)
    throw new RegisterError(
      'in-use',
      'What is in force refers to what would no longer be. Have that approved without the reference first, or in the same commit.',
      { details: { usages: usages.slice(0, MOST_NAMED) } },
    )
  refuseCycles(register)
}

const referencesIn = (name: string, content: object) => {
  const kind = kindOf(name)
  return [...kind.references(content as AnyEntry), ...kind.innerReferences(content as AnyEntry)]
}

/** Whether an entry is there, with the nested item that is meant. */
function targetsIn({ content: contentOf }: Snapshot) {
  const items = new Map<string, ReturnType<typeof itemsOf>>()
  return (kind: string, key: string, item: readonly string[] | undefined): boolean => {
    const content = contentOf(kind, key)
    if (content === undefined) return false
    if (item === undefined) return true
    const address = `${kind}/${key}`
    const held = items.get(address) ?? itemsOf(content)
    items.set(address, held)
    const [outer = '', inner] = item
    return inner === undefined ? held.has(outer) : held.get(outer)?.has(inner) === true
  }
}

/** All references lead somewhere by now: what is left for a register not to hold together by are its trees. */
function refuseCycles({ entries }: Snapshot): void {
  const placed = entries.map(({ kind, content }) => ({
    kind: kindOf(kind),
    content: content as AnyEntry,
    pointer: '',
  }))
  const [flaw] = parentFlaws(placed)
  if (flaw !== undefined)
    throw new RegisterError(
      'cycle',
      `Approved versions of different times would not form a tree: the change ${flaw.detail}. Approve those that move together.`,
    )
}
