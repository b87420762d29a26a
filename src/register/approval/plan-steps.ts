import type { Change } from '../../db/change.ts'
import { findInForce } from '../../db/in-force.ts'
import { inRegister } from '../../db/in-register.ts'
import { findAnswer } from '../../db/once.ts'
import { newestVersions } from '../../db/read.ts'
import type { Db } from '../../db/schema.ts'
import { writersOf } from '../../db/writers.ts'
import type { Caller } from '../../domain/access/caller.ts'
import type { Answer, Once } from '../../domain/answer.ts'
import { purposesOnOtherGrounds } from '../../domain/approval/grounds.ts'
import { type State, type Step, standingFor } from '../../domain/lifecycle.ts'
import { canonical, type Json } from '../../domain/log/canonical.ts'
import type { Language } from '../../domain/rules/sentence.ts'
import type { Snapshot } from '../../domain/snapshot.ts'
import { purposes } from '../purpose/index.ts'
import { type Judge, today } from '../rules/judged.ts'
import { refuseErrors } from './blocking.ts'
import { refuseOpenEnds } from './closure.ts'
import { refuseOwnEyes } from './eyes.ts'
import { nextInForce } from './next-in-force.ts'
import { putBack } from './put-back.ts'
import type { AskedStep, Stepped } from './stepped.ts'

/** The changes that steps are, as they were planned at a revision. */
export interface StepPlan {
  readonly revision: number
  readonly changes: readonly Change[]
  /** Whether they change what is in force, so that this has to be as it was when they are taken. */
  readonly changesInForce: boolean
}

interface Asked {
  readonly steps: readonly AskedStep[]
  readonly caller: Caller
  readonly language: Language
  readonly once: Once | undefined
}

/**
 * Plans steps on a register as it is now, or answers what the request was answered before. Throws four-eyes, not-approved,
 * in-use, cycle, blocking-findings; whether each can be taken at all is for the commit to say.
 */
export async function planSteps(
  db: Db,
  judge: Judge,
  register: string,
  { steps, caller, language, once }: Asked,
): Promise<StepPlan | Answer> {
  const addresses = steps.map(({ kind, key }) => ({ kind: kind.name, key }))
  const whoseStepIs = (step: Step) => addresses.filter((_, index) => steps[index]?.step === step)
  const read = await inRegister(db, register, async (trx, { id, revision }) => {
    const before = once === undefined ? undefined : await findAnswer(trx, id, once)
    if (before !== undefined) return before
    const versions = await newestVersions(trx, id, addresses)
    const writers = await writersOf(trx, id, whoseStepIs('approve'))
    return { revision, versions, writers, inForce: await findInForce(trx, id, whoseStepIs('discard')) }
  })
  if (!('versions' in read)) return read
  const { revision, versions, writers } = read
  const newest = new Map(versions.map((version) => [`${version.kind}/${version.key}`, version]))
  const inForce = new Map(read.inForce.map((version) => [`${version.kind}/${version.key}`, version]))
  const stepped = steps.flatMap(({ seen, ...step }): Stepped[] => {
    const version = newest.get(`${step.kind.name}/${step.key}`)
    // What is not as it was seen, or stands elsewhere, is refused by the commit.
    if (version?.content == null || !seen.includes(version.revision)) return []
    if (version.lifecycle !== standingFor(step.step)) return []
    return [{ ...step, revision: version.revision, text: version.content }]
  })
  const taken = new Map(stepped.map((each) => [`${each.kind.name}/${each.key}`, each]))
  const changes = steps.map(({ step, kind, key, seen, pointer }): Change => {
    const version = taken.get(`${kind.name}/${key}`)
    const change = { op: step, kind, key, pointer }
    if (version === undefined) return { ...change, expect: seen }
    const expect = [version.revision]
    if (step !== 'discard') return { ...change, expect, text: version.text }
    const before = inForce.get(`${kind.name}/${key}`)
    return { ...change, expect, ...(before !== undefined && putBack(before, pointer)) }
  })
  const changesInForce = stepped.some(({ step }) => step === 'approve' || step === 'retire')
  if (!changesInForce || stepped.length < steps.length) return { revision, changes, changesInForce: false }

  const judgedIn = async (state: State) =>
    judge.judged(register, await judge.occasion(register, { asOf: revision, state, date: today() }))
  const { judgement: before, snapshot } = await judgedIn('approved')
  const written = async () => (await judgedIn('newest')).judgement
  const approved = stepped.filter(({ step }) => step === 'approve')
  refuseOwnEyes(snapshot, approved, writers, caller)
  const next = nextInForce(snapshot, stepped)
  const named = new Map(approved.map((each) => [`${each.kind.name}/${each.key}`, each]))
  refuseOpenEnds(next, named)
  if (approved.length > 0) await refuseErrors({ before, written }, next, named, language)
  return { revision, changes: [...changes, ...reopened(snapshot, next, named)], changesInForce }
}

/** Purposes in force whose inherited grounds the steps change, so that each has to be approved on the new ones. */
function reopened(
  before: Snapshot,
  next: Snapshot,
  approved: { readonly has: (address: string) => boolean },
): Change[] {
  const all = next.all('purposes')
  return purposesOnOtherGrounds(before, next).flatMap((key): Change[] => {
    const content = all.get(key)
    if (content === undefined || approved.has(`purposes/${key}`)) return []
    const json: Json = JSON.parse(JSON.stringify(content))
    return [{ op: 'reopen', kind: purposes, key, text: canonical(json), pointer: '' }]
  })
}
