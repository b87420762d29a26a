import Type from 'typebox'
import type { ProcessingActivityContent } from '../contents.ts'
import { OneOf, RefsTo } from '../entry.ts'
import { lazy } from '../lazy.ts'
import { CITED_PATTERN } from '../patterns.ts'
import type { Language } from '../rules/sentence.ts'
import type { View } from '../rules/view.ts'
import { CITATION_SENTENCES } from './citation-sentences.ts'
import { type Covering, coverageOf, type DeclaringLine } from './coverage.ts'
import { Coverage } from './judged-pair-schemas.ts'
import { similarTo } from './similar.ts'

/** What a text, a log or a program says that it relies on. */
export const Citation = Type.Object(
  {
    address: Type.String({
      pattern: CITED_PATTERN,
      maxLength: 120,
      description: 'What is cited: `purposes/` or `processing-activities/`, and its key.',
    }),
    version: Type.Optional(
      Type.Integer({
        minimum: 1,
        maximum: Number.MAX_SAFE_INTEGER,
        description: 'Version that is cited; the newest unless told.',
      }),
    ),
    dataCategories: Type.Optional(RefsTo('data-categories', 100, 'Data that it is cited for.')),
    dataSubjectCategories: Type.Optional(RefsTo('data-subject-categories', 100, 'People it is cited for.')),
  },
  { title: 'Citation', additionalProperties: false, description: 'A citation of a purpose or an activity.' },
)
export type Citation = Type.Static<typeof Citation>

export const Citations = Type.Object(
  {
    citations: Type.Array(Citation, { minItems: 1, maxItems: 1000, description: 'Citations to look up.' }),
  },
  { title: 'Citations', additionalProperties: false, description: 'Citations to look up in a register.' },
)
export type Citations = Type.Static<typeof Citations>

export const CitationAnswer = Type.Object(
  {
    ...Citation.properties,
    exists: Type.Boolean({ description: 'Whether the register has it, at the version that is cited.' }),
    currentVersion: Type.Union([Type.Integer({ minimum: 1 }), Type.Null()], {
      description: 'Its newest version; null when it is not there now.',
    }),
    current: Type.Boolean({ description: 'Whether the version that is cited is the newest.' }),
    approved: Type.Boolean({ description: 'Whether that version is approved.' }),
    coverage: Type.Optional(Coverage),
    nearest: Type.Array(Type.String({ maxLength: 120 }), {
      maxItems: 3,
      description: 'Addresses that look like it, when it is not there.',
    }),
    detail: Type.String({
      description: 'What was found, or what is wrong and how to cure it, in a sentence.',
    }),
    verdict: OneOf(['pass', 'fail'], 'Pass when it exists so, and covers what it is cited for.'),
  },
  { title: 'CitationAnswer', additionalProperties: false, description: 'The answer to one citation.' },
)
export type CitationAnswer = Type.Static<typeof CitationAnswer>

export const CitationCheck = Type.Object(
  {
    verdict: OneOf(['pass', 'fail'], 'Pass when every citation does.'),
    answers: Type.Array(CitationAnswer, { maxItems: 1000, description: 'In the order of the citations.' }),
  },
  { title: 'CitationCheck', additionalProperties: false, description: 'Which citations hold.' },
)
export type CitationCheck = Type.Static<typeof CitationCheck>

/** A version of an entry that is cited, as the register has it. */
export interface CitedVersion {
  readonly lifecycle: string
  /** Undefined when the entry was deleted at it, or its text is redacted. */
  readonly content: object | undefined
}

/**
 * Looks citations up in a register: `versionOf` knows the versions that are cited by number. Data is looked for in the
 * lines of the activity at the version that is cited, or in the lines for the purpose as they are. What is found is told
 * in the language.
 */
export function checkCitations(
  view: View,
  citations: readonly Citation[],
  versionOf: (address: string, version: number) => CitedVersion | undefined,
  language: Language,
): CitationCheck {
  const entries = new Map(
    view.entries
      .filter(({ kind }) => kind === 'purposes' || kind === 'processing-activities')
      .map((entry) => [`${entry.kind}/${entry.key}`, entry]),
  )
  const similar = lazy(() => similarTo([...entries.keys()]))
  const answers = citations.map((citation): CitationAnswer => {
    const { address, version } = citation
    const entry = entries.get(address)
    const cited = version === undefined || version === entry?.revision ? entry : versionOf(address, version)
    const covering =
      cited?.content === undefined
        ? undefined
        : coverageOf(view, linesOf(view, address, cited.content), citation)
    const exists = cited?.content !== undefined
    const nearest = exists || entry !== undefined ? [] : similar()(address)
    return {
      ...citation,
      exists,
      currentVersion: entry?.revision ?? null,
      current: exists && (version === undefined || version === entry?.revision),
      approved: cited?.lifecycle === 'approved',
      ...(covering !== undefined && { coverage: covering.coverage }),
      nearest,
      detail: detailOf(citation, { exists, newest: entry?.revision, covering, nearest }, language),
      verdict: exists && covering?.coverage.covered !== false ? 'pass' : 'fail',
    }
  })
  return { verdict: answers.every(({ verdict }) => verdict === 'pass') ? 'pass' : 'fail', answers }
}

function linesOf(view: View, address: string, content: object): readonly DeclaringLine[] {
  const [kind = '', key = ''] = address.split('/')
  if (kind === 'purposes') return view.linesFor(key)
  const { data = [] } = content as ProcessingActivityContent
  return data
    .filter(({ dataCategory }) => view.find('data-categories', dataCategory) !== undefined)
    .map((line) => ({ path: `${address}/data/${line.key}`, line }))
}

interface Seen {
  readonly exists: boolean
  readonly newest: number | undefined
  readonly covering: Covering | undefined
  readonly nearest: readonly string[]
}

function detailOf(
  { address, version }: Citation,
  { exists, newest, covering, nearest }: Seen,
  language: Language,
): string {
  const sentences = CITATION_SENTENCES[language]
  if (!exists)
    return newest === undefined
      ? sentences.unknown(address, version, nearest)
      : sentences.withoutVersion(address, version, newest)
  const ending = covering === undefined ? '' : sentences.covering(covering)
  return version === undefined || version === newest
    ? sentences.present(address, ending)
    : sentences.past(address, version, newest, ending)
}
