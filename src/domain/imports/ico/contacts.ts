import { type CellValue, cellName, isBlank } from '../../spreadsheet/cells.ts'
import { addItem, type Gathering, type Part } from '../gather.ts'
import { type IcoTable, told } from './table.ts'

type Role = 'controller' | 'dpo' | 'representative'
type Detail = 'name' | 'address' | 'email' | 'phone'

const DETAILS: Readonly<Record<string, Detail>> = {
  name: 'name',
  address: 'address',
  email: 'email',
  'e-mail': 'email',
  telephone: 'phone',
  phone: 'phone',
}

/**
 * The controller of the block above the headings, with its data protection officer and representative. Art. 30(1)(a).
 * Nothing when the block names no controller.
 */
export function icoController(gathered: Gathering, table: IcoTable): string | undefined {
  const blocks = blocksIn(table)
  const own = blocks.get('controller')
  const name = own?.get('name')
  if (own === undefined || name === undefined) {
    if (blocks.size > 0)
      gathered.remark(
        cellName(table.grid.name, 0, 0),
        'contact details',
        'are not taken: no controller is named beside them',
      )
    return undefined
  }
  const contactPoints = [...blocks].flatMap(([role, details]): Part[] => {
    const {
      name: person,
      address,
      email,
      phone,
    } = Object.fromEntries([...details].map(([detail, { value }]) => [detail, value]))
    if (email === undefined && phone === undefined && address === undefined) {
      if (role !== 'controller' && person !== undefined)
        gathered.remark(
          details.get('name')?.place ?? '',
          person,
          'is not taken: a contact needs an e-mail, telephone or address',
        )
      return []
    }
    return [
      {
        key: role === 'controller' ? 'general' : role,
        role: role === 'controller' ? 'general' : role,
        ...(role !== 'controller' && person !== undefined && { name: person }),
        ...(email !== undefined && { email }),
        ...(phone !== undefined && { phone }),
        ...(address !== undefined && { address: { street: address } }),
      },
    ]
  })
  const members = {
    type: 'legal-person',
    legalName: name.value,
    ...(blocks.has('dpo') && { dpoStatus: 'appointed' }),
    ...(contactPoints.length > 0 && { contactPoints }),
  }
  return gathered.entry('organisations', name.value, name.place, members).key
}

interface Found {
  readonly value: string
  readonly place: string
}

function blocksIn({ grid: { name: sheet, rows }, header }: IcoTable): Map<Role, Map<Detail, Found>> {
  const above = rows.slice(0, header)
  const titles = above.flatMap((row, index) =>
    row.flatMap((cell, column) => {
      const role = roleIn(told(cell))
      return role === undefined ? [] : [{ role, index, column }]
    }),
  )
  const blocks = new Map<Role, Map<Detail, Found>>()
  for (const [index, row] of above.entries())
    for (const [column, cell] of row.entries()) {
      const detail = DETAILS[told(cell).toLowerCase().replace(/:$/, '')]
      if (detail === undefined) continue
      const at = valueAfter(row, column)
      if (at === undefined) continue
      // The nearest title to the left of it, or else above.
      const near = titles
        .filter((title) => title.index <= index && title.column <= column)
        .toSorted((a, b) => b.column - a.column || b.index - a.index)[0]
      const block = blocks.get(near?.role ?? 'controller') ?? new Map<Detail, Found>()
      blocks.set(near?.role ?? 'controller', block)
      if (!block.has(detail)) block.set(detail, { value: told(row[at]), place: cellName(sheet, index, at) })
    }
  return blocks
}

function roleIn(text: string): Role | undefined {
  if (/data protection officer/i.test(text)) return 'dpo'
  if (/representative/i.test(text)) return 'representative'
  return /name and contact details|^controller/i.test(text) ? 'controller' : undefined
}

/** Where the value of a label stands: the next cell with something in it, unless that is another label. */
function valueAfter(row: readonly CellValue[], label: number): number | undefined {
  const at = row.findIndex((cell, column) => column > label && !isBlank(cell))
  return at === -1 || told(row[at]).toLowerCase().replace(/:$/, '') in DETAILS ? undefined : at
}

/** Puts an organisation into an activity, once. */
export function addParty(activity: Part, organisation: string, role: string): void {
  const key = `${role}-${organisation}`.slice(0, 64).replace(/-$/, '')
  addItem(activity, 'parties', 'key', { key, organisation, role })
}
