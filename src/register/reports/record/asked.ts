import Type from 'typebox'
import { Key } from '../../../domain/entry.ts'
import { RegisterError } from '../../../domain/errors.ts'
import { LANGUAGE_PATTERN } from '../../../domain/patterns.ts'
import { ROLES, type Role, VARIANTS, type Variant } from '../../../domain/record/field.ts'
import { TABLES, type TableName } from '../../../domain/record/tables.ts'
import type { RecordAsked } from '../../../domain/record/tell-record.ts'
import { findView, VIEW_NAMES, type ViewName } from '../../../domain/record/view.ts'
import { LANGUAGES, type Language } from '../../../domain/rules/sentence.ts'
import type { Snapshot } from '../../../domain/snapshot.ts'
import { invalid } from '../../route-parts.ts'
import { FORMAT_NAMES, FORMATS, type FormatName, isFormat } from './formats.ts'

const oneOf = <Word extends string>(words: readonly Word[], description: string) =>
  Type.Optional(Type.Unsafe<Word>({ type: 'string', enum: words, description }))

/** What can be asked of a record as a document. */
export const DocumentQuery = {
  format: Type.Optional(
    Type.String({
      pattern: '^[a-z][a-z0-9-]*$',
      maxLength: 40,
      'x-message': `must be one of ${FORMAT_NAMES.join(', ')}`,
      description: `Format of the whole record as one document, in place of pages: ${FORMAT_NAMES.join(', ')}. By Accept unless told.`,
    }),
  ),
  role: oneOf(ROLES, 'Whose record: a controller’s (30(1)) unless told, or a processor’s (30(2)).'),
  variant: oneOf(
    VARIANTS,
    'How much: all unless told; what Article 30 asks and nothing else; or what anybody may read.',
  ),
  view: oneOf(
    VIEW_NAMES,
    'Layout: in the order of Article 30 unless told; or the controller template of the ICO.',
  ),
  language: Type.Optional(
    Type.String({
      pattern: LANGUAGE_PATTERN,
      maxLength: 35,
      description:
        'Language, `sv` or `en`; of another the record is in the register’s, and says so. By Accept-Language unless told.',
    }),
  ),
  organisation: Type.Optional(
    Key('Organisation whose activities to tell of, alone or as a group with those below it.'),
  ),
  annex: Type.Optional(
    Type.Boolean({ description: 'Whether the open findings come with it; they do unless told.' }),
  ),
  table: oneOf(
    TABLES,
    'Which table, as CSV: the activities unless told, what the record says of itself, or the findings.',
  ),
}

/** What a request asks of a record as a document. */
export interface DocumentAsked {
  format?: string
  role?: Role
  variant?: Variant
  view?: ViewName
  language?: string
  organisation?: string
  annex?: boolean
  table?: TableName
}

const NAMES = Object.keys(DocumentQuery) as (keyof DocumentAsked)[]

/** The format that is asked for by its name, or by the Accept header; undefined for pages. Throws not-acceptable. */
export function formatOf(name: string | undefined, accept: string | undefined, accepted: Accepted) {
  if (name !== undefined) {
    if (isFormat(name)) return name
    throw notAcceptable(`there is no format ${name}`)
  }
  const found = accepted(accept, OFFERS)
  if (found === undefined) throw notAcceptable(`Accept asks for ${accept?.slice(0, 80)}`)
  return found === PAGES ? undefined : found
}

const PAGES = 'pages'
type Offer = FormatName | typeof PAGES
type Accepted = (accept: string | undefined, offers: Readonly<Record<string, Offer>>) => Offer | undefined

const OFFERS: Readonly<Record<string, Offer>> = {
  '*/*': PAGES,
  'application/*': PAGES,
  'application/json': PAGES,
  ...Object.fromEntries(
    FORMAT_NAMES.flatMap((name) => FORMATS[name].accepts.map((type) => [type, name] as const)),
  ),
}

const notAcceptable = (why: string): RegisterError =>
  new RegisterError(
    'not-acceptable',
    `The record is to be had as ${Object.keys(OFFERS)
      .filter((type) => !type.includes('*'))
      .join(', ')}, or by ?format= as ${FORMAT_NAMES.join(', ')}; ${why}.`,
  )

/** Refuses what pages, or a document of another format, cannot be asked for. */
export function refuseUnused(format: FormatName | undefined, query: DocumentAsked): void {
  const unused = format === undefined ? NAMES : format === 'csv' ? [] : (['table'] as const)
  const name = unused.find((each) => query[each] !== undefined)
  if (name === undefined) return
  const formats = name === 'table' ? 'csv, which has one table' : `one of ${FORMAT_NAMES.join(', ')}`
  throw invalid(`That is not asked of ${format ?? 'pages'}`, [
    { in: 'query', pointer: `/${name}`, detail: `goes with ?format=: ${formats}` },
  ])
}

/** What is asked of a record, with what goes without saying. Throws invalid when there is no such thing. */
export function recordAsked(
  { role = 'controller', variant = 'full', view: name = 'imy', organisation: of }: DocumentAsked,
  vocabulary: Snapshot,
  { language, languageAsked }: Pick<RecordAsked, 'language' | 'languageAsked'>,
): RecordAsked {
  const view = findView(name, role)
  if (view === undefined)
    throw invalid('There is no such layout', [
      {
        in: 'query',
        pointer: '/view',
        detail: `must be one that the ${role} has; got "${name}". Leave it out, or ask for the other role`,
      },
    ])
  if (of !== undefined && !vocabulary.all('organisations').has(of))
    throw invalid('There is no such organisation', [
      { in: 'query', pointer: '/organisation', detail: `must be the key of an organisation; got "${of}"` },
    ])
  return { role, variant, view, language, languageAsked, of }
}

/** The language of a record: as asked if it is to be had, else as the reader's, else the register's first. */
export function languageFor(
  asked: string | undefined,
  ofReader: Language | undefined,
  vocabulary: Snapshot,
): Pick<RecordAsked, 'language' | 'languageAsked'> {
  const { languages = [] } = vocabulary.all('settings').get('register') ?? {}
  const own = languages.find(isSpoken) ?? 'en'
  if (asked === undefined) return { language: ofReader ?? own, languageAsked: null }
  // Of `sv-FI` the language is what matters: there is one Swedish.
  const [language = ''] = asked.split('-')
  return isSpoken(language) ? { language, languageAsked: null } : { language: own, languageAsked: asked }
}

const isSpoken = (language: string): language is Language =>
  (LANGUAGES as readonly string[]).includes(language)
