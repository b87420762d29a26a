import { noticeAsMarkdown } from '../../domain/notice/markdown.ts'
import { noticeOf } from '../../domain/notice/notice.ts'
import { ACTIVITIES_OF } from '../../domain/record/activity-kinds.ts'
import { annexOf } from '../../domain/record/annex.ts'
import { recordOf } from '../../domain/record/tell-record.ts'
import { judge } from '../../domain/rules/judge.ts'
import { rulesetFor } from '../../domain/rules/ruleset.ts'
import { languageFor, recordAsked } from '../../register/reports/record/asked.ts'
import { FORMATS } from '../../register/reports/record/formats.ts'
import { readWholeRegister } from '../../register/whole-register.ts'
import { readInput, readOrTell } from '../input.ts'
import type { Io } from '../io.ts'
import type { Exporter, ExportOptions } from './options.ts'

/** Records of a register file that holds together; nothing when it does not, which is told. */
export async function fromFile(path: string, io: Io): Promise<Exporter | undefined> {
  const input = await readInput(path, io)
  const whole = readOrTell(input, io, ({ bytes, format }) => readWholeRegister(bytes, format))
  if (whole === undefined) return undefined
  const { snapshot, register, ruleset } = whole
  const date = new Date().toISOString().slice(0, 10)
  const telling = ({ language, ...options }: ExportOptions, name: string) => {
    const asked = recordAsked(options, snapshot, languageFor(language, undefined, snapshot))
    const kind = ACTIVITIES_OF[asked.role]
    const activities = snapshot.entries.filter((entry) => entry.kind === kind)
    return recordOf(
      {
        register,
        ...{ revision: null, at: null, treeRoot: null, state: 'newest' as const },
        vocabulary: snapshot,
        activities: async function* () {
          for (const [at, activity] of activities.entries()) {
            io.progress?.(bar(name, at + 1, activities.length))
            yield activity
          }
        },
        annex: async (variant, spoken) =>
          options.annex
            ? annexOf(judge(snapshot, { date, ruleset: rulesetFor(date, ruleset) }), variant, spoken)
            : null,
      },
      asked,
    )
  }
  return {
    register,
    record: async (format, options) => {
      const { table = 'activities' } = options
      const written = FORMATS[format].write(telling(options, format), { table })
      if (written instanceof Promise) return written
      const parts: string[] = []
      for await (const part of written) parts.push(part)
      return Buffer.from(parts.join(''))
    },
    notice: async (options) =>
      Buffer.from(noticeAsMarkdown(await noticeOf(telling({ ...options, annex: false }, 'notice')))),
    file: async () => input.bytes,
  }
}

const WIDTH = 30

/** How far a command is: `pdf [######----] 12/21`. */
function bar(name: string, done: number, all: number): string {
  const full = Math.round((WIDTH * done) / Math.max(1, all))
  return `${name} [${'#'.repeat(full)}${'-'.repeat(WIDTH - full)}] ${done}/${all}`
}
