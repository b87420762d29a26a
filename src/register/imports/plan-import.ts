import type { Change } from '../../db/change.ts'
import type { AnyEntry } from '../../domain/entry.ts'
import { type Flaw, RegisterError } from '../../domain/errors.ts'
import type { Remark } from '../../domain/imports/gather.ts'
import { canonical } from '../../domain/log/canonical.ts'
import { type CellFlaw, notImported } from '../../domain/spreadsheet/refusals.ts'
import { checkContent } from '../check-content.ts'
import type { PlannedEntry } from '../plan-file.ts'
import type { Imported, ImportedEntry } from './imported.ts'
import { isMembers } from './members.ts'

/** What an import makes of a register. */
export interface ImportPlan {
  readonly changes: readonly Change[]
  readonly created: readonly PlannedEntry[]
  readonly changed: readonly PlannedEntry[]
  /** How many entries of the file are so already. */
  readonly unchanged: number
  readonly remarks: readonly Remark[]
}

const MOST_FLAWS = 100

/** What an import makes of contents, by kind and key as canonical text. Throws `invalid` with the cell of each flaw. */
export function planImport(
  { additive, entries, remarks }: Imported,
  current: ReadonlyMap<string, string>,
): ImportPlan {
  const flaws: CellFlaw[] = []
  const changes: Change[] = []
  const kept: Remark[] = []
  const told = { created: [] as PlannedEntry[], changed: [] as PlannedEntry[] }
  for (const [index, entry] of entries.entries()) {
    if (flaws.length >= MOST_FLAWS) break
    const { kind, key, content } = entry
    const found = checkContent(kind, content)
    flaws.push(...found.map((flaw) => inCell(entry, flaw)))
    if (found.length > 0) continue
    // Checked just now to be what entries are.
    const checked = content as AnyEntry
    const before = current.get(addressOf(kind.name, key))
    if (before === canonical(checked)) continue
    if (before !== undefined && additive) {
      if (!isWithin(content, JSON.parse(before))) kept.push(keptAsItIs(entry))
      continue
    }
    told[before === undefined ? 'created' : 'changed'].push({ kind: kind.name, key })
    changes.push({ op: 'put', kind, key, content: checked, pointer: pointerTo(index) })
  }
  if (flaws.length > 0) throw notImported(flaws)
  return {
    changes,
    ...told,
    unchanged: entries.length - changes.length,
    remarks: [...remarks, ...kept],
  }
}

/** How `planImport` knows an entry. */
export const addressOf = (kind: string, key: string): string => `${kind} ${key}`

const pointerTo = (index: number): string => `/entries/${index}`

/** A refusal of an import's changes, with the cells that they come from. */
export function inCells(error: RegisterError, { entries }: Imported): RegisterError {
  const { errors } = error.details
  if (errors === undefined) return error
  const placed = errors.map((flaw) => {
    const [, list, index, ...inner] = flaw.pointer.split('/')
    const entry = list === 'entries' ? entries[Number(index)] : undefined
    if (entry === undefined) return flaw
    return inCell(entry, { ...flaw, pointer: inner.map((step) => `/${step}`).join('') })
  })
  const details = { ...error.details, errors: placed }
  return new RegisterError(error.code, error.message, { details, cause: error })
}

function inCell({ kind, key, placeOf }: ImportedEntry, flaw: Flaw): CellFlaw {
  const cell = placeOf(flaw.pointer)
  return { ...flaw, pointer: `/${kind.name}/${key}${flaw.pointer}`, ...(cell !== undefined && { cell }) }
}

/** Whether a value says nothing that another does not. */
function isWithin(part: unknown, whole: unknown): boolean {
  if (Array.isArray(part))
    return Array.isArray(whole) && part.every((item) => whole.some((other) => isWithin(item, other)))
  if (!isMembers(part)) return part === whole
  return isMembers(whole) && Object.entries(part).every(([name, value]) => isWithin(value, whole[name]))
}

const keptAsItIs = ({ kind, key, placeOf }: ImportedEntry): Remark => ({
  place: placeOf('') ?? `${kind.name}/${key}`,
  value: key,
  detail: `is in the register already as ${kind.name}/${key}, which stays as it is and says something else`,
})
