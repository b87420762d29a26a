import { strFromU8 } from 'fflate'
import { unreadable } from './refusals.ts'

/** A sheet of a workbook: its name, and the file that holds it. */
export interface SheetPart {
  readonly name: string
  readonly path: string
}

const SHEET = /<(?:[\w.-]+:)?sheet((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*\/?>/g
const RELATIONSHIP = /<(?:[\w.-]+:)?Relationship((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*\/?>/g
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** The sheets of a workbook in their order. Throws `invalid` when it is none. */
export function sheetParts(files: ReadonlyMap<string, Uint8Array>): SheetPart[] {
  const paths = new Map<string, string>()
  for (const [, text = ''] of textOf(files, 'xl/_rels/workbook.xml.rels').matchAll(RELATIONSHIP)) {
    const target = attribute(text, 'Target')
    paths.set(attribute(text, 'Id'), target.startsWith('/') ? target.slice(1) : `xl/${target}`)
  }
  const sheets: SheetPart[] = []
  for (const [, text = ''] of textOf(files, 'xl/workbook.xml').matchAll(SHEET))
    sheets.push({
      name: attribute(text, 'name'),
      path: paths.get(attribute(text, '(?:[\\w.-]+:)?id')) ?? '',
    })
  return sheets
}

/** The text of a file in a workbook. Throws `invalid` when it is not there. */
export function textOf(files: ReadonlyMap<string, Uint8Array>, path: string): string {
  const bytes = files.get(path)
  if (bytes === undefined) throw unreadable(`is no workbook: it holds no ${path}; save it as .xlsx`)
  return strFromU8(bytes)
}

function attribute(text: string, name: string): string {
  const [, double, single] = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(text) ?? []
  return (double ?? single ?? '').replace(
    /&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|(\w+));/g,
    (whole, digits, hex, named) => {
      const code = digits === undefined ? Number.parseInt(hex, 16) : Number(digits)
      if (named === undefined) return code <= 0x10ffff ? String.fromCodePoint(code) : whole
      return ENTITIES[named] ?? whole
    },
  )
}
