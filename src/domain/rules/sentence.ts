import type { Label } from '../entry.ts'
import type { Snapshot } from '../snapshot.ts'
import { partsOfPath } from '../subject-path.ts'
import type { Finding } from './finding.ts'
import { PLACES } from './parameters-of.ts'
import type { Rule } from './rule.ts'

export const LANGUAGES = ['en', 'sv'] as const
export type Language = (typeof LANGUAGES)[number]

/**
 * A text of a rule with parameters in their places: paths of entries become what the register calls them, and codes of the
 * model words.
 */
export function filled(
  snapshot: Snapshot,
  rule: Rule,
  text: 'message' | 'remedy',
  language: Language,
  { subject, parameters }: Pick<Finding, 'subject' | 'parameters'>,
): string {
  return rule[text][language].replace(PLACES, (place, name: string) => {
    const value = name === 'subject' ? entryOf(subject) : parameters[name]
    if (value === undefined) return place
    return value
      .split(', ')
      .map((part) =>
        part.includes('/')
          ? labelOf(snapshot, part, language)
          : (rule.inWords?.[name]?.(part, language) ?? part),
      )
      .join(', ')
  })
}

const entryOf = (path: string): string => path.split('/', 2).join('/')

/** What the register calls an entry, in a language or the nearest that it has; its path when it is not there. */
export function labelOf(snapshot: Snapshot, path: string, language: Language): string {
  const { kind, key } = partsOfPath(path)
  const content = snapshot.content(kind, key)
  const label: Label | undefined = content && Reflect.get(content, 'label')
  if (label === undefined) return path
  const { [language]: wanted, en } = label
  return wanted ?? en ?? Object.values(label)[0] ?? path
}
