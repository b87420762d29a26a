import { compileCheck } from '../src/domain/validate.ts'
import { t } from './tap.ts'

/** What a check of a schema says: `pointer: detail`, one a flaw. */
export function said(schema: object, value: unknown): string[] {
  return compileCheck(schema)(value).map((flaw) => `${flaw.pointer}: ${flaw.detail}`)
}

export const relation = { type: 'string', enum: ['sole', 'allocated', 'alternative', 'cumulative'] }

/** A value that a schema refuses, what is said of it, and its good twin. */
interface Case {
  readonly name: string
  readonly schema: object
  readonly bad: unknown
  readonly says: string[]
  readonly good: unknown
}

/** One test over many cases: each bad value is refused in these words, its good twin accepted. */
export function each(name: string, cases: readonly Case[]): void {
  t.test(name, async (t) => {
    for (const { name, schema, bad, says, good } of cases) {
      t.same(said(schema, bad), says, name)
      t.same(said(schema, good), [], `the good twin of ${name}`)
    }
  })
}

export const purpose = {
  type: 'object',
  required: ['key', 'label'],
  properties: {
    key: { type: 'string' },
    label: { type: 'object' },
    'a/b': { type: 'object', required: ['c~d'] },
  },
  additionalProperties: false,
}
