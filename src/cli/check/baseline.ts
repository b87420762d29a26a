import { RegisterError } from '../../domain/errors.ts'
import { notValid, parseStructured } from '../../domain/structured-text.ts'
import { compileCheck } from '../../domain/validate.ts'
import type { Input } from '../input.ts'
import { type Checked, compare } from './report.ts'

export interface BaselineEntry {
  readonly register: string
  readonly rule: string
  readonly subject: string
  readonly fingerprint: string
}

/** Findings that are known, and do not fail a check. */
export interface Baseline {
  readonly entries: readonly BaselineEntry[]
  readonly known: ReadonlySet<string>
}

const VERSION = 1
const what = 'The baseline'

const text = { type: 'string', minLength: 1 }
const shape = {
  type: 'object',
  required: ['version', 'findings'],
  properties: {
    version: { type: 'integer' },
    ruleset: text,
    date: text,
    findings: {
      type: 'array',
      items: {
        type: 'object',
        required: ['register', 'rule', 'subject', 'fingerprint'],
        properties: { register: text, rule: text, subject: text, fingerprint: text },
      },
    },
  },
}

interface BaselineFile {
  readonly version: number
  readonly findings: readonly BaselineEntry[]
}

/** Reads a baseline that `printBaseline` has written. Throws `invalid` with each flaw. */
export function readBaseline({ bytes }: Input): Baseline {
  const value: unknown = parseStructured(bytes, what, 'json').value
  const flaws = compileCheck(shape)(value)
  if (flaws.length > 0) throw notValid(what, flaws)
  const { version, findings } = value as BaselineFile
  if (version !== VERSION)
    throw new RegisterError(
      'invalid',
      `${what} has the version ${version}, and this ropa reads version ${VERSION}; write it anew with ropa baseline.`,
    )
  return {
    entries: findings,
    known: new Set(findings.map(({ register, fingerprint }) => `${register} ${fingerprint}`)),
  }
}

export const isInBaseline = ({ known }: Baseline, register: string, fingerprint: string): boolean =>
  known.has(`${register} ${fingerprint}`)

/**
 * The text of the baseline of what was looked at: one finding a line, by register, rule and subject, so that a diff tells
 * what came and went. What is waived is left out: it is to come back when the waiver ends.
 */
export function printBaseline(checked: readonly Checked[]): string {
  const lines = new Set(
    checked
      .flatMap(({ register, findings }) =>
        findings
          .filter(({ finding }) => finding.waiver === undefined)
          .map(({ finding: { rule, subject, fingerprint } }) => ({ register, rule, subject, fingerprint })),
      )
      .toSorted((a, b) => compare(sortedBy(a), sortedBy(b)))
      .map((entry) => `    ${JSON.stringify(entry)}`),
  )
  const said = (values: readonly string[]) => JSON.stringify([...new Set(values)].join(', '))
  return [
    '{',
    `  "version": ${VERSION},`,
    `  "ruleset": ${said(checked.map(({ ruleset }) => ruleset))},`,
    `  "date": ${said(checked.map(({ date }) => date))},`,
    lines.size === 0 ? '  "findings": []' : `  "findings": [\n${[...lines].join(',\n')}\n  ]`,
    '}\n',
  ].join('\n')
}

const sortedBy = ({ register, rule, subject, fingerprint }: BaselineEntry): string =>
  [register, rule, subject, fingerprint].join('\n')
