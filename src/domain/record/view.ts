import type { Role, Variant } from './field.ts'
import { fieldsIn } from './fields.ts'
import type { Words } from './teller.ts'
import { ICO_CONTROLLER } from './views/ico.ts'
import { SWEDISH_CONTROLLER, SWEDISH_PROCESSOR } from './views/swedish.ts'

/** One column of a record, or one row of an activity's sheet: which fields it has, under which heading. */
export interface Column {
  readonly heading: Words
  /** Article that asks for it; left out of the register's own. */
  readonly article?: string
  /** Names of fields. */
  readonly fields: readonly string[]
}

/** The layout of a record: which fields stand where. */
export interface View {
  readonly name: string
  readonly label: Words
  readonly role: Role
  readonly columns: readonly Column[]
}

/** Layouts by name; each role has the plain one, in the order of Article 30. */
export const VIEWS: readonly View[] = [SWEDISH_CONTROLLER, SWEDISH_PROCESSOR, ICO_CONTROLLER]
export const VIEW_NAMES = ['imy', 'ico'] as const
export type ViewName = (typeof VIEW_NAMES)[number]

/** The layout of a name for a role, if there is one. */
export const findView = (name: ViewName, role: Role): View | undefined =>
  VIEWS.find((view) => view.name === name && view.role === role)

/** The columns of a layout that a variant has, each with the fields of it that the variant has. */
export function columnsIn({ role, columns }: View, variant: Variant): readonly Column[] {
  const there = new Set(fieldsIn(role, variant).map(({ name }) => name))
  return columns
    .map((column) => ({ ...column, fields: column.fields.filter((name) => there.has(name)) }))
    .filter(({ fields }) => fields.length > 0)
}
