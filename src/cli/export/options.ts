import type { FormatName } from '../../register/reports/record/formats.ts'
import type { ServiceOptions } from '../service.ts'

/** What was asked for. */
export interface ExportOptions extends Partial<ServiceOptions> {
  readonly file?: string | undefined
  readonly register?: string
  readonly timeout: number
  readonly format: string
  readonly output?: string
  readonly role?: 'controller' | 'processor'
  readonly variant?: 'minimal' | 'full' | 'public'
  readonly view?: 'imy' | 'ico'
  readonly language?: string
  readonly organisation?: string
  readonly table?: 'activities' | 'about' | 'findings'
  readonly asOf?: string
  readonly state?: 'newest' | 'approved'
  readonly annex: boolean
}

/** Gives records of one register, and what else there is of it. */
export interface Exporter {
  readonly register: string
  readonly record: (format: FormatName, options: ExportOptions) => Promise<Uint8Array>
  readonly notice: (options: ExportOptions) => Promise<Uint8Array>
  readonly file: () => Promise<Uint8Array>
}
