import Type from 'typebox'
import { ProblemError } from '../../client/index.ts'
import type { Difference } from '../../domain/diff.ts'
import { RegisterError } from '../../domain/errors.ts'
import { SEVERITIES } from '../../domain/rules/rule.ts'
import { compileCheck } from '../../domain/validate.ts'
import { nonsense, unavailable } from '../service.ts'
import type { FileService, ServiceAnswer } from './file-service.ts'
import type { RegisterCode } from './register-code.ts'

const Entries = Type.Array(Type.Object({ kind: Type.String(), key: Type.String() }))
const ChangedEntries = Type.Array(
  Type.Object({
    kind: Type.String(),
    key: Type.String(),
    /** How it changes; older services do not say it. */
    differences: Type.Optional(
      Type.Array(Type.Unsafe<Difference>({ type: 'object', required: ['op', 'path'] })),
    ),
  }),
)
export const PlannedFindings = Type.Array(
  Type.Object({
    severity: Type.Unsafe<(typeof SEVERITIES)[number]>({ enum: SEVERITIES }),
    rule: Type.String(),
    subject: Type.String(),
    message: Type.String(),
    fingerprint: Type.String(),
    waiver: Type.Optional(Type.String()),
  }),
)

/** What the commands need of the service's FilePlan, whatever newer services say besides. */
const ServicePlan = Type.Object({
  revision: Type.Integer({ minimum: 0 }),
  at: Type.Union([Type.String(), Type.Null()]),
  dryRun: Type.Boolean(),
  created: Entries,
  changed: ChangedEntries,
  removed: Entries,
  kept: Entries,
  unchanged: Type.Integer({ minimum: 0 }),
  findings: Type.Optional(Type.Object({ appear: PlannedFindings, go: PlannedFindings })),
})
export type ServicePlan = Type.Static<typeof ServicePlan>
export type PlannedFinding = Type.Static<typeof PlannedFindings>[number]

/** A plan with what it would do to the findings. */
export type DryPlan = ServicePlan & { readonly findings: NonNullable<ServicePlan['findings']> }

/** The most findings that a service tells of a plan, each way. */
export const MOST_FINDINGS = 1000

export interface Asking {
  readonly prune: boolean
  /** Revision that the register has to be at; any unless given. */
  readonly revision?: number | undefined
  readonly language?: string
}

/** What a file would make of its register; nothing is changed. Throws as `service.file`, or `unavailable`. */
export async function planOn(service: FileService, code: RegisterCode, asking: Asking): Promise<DryPlan> {
  const { plan, url } = await put(service, code, asking, true)
  const { findings } = plan
  if (findings === undefined || !plan.dryRun) throw nonsense(url, 'it is not the plan that was asked for')
  return { ...plan, findings }
}

/** Makes a register what a file says. Throws as `service.file`, or `unavailable`. */
export async function applyOn(
  service: FileService,
  code: RegisterCode,
  asking: Asking,
): Promise<ServicePlan> {
  try {
    const { plan, url } = await put(service, code, asking, false)
    if (plan.dryRun) throw nonsense(url, 'it only planned')
    return plan
  } catch (error) {
    const isAnswered = error instanceof ProblemError && error.problem !== undefined
    if (isAnswered || !(error instanceof ProblemError || error instanceof RegisterError)) throw error
    const why = `${error.message}${/[.?]$/.test(error.message) ? '' : '.'}`
    throw unavailable(`${why} What was sent may have been applied all the same; ropa plan tells`, error)
  }
}

async function put(service: FileService, code: RegisterCode, asking: Asking, dryRun: boolean) {
  const { prune, revision, language } = asking
  const answer = await service.file('put', code.register, {
    params: { query: { prune, ...(dryRun && { dryRun }) } },
    headers: {
      'content-type': code.format === 'json' ? 'application/json' : 'application/yaml',
      'if-match': revision === undefined ? '*' : `"${revision}"`,
      ...(language !== undefined && { 'accept-language': language }),
    },
    // A text and not its bytes, which cannot be sent again where a redirection leads.
    body: Buffer.from(code.input.bytes).toString(),
    bodySerializer: (text: string) => text,
  })
  return { plan: planIn(answer), url: answer.url }
}

const check = compileCheck(ServicePlan)

function planIn({ url, text }: ServiceAnswer): ServicePlan {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw nonsense(url, 'it is no JSON')
  }
  const [flaw] = check(value)
  if (flaw !== undefined) throw nonsense(url, `${flaw.pointer} ${flaw.detail}`.trim())
  return value as ServicePlan
}
