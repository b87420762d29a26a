import type { Role } from './field.ts'
import type { Words } from './teller.ts'

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
