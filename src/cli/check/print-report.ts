import type { Io } from '../io.ts'
import { asGithub } from './formats/github.ts'
import { asJson } from './formats/json.ts'
import { asJunit } from './formats/junit.ts'
import { asMarkdown } from './formats/markdown.ts'
import { asSarif } from './formats/sarif.ts'
import { asText } from './formats/text.ts'
import type { CheckOptions } from './options.ts'
import type { Report } from './report.ts'

/** The lines of a report in the format asked for. */
export function printReport(
  report: Report,
  { format, quiet, version, server }: CheckOptions,
  { columns, env = {} }: Io,
): string[] {
  switch (format) {
    case 'text':
      return asText(report, { colours: columns !== undefined && !env.NO_COLOR, columns, quiet })
    case 'json':
      return [JSON.stringify(asJson(report), null, 2)]
    case 'sarif':
      return [JSON.stringify(asSarif(report, { version, docs: server }), null, 2)]
    case 'junit':
      return [asJunit(report)]
    case 'github':
      return asGithub(report)
    case 'markdown':
      return [asMarkdown(report).trimEnd()]
    default:
      return format satisfies never
  }
}
