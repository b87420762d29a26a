/** Where a version stands on its way. */
export const LIFECYCLES = ['draft', 'in-review', 'approved', 'retired', 'deleted'] as const
export type Lifecycle = (typeof LIFECYCLES)[number]

/** Where the newest version of an entry that is there can stand. */
export const STANDINGS = ['draft', 'in-review', 'approved', 'retired'] as const

/** What a person does with an entry without writing a text. */
export const STEPS = ['submit', 'withdraw', 'approve', 'reject', 'review', 'discard', 'retire'] as const
export type Step = (typeof STEPS)[number]

/** What makes a version. A purpose is reopened when pairs that it inherits are approved anew. */
export const OPS = ['put', 'delete', ...STEPS, 'reopen'] as const
export type Op = (typeof OPS)[number]

/** The versions that a read answers with: the newest ones, drafts and all, or those in force. */
export const STATES = ['newest', 'approved'] as const
export type State = (typeof STATES)[number]

/** Whether a version has the text of the one before it. */
export const keepsText = (op: Op): op is Exclude<Step, 'discard'> | 'reopen' =>
  op !== 'put' && op !== 'delete' && op !== 'discard'

export const isStep = (op: Op): op is Step => STEPS.some((step) => step === op)

export const isOp = (word: string): word is Op => OPS.some((op) => op === word)

interface Way {
  readonly from: Lifecycle
  readonly to: Lifecycle
}

const WAYS: Readonly<Record<Step | 'reopen', Way>> = {
  submit: { from: 'draft', to: 'in-review' },
  withdraw: { from: 'in-review', to: 'draft' },
  approve: { from: 'in-review', to: 'approved' },
  reject: { from: 'in-review', to: 'draft' },
  review: { from: 'approved', to: 'approved' },
  discard: { from: 'draft', to: 'approved' },
  retire: { from: 'approved', to: 'retired' },
  reopen: { from: 'approved', to: 'draft' },
}

/** Where an entry has to stand for a step. */
export const standingFor = (step: Step | 'reopen'): Lifecycle => WAYS[step].from

/** The newest version of an entry that is there, as far as its way goes on from it. */
export interface Standing {
  readonly revision: number
  readonly lifecycle: string
  /** Revision of the version in force. */
  readonly inForce: number | null
}

/** What a version says of its entry's way. */
export interface Life {
  readonly lifecycle: Lifecycle
  readonly inForce: number | null
  /** Revision of the version that this one approves. */
  readonly approves: number | null
}

/**
 * Where an entry stands after an op that makes a version in `revision`; `before` is undefined when it is not there. Answers
 * undefined when the op cannot be: what is in force is not deleted, each step goes on from one place, and a draft is
 * discarded beside what is in force.
 */
export function lifeAfter(op: Op, revision: number, before: Standing | undefined): Life | undefined {
  if (op === 'put') return { lifecycle: 'draft', inForce: before?.inForce ?? null, approves: null }
  if (before === undefined) return undefined
  if (op === 'delete')
    return before.inForce === null ? { lifecycle: 'deleted', inForce: null, approves: null } : undefined
  const { from, to } = WAYS[op]
  if (before.lifecycle !== from || (op === 'discard' && before.inForce === null)) return undefined
  const isNewInForce = op === 'approve' || op === 'review'
  const inForce = isNewInForce ? revision : op === 'retire' ? null : before.inForce
  return { lifecycle: to, inForce, approves: op === 'approve' ? before.revision : null }
}
