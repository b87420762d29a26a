import { strFromU8 } from 'fflate'
import { unreadable } from './refusals.ts'
import { tagsIn } from './xml-tags.ts'

/** A sheet of a workbook: its name, and the file that holds it. */
export interface SheetPart {
  readonly name: string
  readonly path: string
}

const SHEET = new Set(['sheet'])
const RELATIONSHIP = new Set(['Relationship'])
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const NOTHING: ReadonlyMap<string, string> = new Map()

/** The sheets of a workbook in their order. Throws `invalid` when it is none. */
export function sheetParts(files: ReadonlyMap<string, Uint8Array>): SheetPart[] {
  const paths = new Map<string, string>()
  for (const { attributes = NOTHING } of tagsIn(textOf(files, 'xl/_rels/workbook.xml.rels'), RELATIONSHIP)) {
    const target = attributes.get('Target') ?? ''
    paths.set(attributes.get('Id') ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`)
  }
  const sheets: SheetPart[] = []
  for (const { attributes = NOTHING } of tagsIn(textOf(files, 'xl/workbook.xml'), SHEET)) {
    const id = [...attributes].find(([name]) => name === 'id' || name.endsWith(':id'))?.[1] ?? ''
    sheets.push({ name: decoded(attributes.get('name') ?? ''), path: paths.get(id) ?? '' })
  }
  return sheets
}

/** The text of a file in a workbook. Throws `invalid` when it is not there. */
export function textOf(files: ReadonlyMap<string, Uint8Array>, path: string): string {
  const bytes = files.get(path)
  if (bytes === undefined) throw unreadable(`is no workbook: it holds no ${path}; save it as .xlsx`)
  return strFromU8(bytes)
}

function decoded(text: string): string {
  return text.replace(/&(#?[0-9A-Za-z]{1,10});/g, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITIES[name] ?? whole
    const code = name[1] === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}
