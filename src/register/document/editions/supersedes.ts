import type { Flaw } from '../../../domain/errors.ts'
import { invalid } from '../../route-parts.ts'
import { isEarlier } from '../contradictions.ts'
import type { Document, Edition } from '../document.ts'

/** What is asked of a new edition, as parameters. */
export interface AskedEdition {
  readonly edition?: string
  readonly language?: string
  readonly effectiveOn?: string
  readonly publishedOn?: string
  readonly address?: string
  readonly supersedes?: string
}

/** What an edition is called, in which language it is, and what it takes the place of. */
export interface NamedEdition {
  readonly key: string
  readonly language: string
  readonly before: Edition | undefined
}

/** Works out what was left out: the key is the day, the language that of the edition before. Throws invalid. */
export function namedEdition(document: Document, asked: AskedEdition): NamedEdition {
  const before = supersededBy(document, asked)
  const key = asked.edition ?? asked.effectiveOn
  const language = asked.language ?? before?.language
  const flaws: Flaw[] = []
  if (key === undefined)
    flaws.push(inQuery('edition', 'is needed where effectiveOn is not given: the key of the edition'))
  if (language === undefined)
    flaws.push(inQuery('language', 'is needed: the document has no edition whose language it could be'))
  if (before !== undefined && isEarlier(asked, before))
    flaws.push(
      inQuery(
        'effectiveOn',
        `must not lie before ${before.effectiveOn}, from when "${before.key}" holds, whose place it takes; got ${asked.effectiveOn}. An older edition is added with PUT or PATCH of the document, with supersededBy, and its text with PUT …/editions/{edition}/text`,
      ),
    )
  if (key === undefined || language === undefined || flaws.length > 0)
    throw invalid('The edition cannot be added', flaws)
  return { key, language, before }
}

/** The edition that is named, else the one of the language that no other has superseded. */
function supersededBy(
  { editions = [] }: Document,
  { supersedes, language }: AskedEdition,
): Edition | undefined {
  if (supersedes !== undefined) {
    const named = editions.find(({ key }) => key === supersedes)
    if (named !== undefined && named.supersededBy === undefined) return named
    throw invalid('The edition cannot be superseded', [
      inQuery(
        'supersedes',
        named === undefined
          ? `must be an edition of the document: ${editions.map(({ key }) => key).join(', ') || 'there is none yet'}; got "${supersedes}"`
          : `must not be superseded already; "${supersedes}" is, by "${named.supersededBy}"`,
      ),
    ])
  }
  const open = editions.filter(
    (edition) =>
      edition.supersededBy === undefined && (language === undefined || edition.language === language),
  )
  if (open.length <= 1) return open[0]
  throw invalid('It is not clear which edition is superseded', [
    inQuery('supersedes', `is needed: none of ${open.map(({ key }) => key).join(', ')} is superseded yet`),
  ])
}

const inQuery = (name: string, detail: string): Flaw => ({ in: 'query', pointer: `/${name}`, detail })
