import { ProblemError } from '../../client/index.ts'
import { RegisterError } from '../../domain/errors.ts'
import type { Severity } from '../../domain/rules/rule.ts'
import { isAtLeast } from '../check/report.ts'
import type { Io } from '../io.ts'
import { languageOf } from '../language.ts'
import { orTellRefusal } from '../or-tell-refusal.ts'
import { type FileService, fileServiceOf } from './file-service.ts'
import { misfitOf, readMadePlan } from './made-plan.ts'
import type { CodeOptions } from './plan.ts'
import { countsOf, isToDo, planLines } from './plan-text.ts'
import { type RegisterCode, readCode } from './register-code.ts'
import { applyOn, type DryPlan, MOST_FINDINGS, planOn } from './service-plan.ts'
import { tellingFlaws } from './telling-flaws.ts'

export interface ApplyOptions extends CodeOptions {
  /** Path of the plan to apply. */
  readonly plan?: string | undefined
  /** The least severity of a finding that must not appear. */
  readonly failOn?: Severity | undefined
}

/**
 * Makes a register what a file says, unless it changes in between. Answers the exit status: 0, 1 when findings would
 * appear that must not, 2 when it cannot be done or the plan is for something else; then nothing is changed.
 */
export function applyCommand(options: ApplyOptions, io: Io): Promise<number> {
  return orTellRefusal(io, async () => {
    const service = await fileServiceOf(options, io)
    const code = await readCode(options.file, options.register, io)
    const asked = code && (await askedOf(options, code, service, io))
    if (code === undefined || asked === undefined) return 2
    return tellingFlaws(code, io, () =>
      tellingStale(code, asked.revision, async () => {
        const plan = await planOn(service, code, { ...asked, language: languageOf(io, options.locale) })
        for (const line of planLines(plan, code, service.address)) io.out(line)
        if (!isToDo(plan)) return 0
        const forbidden = options.failOn && forbiddenIn(plan, options.failOn)
        if (forbidden !== undefined) {
          io.err(`not applied: ${forbidden}`)
          return 1
        }
        const done = await applyOn(service, code, { prune: asked.prune, revision: plan.revision })
        io.out(`applied: ${code.register} is at revision ${done.revision}; ${countsOf(done, 'after')}`)
        return 0
      }),
    )
  })
}

interface Asked {
  readonly prune: boolean
  readonly revision?: number
}

/** What to ask for: what was planned, where there is a plan. Nothing when that cannot be read, which is told. */
async function askedOf(
  options: ApplyOptions,
  code: RegisterCode,
  { address }: FileService,
  io: Io,
): Promise<Asked | undefined> {
  if (options.plan === undefined) return { prune: options.prune }
  const plan = await readMadePlan(options.plan, io)
  if (plan === undefined) return undefined
  const misfit = misfitOf(plan, code, address, options.prune)
  if (misfit !== undefined) throw new RegisterError('stale', `not applied: ${misfit}. Plan again.`)
  return { prune: plan.prune, revision: plan.revision }
}

async function tellingStale(
  { register }: RegisterCode,
  planned: number | undefined,
  work: () => Promise<number>,
): Promise<number> {
  try {
    return await work()
  } catch (cause) {
    if (!(cause instanceof ProblemError) || cause.code !== 'stale') throw cause
    const now = cause.problem?.currentRevision
    const was = planned === undefined ? '' : ` at revision ${planned}`
    throw new RegisterError(
      'stale',
      `not applied: the register ${register} has changed since it was planned${was}: it is at revision ${now}. Plan again.`,
      { cause },
    )
  }
}

/** Why findings keep a plan from being applied; nothing when they do not. */
function forbiddenIn({ findings: { appear } }: DryPlan, failOn: Severity): string | undefined {
  const found = appear.filter(({ severity, waiver }) => waiver === undefined && isAtLeast(severity, failOn))
  if (found.length > 0)
    return `${found.length === 1 ? '1 finding' : `${found.length} findings`} of --fail-on ${failOn} would appear`
  // A list that was cut cannot say that there are none.
  if (appear.length < MOST_FINDINGS) return undefined
  return `${MOST_FINDINGS} findings or more would appear, and the service does not tell them all; apply the file in parts`
}
