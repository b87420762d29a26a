import type { Io } from '../io.ts'
import { orTellRefusal } from '../or-tell-refusal.ts'
import { writeText } from '../write-text.ts'
import { printBaseline } from './baseline.ts'
import { look } from './look.ts'
import type { BaselineOptions } from './options.ts'

/**
 * Writes the baseline of what was looked at: what is found today does not fail a check that names it. Answers the exit
 * status: 0, or 2 when something could not be looked at or written.
 */
export function baselineCommand(options: BaselineOptions, io: Io): Promise<number> {
  return orTellRefusal(io, async () => {
    const checked = await look(options, io)
    if (checked === undefined) return 2
    const text = printBaseline(checked)
    const { output } = options
    if (output === undefined) io.out(text.trimEnd())
    else {
      await writeText(output, text)
      const count = checked.reduce((sum, { findings }) => sum + findings.length, 0)
      io.out(`${output}: the baseline of ${count === 1 ? '1 finding' : `${count} findings`}`)
    }
    return 0
  })
}
