import type { Column, View } from './column.ts'
import type { Role, Variant } from './field.ts'
import { fieldsIn } from './fields.ts'
import { ICO_CONTROLLER } from './views/ico.ts'
import { SWEDISH_CONTROLLER, SWEDISH_PROCESSOR } from './views/swedish.ts'

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
