import type { WordRun } from '../domain/notices/word-diff.ts'

/** A run of words with marks around what went, `[-so-]`, and what came, `{+so+}`. */
export const marked = ({ op, text }: WordRun): string =>
  op === 'removed' ? `[-${text}-]` : op === 'added' ? `{+${text}+}` : text
