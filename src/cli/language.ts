import type { Language } from '../domain/rules/sentence.ts'
import type { Io } from './io.ts'

/** The language asked for, else that of the environment, else English. */
export function languageOf({ env = {} }: Io, asked: Language | undefined): Language {
  if (asked !== undefined) return asked
  return /^sv\b|^sv_/i.test(env.LC_ALL || env.LC_MESSAGES || env.LANG || '') ? 'sv' : 'en'
}
