import type { RecordDocument } from '../../../domain/record/document.ts'
import type { TableName } from '../../../domain/record/tables.ts'
import type { Beside } from './print.ts'

/** What of a format can be chosen. */
export interface Chosen {
  /** Which table, of a format that has one only. */
  readonly table: TableName
  /** Left out where nobody else is to be answered meanwhile. */
  readonly beside?: Beside
}

/** A format that a record can be had in. */
export interface Format {
  readonly type: string
  /** Media ranges by which it is asked for. */
  readonly accepts: readonly string[]
  /** Ending of the name of a file. */
  readonly ending: string
  /** The record, whole or part by part; what is large comes part by part. */
  readonly write: (record: RecordDocument, chosen: Chosen) => AsyncIterable<string> | Promise<Buffer>
}

/** Loads what a format needs when it is first asked for, since the packages are large. */
const later = (load: () => Promise<(record: RecordDocument, chosen: Chosen) => AsyncIterable<string>>) =>
  async function* (record: RecordDocument, chosen: Chosen) {
    yield* (await load())(record, chosen)
  }

/** The formats of a record by name. */
export const FORMATS = {
  json: {
    type: 'application/vnd.ropa.record+json',
    accepts: ['application/vnd.ropa.record+json'],
    ending: 'json',
    write: later(async () => (await import('./json.ts')).recordAsJson),
  },
  csv: {
    type: 'text/csv; charset=utf-8',
    accepts: ['text/csv'],
    ending: 'csv',
    write: later(async () => {
      const { recordAsCsv } = await import('./csv.ts')
      return (record, { table }) => recordAsCsv(record, table)
    }),
  },
  xlsx: {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    accepts: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ending: 'xlsx',
    write: async (record, { beside }) => {
      const [{ printed }, { tablesOf }] = await Promise.all([
        import('./print.ts'),
        import('./xlsx-content.ts'),
      ])
      return printed(async () => ({ xlsx: await tablesOf(record) }), beside)
    },
  },
  pdf: {
    type: 'application/pdf',
    accepts: ['application/pdf'],
    ending: 'pdf',
    write: async (record, { beside }) => {
      const [{ printed }, { pagesOf }] = await Promise.all([import('./print.ts'), import('./pdf-content.ts')])
      return printed(async () => ({ pdf: await pagesOf(record) }), beside)
    },
  },
  html: {
    type: 'text/html; charset=utf-8',
    accepts: ['text/html'],
    ending: 'html',
    write: later(async () => (await import('./html.ts')).recordAsHtml),
  },
  'json-ld': {
    type: 'application/ld+json',
    accepts: ['application/ld+json'],
    ending: 'jsonld',
    write: later(async () => (await import('./json-ld.ts')).recordAsJsonLd),
  },
  turtle: {
    type: 'text/turtle; charset=utf-8',
    accepts: ['text/turtle'],
    ending: 'ttl',
    write: later(async () => (await import('./turtle.ts')).recordAsTurtle),
  },
  tilt: {
    type: 'application/vnd.tilt+json',
    accepts: ['application/vnd.tilt+json'],
    ending: 'tilt.json',
    write: async (record) => (await import('./tilt.ts')).recordAsTilt(record),
  },
} as const satisfies Readonly<Record<string, Format>>
export type FormatName = keyof typeof FORMATS
export const FORMAT_NAMES = Object.keys(FORMATS) as FormatName[]
export const isFormat = (name: string): name is FormatName => Object.hasOwn(FORMATS, name)
