import { CompiledQuery } from 'kysely'
import type { Row } from './stored-kind.ts'

/** Columns that rows are read as, with their types. */
export type Columns = Readonly<Record<string, string>>

/** A statement under construction: named parts and their parameters. */
export class Statement {
  readonly #parameters: unknown[]
  readonly #parts: string[] = []

  constructor(registerId: number) {
    this.#parameters = [registerId]
  }

  /** Adds a parameter and answers its placeholder; `$1` is the register. */
  parameter(value: unknown): string {
    this.#parameters.push(value)
    return `$${this.#parameters.length}`
  }

  /** Adds rows as one parameter and answers the table expression that reads them. */
  rows(rows: readonly Row[], columns: Columns, alias = 'r'): string {
    const entries = Object.entries(columns)
    const shape = entries.map(([, type], index) => `"${index}" ${type}`)
    const named = entries.map(([name], index) => `"${index}" as "${name}"`)
    const json = this.parameter(jsonOf(rows, Object.keys(columns)))
    return `(select ${named.join(', ')} from json_to_recordset(${json}::text::json) as s(${shape.join(', ')})) as ${alias}`
  }

  get isEmpty(): boolean {
    return this.#parts.length === 0
  }

  /** Adds a part and answers its name. */
  add(part: string): string {
    const name = `part_${this.#parts.length}`
    this.#parts.push(`${name} as (${part})`)
    return name
  }

  /** The statement with all its parts, answering what `query` says. */
  compile(query = 'select 1'): CompiledQuery {
    const parts = this.#parts.length === 0 ? '' : `with ${this.#parts.join(',\n')}\n`
    return CompiledQuery.raw(`${parts}${query}`, this.#parameters)
  }
}

/** Rows as JSON, their members called by the place of their columns: the database reads every letter of it. */
function jsonOf(rows: readonly Row[], columns: readonly string[]): string {
  const places = columns.map((column, index) => [column, `"${index}":`] as const)
  const texts = rows.map((row) => {
    let text = ''
    for (const [column, place] of places) {
      const value = row[column]
      if (value !== undefined && value !== null)
        text += `${text === '' ? '' : ','}${place}${JSON.stringify(value)}`
    }
    return `{${text}}`
  })
  return `[${texts.join(',')}]`
}
