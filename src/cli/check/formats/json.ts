import type { Report } from '../report.ts'

/** A report as one JSON document; its findings are those that were asked for, its counts of all. */
export function asJson({ verdict, failOn, checked, told, counts }: Report): object {
  return {
    ruleset: joined(checked.map(({ ruleset }) => ruleset)),
    date: joined(checked.map(({ date }) => date)),
    verdict,
    failOn,
    counts,
    files: checked.map(({ name, file, register, ruleset, date, findings, answers }) => ({
      name,
      file: file ?? null,
      register,
      ruleset,
      date,
      findings: findings.length,
      ...(answers !== undefined && { answers }),
    })),
    findings: told.map(({ of, finding, line, column, status }) => ({
      ...finding,
      register: of.register,
      file: of.file ?? null,
      line: line ?? null,
      column: column ?? null,
      status,
    })),
    notCheckable: checked.flatMap(({ name, notCheckable }) =>
      notCheckable.map((each) => ({ ...each, name })),
    ),
  }
}

const joined = (values: readonly string[]): string => [...new Set(values)].join(', ')
