import type { Language } from '../../domain/rules/sentence.ts'
import type { Io } from '../io.ts'
import { languageOf } from '../language.ts'
import { orTellRefusal } from '../or-tell-refusal.ts'
import { fileServiceOf, type ServiceQuestions } from './file-service.ts'
import { writeMadePlan } from './made-plan.ts'
import { isToDo, planLines } from './plan-text.ts'
import { readCode } from './register-code.ts'
import { planOn } from './service-plan.ts'
import { tellingFlaws } from './telling-flaws.ts'

export interface CodeOptions extends ServiceQuestions {
  /** Path of a register file; `-` is standard input. */
  readonly file: string
  /** Key of the register; the file's own unless given. */
  readonly register?: string | undefined
  readonly prune: boolean
  /** Language of the findings. */
  readonly locale?: Language | undefined
}

export interface PlanOptions extends CodeOptions {
  readonly format: 'text' | 'json'
  /** Path to write the plan to. */
  readonly out?: string | undefined
  /** Whether to exit with 1 when there is something to do. */
  readonly exitCode: boolean
}

/**
 * Tells what a file would make of a register, and changes nothing. Answers the exit status: 0, or 1 with `exitCode` when
 * there is something to do, or 2 when it cannot be told.
 */
export function planCommand(options: PlanOptions, io: Io): Promise<number> {
  return orTellRefusal(io, async () => {
    const { prune, format, out, exitCode } = options
    const service = await fileServiceOf(options, io)
    const code = await readCode(options.file, options.register, io)
    if (code === undefined) return 2
    const language = languageOf(io, options.locale)
    const plan = await tellingFlaws(code, io, () => planOn(service, code, { prune, language }))
    const { register, sha256 } = code
    const made = { server: service.address, register, revision: plan.revision, prune, sha256 }
    if (format === 'json') {
      const { created, changed, removed, kept, unchanged, findings } = plan
      io.out(JSON.stringify({ ...made, created, changed, removed, kept, unchanged, findings }, null, 2))
    } else for (const line of planLines(plan, code, service.address)) io.out(line)
    if (out !== undefined) {
      await writeMadePlan(out, made)
      if (format === 'text')
        io.out(`${out}: the plan; ropa apply with --plan ${out} applies it and nothing else`)
    }
    return exitCode && isToDo(plan) ? 1 : 0
  })
}
