import { readInput, readOrTell } from '../input.ts'
import type { Io } from '../io.ts'
import { languageOf } from '../language.ts'
import { orTellRefusal } from '../or-tell-refusal.ts'
import { readBaseline } from './baseline.ts'
import { chosenRules, ruleNamed } from './chosen-rules.ts'
import { explanation, inText } from './explanation.ts'
import { look } from './look.ts'
import { makeReport } from './make-report.ts'
import type { CheckOptions } from './options.ts'
import { printReport } from './print-report.ts'

/**
 * Judges register files, declared pairs or a register on a server, and prints what was found. Answers the exit status: 0
 * nothing fails, 1 something does, 2 something could not be looked at, and then no verdict is printed.
 */
export function checkCommand(options: CheckOptions, io: Io): Promise<number> {
  return orTellRefusal(io, async () => {
    const language = languageOf(io, options.locale)
    if (options.explain !== undefined) {
      io.out(inText(explanation(ruleNamed(options.explain), language)))
      return 0
    }
    const known = options.baseline === undefined ? undefined : await readInput(options.baseline, io)
    const baseline = known && readOrTell(known, io, readBaseline)
    const checked = await look(options, io)
    if (checked === undefined || (known !== undefined && baseline === undefined)) return 2
    const only = chosenRules(options.rule)
    const report = makeReport(checked, { ...options, language, baseline, only })
    const lines = printReport(report, options, io)
    // At once: there are hundreds, and each write is a call of the system.
    if (lines.length > 0) io.out(lines.join('\n'))
    return report.verdict === 'pass' ? 0 : 1
  })
}
