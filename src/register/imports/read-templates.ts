import { type Gathering, gathering, type Remark } from '../../domain/imports/gather.ts'
import { readIco } from '../../domain/imports/ico/read-ico.ts'
import type { IcoTable } from '../../domain/imports/ico/table.ts'
import { unreadable } from '../../domain/spreadsheet/refusals.ts'
import { parseStructured } from '../../domain/structured-text.ts'
import { isTilt, readTilt, tiltLanguage } from '../../domain/tilt/import/read-tilt.ts'
import { kindOf } from '../kinds.ts'
import type { CurrentRegister } from './current.ts'
import type { Imported, ImportFormat } from './imported.ts'

interface Options {
  readonly language?: string | undefined
}

/** Whether bytes begin as a JSON object does. */
export const looksLikeJson = (bytes: Uint8Array): boolean =>
  bytes.find((byte) => ![0x20, 0x09, 0x0a, 0x0d].includes(byte)) === 0x7b

/** What the ICO's template for controllers makes of a register; `remarks` are those of the file around it. */
export function readIcoTable(
  table: IcoTable,
  remarks: readonly Remark[],
  { language }: Options,
  current: CurrentRegister,
): Imported {
  const gathered = gathering(language ?? current.language, current.labelled, current.find)
  readIco(gathered, table)
  return begun('ico', gathered, remarks)
}

/** What a TILT document makes of a register. Throws `invalid` when it is none. */
export function readTiltFile(bytes: Uint8Array, { language }: Options, current: CurrentRegister): Imported {
  const { value } = parseStructured(bytes, 'The file', 'json')
  if (!isTilt(value)) {
    const isRegister = 'register' in Object(value)
    throw unreadable(
      isRegister
        ? 'is a register file; PUT it to …/file, or use ropa apply'
        : 'is JSON, and no TILT document: that has the objects meta and controller, and dataDisclosed, a list of objects',
    )
  }
  const gathered = gathering(
    language ?? tiltLanguage(value) ?? current.language,
    current.labelled,
    current.find,
  )
  readTilt(gathered, value)
  return begun('tilt', gathered, [])
}

/** What was gathered, as entries that a register begins with. */
function begun(format: ImportFormat, gathered: Gathering, remarks: readonly Remark[]): Imported {
  return {
    format,
    additive: true,
    flaws: [],
    unplaced: new Set(),
    remarks: [...remarks, ...gathered.remarks()],
    entries: gathered.entries().map(({ kind: name, content, place }) => {
      const kind = kindOf(name)
      return { kind, key: content.key, content, placeOf: () => place, stray: false }
    }),
  }
}
