import type { Change } from '../../db/change.ts'
import type { AnyEntry } from '../../domain/entry.ts'
import { RegisterError } from '../../domain/errors.ts'
import type { Remark } from '../../domain/imports/gather.ts'
import { canonical } from '../../domain/log/canonical.ts'
import { notImported } from '../../domain/spreadsheet/refusals.ts'
import type { PlannedEntry } from '../plan-file.ts'
import { importFaults } from './import-faults.ts'
import { addressOf, type Imported, type ImportedEntry, inEntries, pointerTo } from './imported.ts'
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

/** What an import makes of contents, by kind and key as canonical text. Throws `invalid` with the cell of each flaw. */
export function planImport(imported: Imported, current: ReadonlyMap<string, string>): ImportPlan {
  const faults = importFaults(imported, current)
  if (faults.length > 0) throw notImported(faults)
  const { additive, entries, remarks } = imported
  const changes: Change[] = []
  const kept: Remark[] = []
  const told = { created: [] as PlannedEntry[], changed: [] as PlannedEntry[] }
  for (const [index, entry] of entries.entries()) {
    const { kind, key, content } = entry
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
  return {
    changes,
    ...told,
    unchanged: entries.length - changes.length,
    remarks: [...remarks, ...kept],
  }
}

/** A refusal of an import's changes, with the cells that they come from. */
export function inCells(error: RegisterError, { entries }: Imported): RegisterError {
  const { errors } = error.details
  if (errors === undefined) return error
  const details = { ...error.details, errors: inEntries(errors, entries) }
  return new RegisterError(error.code, error.message, { details, cause: error })
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
