import { grouped } from '../lazy.ts'
import type { State } from '../lifecycle.ts'
import { EVIDENCE_FOUND } from '../reports/evidence.ts'
import type { ToldFinding } from '../rules/finding-schemas.ts'
import { bySeverity, type Severity } from '../rules/rule.ts'
import type { Language } from '../rules/sentence.ts'
import type { Closing, RecordFacts } from './document.ts'
import type { Role, Variant } from './field.ts'
import { fieldsIn } from './fields.ts'
import { type Cell, cellIn, type Sheet } from './sheet.ts'
import type { Teller, Words } from './teller.ts'
import { EVIDENCE_WORDS } from './words/evidence.ts'
import { articleName } from './words/law.ts'

/** A heading with what stands under or beside it. */
export interface Row {
  readonly heading: string
  readonly text: string
}

/** What a record is called. */
export const titleOf = ({ role }: Pick<RecordFacts, 'role'>, { words }: Teller): string => words(TITLES[role])

/** What a record says of itself before anything else. */
export function factRows(facts: RecordFacts, { words, language }: Teller): Row[] {
  const { register, label, revision, at, treeRoot, state, languageAsked, role, variant, view, of } = facts
  const row = (heading: Words, text: string): Row => ({ heading: words(heading), text })
  const spoken = languageAsked === null ? '' : ` (${words(ASKED)} ${languageAsked})`
  return [
    row(WORDS.register, `${label} (${register})`),
    row(WORDS.extent, of?.label ?? words(WORDS.all)),
    row(WORDS.asks, words(ASKS[role])),
    row(WORDS.variant, words(VARIANT_WORDS[variant])),
    row(WORDS.view, words(view.label)),
    row(WORDS.revision, revision === null ? words(WORDS.file) : `${revision}`),
    row(WORDS.state, words(STATE_WORDS[state])),
    ...(at === null ? [] : [row(WORDS.time, at)]),
    ...(treeRoot === null ? [] : [row(WORDS.root, treeRoot)]),
    row(WORDS.language, `${LANGUAGE_NAMES[language]}${spoken}`),
  ]
}

/** What can be said of a record once its activities are told: who answers for them, how many there are, other languages. */
export function closingRows({ role }: RecordFacts, closing: Closing, { words }: Teller): Row[] {
  const { activities, answering, named, fallbacks } = closing
  const others = [...fallbacks].map(([language, times]) => `${language}: ${times}`).join(', ')
  const heading = words(role === 'controller' ? WORDS.controllers : WORDS.processors)
  const nobody = [words(NOBODY), ...(named.length === 0 ? [] : [words(BUT), ...named])]
  return [
    { heading, text: (answering.length > 0 ? answering : nobody).join('\n') },
    { heading: words(WORDS.activities), text: `${activities}` },
    ...(others === '' ? [] : [{ heading: words(WORDS.fallbacks), text: `${words(FALLBACK)} ${others}` }]),
  ]
}

/** How the activities stand to each point of Article 30: the head of a table, and its rows. */
export function silenceTable(facts: RecordFacts, { points }: Closing, tell: Teller): string[][] {
  const fields = fieldsIn(facts.role, facts.variant)
  const used = EVIDENCE_FOUND.filter((evidence) => points.some(({ counts }) => counts.has(evidence)))
  if (points.length === 0) return []
  return [
    [tell.words(WORDS.point), ...used.map((evidence) => tell.words(EVIDENCE_WORDS[evidence]))],
    ...points.map(({ name, counts }) => {
      const field = fields.find((each) => each.name === name)
      const article = field?.article && articleName(field.article, tell.language)
      const heading = field === undefined ? name : tell.words(field.heading)
      return [
        [heading, article && `(${article})`].filter(Boolean).join(' '),
        ...used.map((evidence) => `${counts.get(evidence) ?? 0}`),
      ]
    }),
  ]
}

