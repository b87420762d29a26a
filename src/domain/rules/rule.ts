import type { KindName } from '../contents.ts'
import type { Example } from './example.ts'
import type { View } from './view.ts'

/** A text in the languages that every rule speaks; `{name}` stands for a parameter of the finding. */
export interface Texts {
  readonly en: string
  readonly sv: string
}

/** Says a code of the model in a language, for people who read it. */
export type InWords = (code: string, language: keyof Texts) => string

export const SEVERITIES = ['error', 'warning', 'info'] as const
/**
 * error: a mandatory element is missing, or the pair cannot stand as it is recorded; warning: a likely gap in
 * accountability; info: something to tidy up.
 */
export type Severity = (typeof SEVERITIES)[number]

/** Sorts what is more severe first. */
export const bySeverity = (a: Severity, b: Severity): number => SEVERITIES.indexOf(a) - SEVERITIES.indexOf(b)

export const CONFIDENCES = ['high', 'medium', 'low'] as const
/** How sure the rule's sources are: the text was seen; its number is sure and its reach is not; to be checked. */
export type Confidence = (typeof CONFIDENCES)[number]

/** What a register does not hold by itself, and a rule cannot do without. */
export const NEEDS = ['edition-text', 'approval'] as const
export type Need = (typeof NEEDS)[number]

/**
 * Something that a rule found. Parameters stand in its message: words, numbers, and paths of entries, which the message
 * shows by their labels; several are joined by `, `.
 */
export interface Found {
  /** Path of the subject, such as `purposes/marketing/legalBases/contract`. */
  readonly subject: string
  readonly parameters?: Readonly<Record<string, string>>
  /** Paths of other entries, or of things in them, that the finding is about. */
  readonly related?: readonly string[]
  /** The member whose absence is the cause: where documents are silent on it, the finding says so. */
  readonly missing?: Missing
}

/** A member that is not there: `statute` of `legal-bases/duty`. */
export interface Missing {
  /** Path of the entry, or of the item in it, that lacks it; the subject of the finding when left out. */
  readonly of?: string
  readonly member: string
}

/** A rule: data about itself, and a pure function over a register on a day. */
export interface Rule {
  readonly id: string
  readonly severity: Severity
  /** Kinds of the entries that its findings are about. */
  readonly kinds: readonly KindName[]
  /** Articles of the GDPR that ask for it, without the word: `6.1.b`. */
  readonly articles: readonly string[]
  /** Guidelines, decisions and other law behind it, as one cites them. */
  readonly sources: readonly string[]
  readonly confidence: Confidence
  /** What is less than sure about the sources. */
  readonly confidenceNote?: Texts
  /** The sentence that it enforces. */
  readonly title: Texts
  /** What is found. Never that something is unlawful: what is missing, and which text asks for it. */
  readonly message: Texts
  readonly remedy: Texts
  /** How its texts say parameters that are codes of the model; each, where one holds several. */
  readonly inWords?: Readonly<Record<string, InWords>>
  /** Parameters that tell one finding on a subject from another; never a number of days. */
  readonly identity?: readonly string[]
  readonly needs?: readonly Need[]
  /** First day on which what it rests on held. */
  readonly validFrom: string
  /** Last day on which it held. */
  readonly validTo?: string
  readonly judge: (view: View) => Iterable<Found>
  /** The smallest registers that it finds nothing in, and something. */
  readonly passing: readonly Example[]
  readonly failing: readonly FailingExample[]
}

export interface FailingExample extends Example {
  /** Subjects of what it finds, in their order. */
  readonly finds: readonly string[]
}
