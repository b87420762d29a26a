import type { AnyEntry } from '../../domain/entry.ts'
import type { Flaw } from '../../domain/errors.ts'
import { stepsOf } from '../../domain/json-pointer.ts'
import { inDoubt } from '../../domain/spreadsheet/in-doubt.ts'
import { type CellFlaw, MOST_FLAWS } from '../../domain/spreadsheet/refusals.ts'
import { checkContent } from '../check-content.ts'
import { coherenceFlaws, type PlacedEntry } from '../coherence.ts'
import type { Kind } from '../kind.ts'
import { kindOf } from '../kinds.ts'
import { addressOf, type Imported, type ImportedEntry, inEntries, inEntry, pointerTo } from './imported.ts'
import { isMembers } from './members.ts'

/**
 * Everything that is wrong with a file upon the contents of a register, as text by kind and key: what could not be read,
 * what contents cannot be, and what leads nowhere; but for what only follows from a fault that is told before.
 */
export function importFaults(imported: Imported, current: ReadonlyMap<string, string>): CellFlaw[] {
  const { entries, flaws: unread } = imported
  const { cell: isUnread, columns: isUnknown } = inDoubt(unread)
  const faults = [...unread]
  const sound = new Set<ImportedEntry>()
  for (const entry of entries) {
    if (faults.length >= MOST_FLAWS) return faults
    const flaws = checkContent(entry.kind, entry.content)
    if (flaws.length === 0) sound.add(entry)
    for (const flaw of flaws) {
      const fault = inEntry(entry, flaw)
      const follows =
        isUnread(fault.cell) || (isUnknown(fault.cell) && isLack(entry, flaw)) || isBeside(entry, fault)
      if (!follows) faults.push(fault)
    }
  }
  if (faults.length === 0) return []
  const { cell: isTold } = inDoubt(faults)
  return [...faults, ...leadingNowhere(imported, sound, current).filter(({ cell }) => !isTold(cell))]
}

/** Whether a flaw is that something is not there, which may stand in a column that is not known. */
function isLack({ content }: ImportedEntry, { pointer }: Flaw): boolean {
  const value = stepsOf(pointer).reduce<unknown>((at, step) => Reflect.get(Object(at), step), content)
  return value === undefined || isMembers(value)
}

/** Whether a flaw is of the entry that a row which belongs to nothing would have been in. */
const isBeside = ({ stray }: ImportedEntry, { cell }: CellFlaw): boolean => stray && cell === undefined

/** What leads nowhere in the entries of a file, among each other and those of the register that it leaves. */
function leadingNowhere(
  { entries, unplaced }: Imported,
  sound: ReadonlySet<ImportedEntry>,
  current: ReadonlyMap<string, string>,
): CellFlaw[] {
  const left = new Map(current)
  const placed = entries.flatMap((entry, index): PlacedEntry[] => {
    const { kind, key, content, stray } = entry
    left.delete(addressOf(kind.name, key))
    if (stray) return []
    const isWhole = sound.has(entry) && !unplaced.has(kind.name)
    return [
      { kind: judged(kind, isWhole, unplaced), content: content as AnyEntry, pointer: pointerTo(index) },
    ]
  })
  const others = [...left].map(([address, content]): PlacedEntry => {
    const [kind = ''] = address.split(' ')
    return { kind: kindOf(kind), content: JSON.parse(content), pointer: '' }
  })
  const flaws = coherenceFlaws([...placed, ...others])
  const ofFile = flaws.filter(({ pointer }) => pointer.startsWith('/entries/'))
  return inEntries(ofFile, entries)
}

/** A kind of whose references only those are asked that can be judged. */
const judged = (kind: Kind, isWhole: boolean, unplaced: ReadonlySet<string>): Kind => ({
  ...kind,
  references: (content) => kind.references(content).filter(({ kind: of }) => !unplaced.has(of)),
  innerReferences: isWhole ? kind.innerReferences : () => [],
})