/** A row of an activity's sheet. */
export interface SheetRow {
  readonly heading: string
  readonly article: string | undefined
  readonly cell: Cell
}

/** The rows of an activity's sheet, without those that have nothing and were not asked for. */
export function sheetRows(facts: RecordFacts, sheet: Sheet, tell: Teller): SheetRow[] {
  return facts.columns
    .map(({ heading, article, fields }) => ({
      heading: tell.words(heading),
      article: article && articleName(article, tell.language),
      cell: cellIn(sheet, fields),
    }))
    .filter(({ cell }) => cell.lines.length > 0 || cell.silence !== undefined || cell.note !== undefined)
}

const TITLES: Readonly<Record<Role, Words>> = {
  controller: {
    sv: 'Register över behandling av personuppgifter',
    en: 'Record of processing activities',
  },
  processor: {
    sv: 'Register över behandling som personuppgiftsbiträde',
    en: 'Record of processing on behalf of controllers',
  },
}

const ASKS: Readonly<Record<Role, Words>> = {
  controller: { sv: 'Artikel 30.1 i dataskyddsförordningen', en: 'Article 30(1) of the GDPR' },
  processor: { sv: 'Artikel 30.2 i dataskyddsförordningen', en: 'Article 30(2) of the GDPR' },
}

const VARIANT_WORDS: Readonly<Record<Variant, Words>> = {
  minimal: { sv: 'Det som artikel 30 kräver, och inget annat', en: 'What Article 30 asks, and nothing else' },
  full: { sv: 'Fullständig', en: 'Full' },
  public: {
    sv: 'Offentlig: utan interna anteckningar, ansvariga och säkerhetsdetaljer',
    en: 'Public: without internal notes, owners and security detail',
  },
}

const STATE_WORDS: Readonly<Record<State, Words>> = {
  newest: { sv: 'Senaste versionerna, även utkast', en: 'Newest versions, drafts included' },
  approved: { sv: 'Godkända versioner', en: 'Approved versions' },
}

const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { sv: 'svenska (sv)', en: 'English (en)' }
const ASKED: Words = { sv: 'i stället för', en: 'in place of' }
const FALLBACK: Words = {
  sv: 'Texter som registret inte har på svenska står på det språk som anges inom hakparentes:',
  en: 'Texts that the register does not have in English stand in the language named in square brackets:',
}

const NOBODY: Words = {
  sv: 'Ingen behandling i registret anger vem som är ansvarig.',
  en: 'No activity in the register says who answers for it.',
}
const BUT: Words = {
  sv: 'Registret har dessa organisationer:',
  en: 'The register has these organisations:',
}

/** Findings of one rule, with what they have alike. */
export interface FindingGroup {
  readonly severity: Severity
  readonly title: string
  /** The rule, with the articles that it rests on. */
  readonly source: string
  /** What to do, where it is the same for all of them. */
  readonly remedy: string | undefined
  readonly findings: readonly { readonly message: string; readonly remedy: string | undefined }[]
}

/** A finding, told once however often it is made in the same words. */
const told = (
  { message, remedy }: ToldFinding,
  times: number,
  isShared: boolean,
  { words }: Teller,
): FindingGroup['findings'][number] => ({
  message: times === 1 ? message : `${message} (${times} ${words(WORDS.times)})`,
  remedy: isShared ? undefined : remedy,
})

/** Findings rule by rule, the gravest first. */
export function findingGroups(findings: readonly ToldFinding[], tell: Teller): FindingGroup[] {
  return [...grouped(findings, ({ rule }) => [rule]).values()]
    .flatMap((group): FindingGroup[] => {
      const [first] = group
      if (first === undefined) return []
      const { rule, severity, title, articles, remedy } = first
      const isShared = group.every((each) => each.remedy === remedy)
      return [
        {
          ...{ severity, title },
          source: [rule, articles.map((article) => articleName(article, tell.language)).join(', ')]
            .filter(Boolean)
            .join(' – '),
          remedy: isShared ? remedy : undefined,
          findings: [...grouped(group, (each) => [`${each.message}\n${each.remedy}`]).values()].flatMap(
            ([each, ...alike]) => (each === undefined ? [] : [told(each, alike.length + 1, isShared, tell)]),
          ),
        },
      ]
    })
    .sort((a, b) => bySeverity(a.severity, b.severity))
}

