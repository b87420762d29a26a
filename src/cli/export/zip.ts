import { strToU8, zipSync } from 'fflate'
import { ROLES } from '../../domain/record/field.ts'
import { TABLES } from '../../domain/record/tables.ts'
import { FORMAT_NAMES, FORMATS } from '../../register/reports/record/formats.ts'
import type { Io } from '../io.ts'
import type { Exporter, ExportOptions } from './options.ts'

/** All that there is of a register, as one archive: its file, its records in both roles and all formats, its notice. */
export async function zipped(exporter: Exporter, options: ExportOptions, io: Io): Promise<Uint8Array> {
  const { role: only, table: _, ...asked } = options
  const files: Record<string, Uint8Array> = {
    'register.yaml': await exporter.file(),
    'notice.md': await exporter.notice(asked),
  }
  for (const role of ROLES.filter((each) => only === undefined || each === only))
    for (const format of FORMAT_NAMES) {
      // TILT is what a controller tells people, and the other layout is a controller's.
      if (role === 'processor' && (format === 'tilt' || options.view === 'ico')) continue
      if (format !== 'csv') {
        files[`${role}/record.${FORMATS[format].ending}`] = await exporter.record(format, { ...asked, role })
        continue
      }
      for (const table of TABLES)
        files[`${role}/${table}.csv`] = await exporter.record('csv', { ...asked, role, table })
    }
  io.progress?.('zip …')
  files['README.txt'] = strToU8(`Register ${exporter.register}\n\n${Object.keys(files).join('\n')}\n`)
  return zipSync(files)
}
