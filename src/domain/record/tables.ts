import type { Annex, Closing, RecordFacts } from './document.ts'
import { closingRows, factRows, noAnnex, silenceTable, WORDS } from './layout.ts'
import { cellIn, linesOf, type Sheet } from './sheet.ts'
import type { Teller } from './teller.ts'
import { articleName } from './words/law.ts'

/** The tables that a record is told in: what it is about, the activities, the findings. */
export const TABLES = ['activities', 'about', 'findings'] as const
export type TableName = (typeof TABLES)[number]

/** Headings of the table of activities: the columns of the view, and then which state of which register it tells of. */
export function activityHeadings({ columns }: RecordFacts, { words, language }: Teller): string[] {
  return [
    words(WORDS.key),
    words(WORDS.activity),
    ...columns.map(({ heading, article }) =>
      article === undefined ? words(heading) : `${words(heading)} [${articleName(article, language)}]`,
    ),
    ...[WORDS.register, WORDS.revision, WORDS.time, WORDS.root, WORDS.language].map((each) => words(each)),
  ]
}

/** The lines of each cell of an activity's row, under those headings. */
export function activityCells(facts: RecordFacts, sheet: Sheet): (readonly string[])[] {
  const { register, revision, at, treeRoot, language, columns } = facts
  return [
    [sheet.key],
    [sheet.label],
    ...columns.map(({ fields }) => linesOf(cellIn(sheet, fields))),
    ...[register, revision, at, treeRoot, language].map((fact) => (fact === null ? [] : [`${fact}`])),
  ]
}

/** The table of what the record says of itself, of two columns or more. */
export function aboutTable(facts: RecordFacts, closing: Closing, tell: Teller): string[][] {
  const rows = [...factRows(facts, tell), ...closingRows(facts, closing, tell)]
  return [
    ...rows.map(({ heading, text }) => [heading, text]),
    [],
    [tell.words(WORDS.silence)],
    ...silenceTable(facts, closing, tell),
  ]
}

/** The table of findings with its headings; of a record without an annex, why it has none. */
export function findingsTable(facts: RecordFacts, annex: Annex, tell: Teller): string[][] {
  const { words, language } = tell
  const headings = [WORDS.severity, WORDS.rule, WORDS.subject, WORDS.message, WORDS.remedy, WORDS.articles]
  const head = headings.map((each) => words(each))
  if (annex === null) return [[noAnnex(facts, tell)]]
  return [
    head,
    ...annex.map(({ severity, rule, subject, message, remedy, articles }) => [
      words(WORDS[severity]),
      rule,
      subject,
      message,
      remedy,
      articles.map((article) => articleName(article, language)).join(', '),
    ]),
  ]
}
