import type { Step } from '../../domain/lifecycle.ts'
import type { Kind } from '../kind.ts'

/** A step that is asked for: the entry, the revision that was seen, and where the caller named it. */
export interface AskedStep {
  readonly step: Step
  readonly kind: Kind
  readonly key: string
  readonly seen: readonly number[]
  readonly pointer: string
}

/** The same with the version that it would be taken on; without one, it will be refused by the commit. */
export interface Stepped extends Omit<AskedStep, 'seen'> {
  readonly revision: number
  /** Canonical JSON text. */
  readonly text: string
}
