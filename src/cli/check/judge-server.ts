import { wire } from '../../client/wire.ts'
import type { JudgedPairs } from '../../domain/checks/judged-pair-schemas.ts'
import { RegisterError } from '../../domain/errors.ts'
import type { ToldFinding } from '../../domain/rules/finding-schemas.ts'
import type { Language } from '../../domain/rules/sentence.ts'
import type { FindingsSummary } from '../../domain/rules/summary.ts'
import type { JudgingService } from './judging-service.ts'
import type { Asked } from './options.ts'
import { ofPairs } from './pair-findings.ts'
import type { NamedPairs } from './read-checkable.ts'
import type { Checked } from './report.ts'
import { PAGE, PAIRS, SUMMARY } from './server-shapes.ts'

/** How often to begin again when the register changes while its findings are read. */
const ATTEMPTS = 5
const LIMIT = 200

interface Page {
  readonly data: readonly ToldFinding[]
  readonly nextCursor: string | null
}

/** What a service finds in a register. Throws `unavailable` when it does not say, or not all of it. */
export async function judgeOnServer(
  service: JudgingService,
  { date }: Pick<Asked, 'date'>,
  only: ReadonlySet<string> | undefined,
): Promise<Checked> {
  const { address, register } = service
  const { summary, findings } = await readWhole(service, date)
  const looked = (rule: string) => only?.has(rule) ?? true
  return {
    name: `${register} at ${address}`,
    register,
    ruleset: summary.ruleset,
    date: summary.date,
    findings: findings
      .filter(({ rule }) => looked(rule))
      .map((finding) => ({ finding: { ...finding, type: new URL(finding.type, address).href } })),
    rules: [],
    notCheckable: summary.notCheckable.filter(({ rule }) => looked(rule)),
  }
}

/** The summary says how many findings there are: until the pages have as many, something changed or is missing. */
async function readWhole(service: JudgingService, date: string | undefined) {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const summary = await get<FindingsSummary>(service, SUMMARY, 'findings/summary', { date })
    const findings = await readPages(service, summary.date)
    const { open, waived } = summary
    const count = [open, waived].reduce((sum, { error, warning, info }) => sum + error + warning + info, 0)
    if (findings.length === count) return { summary, findings }
  }
  throw new RegisterError(
    'unavailable',
    `${service.address} does not tell all findings on ${service.register} that it counts; if the register is changing, try again`,
  )
}

async function readPages(service: JudgingService, date: string): Promise<ToldFinding[]> {
  const findings: ToldFinding[] = []
  const seen = new Set<string>()
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const page: Page = await get(service, PAGE, 'findings', { limit: LIMIT, date, cursor })
    findings.push(...page.data)
    cursor = page.nextCursor
    if (cursor === null) break
    if (seen.has(cursor))
      throw new RegisterError(
        'unavailable',
        `${service.address} answers the same page of findings again and again`,
      )
    seen.add(cursor)
  }
  return findings
}

function get<Told>(service: JudgingService, shape: object, path: string, query: object): Promise<Told> {
  const params = { path: { register: service.register }, query }
  return service.ask(shape, (signal) =>
    wire(service.client).request('get', `/v1/registers/{register}/${path}`, { params, signal }),
  )
}

/** What a service that was reached in a language says of declared pairs. Throws `unavailable` when it does not say. */
export async function judgePairsOnServer(
  service: JudgingService,
  named: NamedPairs,
  { date, language }: { readonly date: string | undefined; readonly language: Language },
  only: ReadonlySet<string> | undefined,
): Promise<Checked> {
  const { register } = service
  const { pairs } = named.list
  const query: object = { date }
  const judged = await service.ask<JudgedPairs>(PAIRS, (signal) =>
    service.client.POST('/v1/registers/{register}/checks/purpose-legal-bases', {
      params: { path: { register }, query },
      body: { pairs: [...pairs] },
      signal,
    }),
  )
  const { answers } = judged
  const isAnswered =
    answers.length === pairs.length && answers.every(({ purpose }, at) => purpose === pairs[at]?.purpose)
  if (!isAnswered)
    throw new RegisterError('unavailable', `${service.address} answered other pairs than it was asked about`)
  return ofPairs(named, judged, register, language, only)
}
