import { fits } from '../../domain/fits.ts'
import { LANGUAGE_PATTERN } from '../../domain/patterns.ts'
import { isMembers, type Members } from './members.ts'

/** A register as an import finds it. */
export interface CurrentRegister {
  /** A copy of an entry's content, which may be changed. */
  readonly find: (kind: string, key: string) => Members | undefined
  /** The key of the entry of a kind that has a text for its label, in whatever language and case. */
  readonly labelled: (kind: string, text: string) => string | undefined
  /** The language to fall back on. */
  readonly language: string
}

const LANGUAGE = { type: 'string', pattern: LANGUAGE_PATTERN }

/** Whether a text is a language tag. */
export const isLanguage = (text: string): boolean => fits(LANGUAGE, text)

interface Stored {
  readonly kind: string
  readonly key: string
  /** JSON text. */
  readonly content: string
}

/** A register as an import finds it, from the stored contents of its entries. */
export function currentRegister(contents: readonly Stored[]): CurrentRegister {
  const byAddress = new Map(contents.map(({ kind, key, content }) => [`${kind} ${key}`, content]))
  let labels: Map<string, string> | undefined
  const find = (kind: string, key: string): Members | undefined => {
    const content = byAddress.get(`${kind} ${key}`)
    return content === undefined ? undefined : JSON.parse(content)
  }
  const languages = find('settings', 'register')?.languages
  const [first] = Array.isArray(languages) ? languages : []
  return {
    find,
    labelled: (kind, text) => {
      labels ??= labelsIn(contents)
      return labels.get(`${kind} ${text.trim().toLowerCase()}`)
    },
    language: typeof first === 'string' && isLanguage(first) ? first : 'en',
  }
}

function labelsIn(contents: readonly Stored[]): Map<string, string> {
  const labels = new Map<string, string>()
  for (const { kind, key, content } of contents) {
    const { label }: Members = JSON.parse(content)
    for (const text of Object.values(isMembers(label) ? label : {})) {
      const name = `${kind} ${String(text).trim().toLowerCase()}`
      if (!labels.has(name)) labels.set(name, key)
    }
  }
  return labels
}