/** Why a record has no annex. */
export const noAnnex = ({ variant }: Pick<RecordFacts, 'variant'>, { words }: Teller): string =>
  words(variant === 'public' ? WORDS.notPublic : WORDS.noAnnex)

/** What tables and documents call their parts. */
export const WORDS = {
  register: { sv: 'Register', en: 'Register' },
  extent: { sv: 'Behandlingar hos', en: 'Activities of' },
  controllers: { sv: 'Personuppgiftsansvariga', en: 'Controllers' },
  processors: { sv: 'Personuppgiftsbiträden', en: 'Processors' },
  all: { sv: 'alla organisationer i registret', en: 'all organisations of the register' },
  asks: { sv: 'Krav', en: 'Required by' },
  variant: { sv: 'Omfattning', en: 'Extent' },
  view: { sv: 'Uppställning', en: 'Layout' },
  revision: { sv: 'Revision', en: 'Revision' },
  state: { sv: 'Läge', en: 'State' },
  file: { sv: 'Ur en registerfil, utan revision', en: 'From a register file, which has none' },
  time: { sv: 'Tid', en: 'Time' },
  root: { sv: 'Trädrot (SHA-256)', en: 'Tree root (SHA-256)' },
  language: { sv: 'Språk', en: 'Language' },
  activities: { sv: 'Antal behandlingar', en: 'Number of activities' },
  fallbacks: { sv: 'Andra språk', en: 'Other languages' },
  point: { sv: 'Punkt i artikel 30', en: 'Point of Article 30' },
  about: { sv: 'Om registret', en: 'About the record' },
  contents: { sv: 'Behandlingar', en: 'Activities' },
  activity: { sv: 'Behandling', en: 'Activity' },
  key: { sv: 'Nyckel', en: 'Key' },
  silence: { sv: 'Vad registret inte säger, och varför', en: 'What the record does not say, and why' },
  silenceCounts: {
    sv: 'Antal behandlingar efter hur punkten är belagd.',
    en: 'Number of activities by how the point is supported.',
  },
  findings: { sv: 'Bilaga: öppna fynd', en: 'Annex: open findings' },
  finding: { sv: 'Fynd', en: 'Finding' },
  findingsShort: { sv: 'Öppna fynd', en: 'Open findings' },
  noFindings: { sv: 'Inga öppna fynd.', en: 'No open findings.' },
  noAnnex: { sv: 'Fynden har utelämnats.', en: 'The findings are left out.' },
  notPublic: {
    sv: 'Fynden ingår inte i den offentliga versionen.',
    en: 'The findings are not part of the public record.',
  },
  severity: { sv: 'Grad', en: 'Severity' },
  rule: { sv: 'Regel', en: 'Rule' },
  subject: { sv: 'Gäller', en: 'Subject' },
  times: { sv: 'gånger', en: 'times' },
  message: { sv: 'Vad som saknas eller inte stämmer', en: 'What is missing or does not fit' },
  remedy: { sv: 'Åtgärd', en: 'Remedy' },
  articles: { sv: 'Artiklar', en: 'Articles' },
  none: { sv: 'Registret har inga behandlingar.', en: 'The register has no activities.' },
  page: { sv: 'Sida', en: 'Page' },
  of: { sv: 'av', en: 'of' },
  continued: { sv: 'forts.', en: 'cont.' },
  error: { sv: 'Fel', en: 'Error' },
  warning: { sv: 'Varning', en: 'Warning' },
  info: { sv: 'Upplysning', en: 'Note' },
} as const satisfies Readonly<Record<string, Words>>
