import type { Content, CustomTableLayout, TableCell } from 'pdfmake/interfaces.js'
import type { Annex, RecordDocument, RecordFacts } from '../../../domain/record/document.ts'
import {
  closingRows,
  type FindingGroup,
  factRows,
  findingGroups,
  noAnnex,
  type Row,
  sheetRows,
  silenceTable,
  titleOf,
  WORDS,
} from '../../../domain/record/layout.ts'
import { type Cell, linesOf, type Sheet } from '../../../domain/record/sheet.ts'
import type { Teller } from '../../../domain/record/teller.ts'
import { inFont } from './font-letters.ts'
import { breakable, printable, unbroken } from './printable.ts'

/** What a PDF is made from: data alone, so that another thread can make it. */
export interface PdfPages {
  readonly title: string
  readonly subject: string
  readonly language: string
  /** Of the state that it tells of, so that the same record is the same file; RFC 3339. */
  readonly at: string | null
  readonly footer: string
  /** `Page {} of {}`, in the words of the language. */
  readonly page: readonly [page: string, of: string]
  readonly content: Content[]
}

/** The pages of a record: what it says of itself, an activity after the other, the findings. */
export async function pagesOf(record: RecordDocument): Promise<PdfPages> {
  const { facts, tell } = record
  // One by one, as they are read: others are answered between them.
  const sections: Content[] = []
  for await (const sheet of record.sheets()) sections.push(section(facts, sheet, tell))
  const title = titleOf(facts, tell)
  const silence = silenceTable(facts, record.closing(), tell)
  return {
    title: shown(`${title} – ${facts.label}`),
    subject: shown(facts.label),
    language: facts.language,
    at: facts.at,
    footer: shown(footerOf(facts, tell)),
    page: [tell.words(WORDS.page), tell.words(WORDS.of)],
    content: [
      { text: shown(title), style: 'title', outline: true },
      { text: shown(facts.label), style: 'subtitle' },
      rowsTable([...factRows(facts, tell), ...closingRows(facts, record.closing(), tell)]),
      ...(silence.length === 0
        ? []
        : [
            heading(tell.words(WORDS.silence)),
            plain(tell.words(WORDS.silenceCounts)),
            columnsTable(silence),
          ]),
      heading(tell.words(WORDS.contents), 'contents', true),
      ...(sections.length === 0 ? [plain(tell.words(WORDS.none))] : sections),
      ...findings(facts, await record.annex(), tell),
    ],
  }
}

const shown = (text: string): string => breakable(inFont(unbroken(printable(text))))
const plain = (text: string): Content => ({ text: shown(text), margin: [0, 0, 0, 6] })

const heading = (text: string, id?: string, isOnNewPage = false): Content => ({
  text: shown(text),
  style: 'heading',
  outline: true,
  ...(id !== undefined && { id, outlineExpanded: true }),
  ...(isOnNewPage && { pageBreak: 'before' as const }),
})

const footerOf = ({ register, revision, at }: RecordFacts, { words }: Teller): string =>
  [register, revision === null ? undefined : `${words(WORDS.revision)} ${revision}`, at]
    .filter(Boolean)
    .join(' · ')

const LINES = 'lines'
const UNDER_NAME = 'under-name'

const lines: CustomTableLayout = {
  hLineWidth: () => 0.5,
  vLineWidth: () => 0,
  hLineColor: () => '#b5b5b5',
  paddingTop: () => 3,
  paddingBottom: () => 3,
  paddingLeft: () => 4,
  paddingRight: () => 4,
}

/** Thin lines between rows and none between columns; and the same without one above the first row, which is a name. */
export const LAYOUTS: Readonly<Record<string, CustomTableLayout>> = {
  [LINES]: lines,
  [UNDER_NAME]: { ...lines, hLineWidth: (at) => (at === 0 ? 0 : 0.5) },
}

const rowsTable = (rows: readonly Row[]): Content => ({
  layout: LINES,
  table: {
    widths: [140, '*'],
    body: rows.map(({ heading, text }) => [{ text: shown(heading), bold: true }, shown(text)]),
  },
  margin: [0, 0, 0, 10],
})

function columnsTable([head = [], ...rows]: readonly (readonly string[])[]): Content {
  const widths = head.map((_, at) => (at === 0 ? ('*' as const) : 58))
  return {
    layout: LINES,
    fontSize: 8,
    table: {
      headerRows: 1,
      widths,
      body: [
        head.map((text) => ({ text: shown(text), bold: true, fillColor: '#e2e8f0' })),
        ...rows.map((cells) => cells.map(shown)),
      ],
    },
    margin: [0, 0, 0, 10],
  }
}

function section(facts: RecordFacts, sheet: Sheet, tell: Teller): Content {
  const told = sheetRows(facts, sheet, tell)
  const rows = told.map(({ heading, article, cell }): TableCell[] => [
    {
      stack: [
        { text: shown(heading), bold: true },
        ...(article === undefined ? [] : [{ text: article, fontSize: 7, color: '#4a4a4a' }]),
      ],
    },
    { stack: said(cell) },
  ])
  // Its name is the head of its table: it is never alone at the foot of a page, and stands on each page that it goes on to.
  const name: TableCell = {
    text: shown(sheet.label),
    style: 'activity',
    outline: true,
    outlineParentId: 'contents',
    colSpan: 2,
  }
  // One that takes a page itself cannot stand on each.
  const isName = sheet.label.length <= LONGEST_NAME
  return {
    layout: UNDER_NAME,
    table: {
      headerRows: isName ? 1 : 0,
      keepWithHeaderRows: isName ? Math.min(3, rows.length) : 0,
      widths: [140, '*'],
      body: [[name, ''], ...rows],
      dontBreakRows: isName && told.every(({ cell }) => isShort(cell)),
    },
    margin: [0, 0, 0, 12],
  }
}

/** Whether a cell takes so few lines that it is not to be broken over pages; what is longer than a page has to be. */
const isShort = (cell: Cell): boolean =>
  linesOf(cell).reduce((sum, line) => sum + Math.ceil(line.length / LETTERS_A_LINE), 0) <= MOST_LINES

const LONGEST_NAME = 400
const LETTERS_A_LINE = 60
const MOST_LINES = 30

function said({ lines, silence, note }: Cell): Content[] {
  const [only] = lines.map(shown)
  return [
    ...(lines.length > 1 ? [{ ul: lines.map(shown) }] : only === undefined ? [] : [only]),
    ...(silence === undefined ? [] : [{ text: shown(silence), italics: true }]),
    ...(note === undefined ? [] : [{ text: shown(note), fontSize: 7, color: '#4a4a4a' }]),
  ]
}

function findings(facts: RecordFacts, annex: Annex, tell: Teller): Content[] {
  const head = heading(tell.words(WORDS.findings), undefined, true)
  if (annex === null) return [head, plain(noAnnex(facts, tell))]
  if (annex.length === 0) return [head, plain(tell.words(WORDS.noFindings))]
  return [head, ...findingGroups(annex, tell).flatMap((group) => findingsOfRule(group, tell))]
}

function findingsOfRule(
  { severity, title, source, remedy, findings }: FindingGroup,
  tell: Teller,
): Content[] {
  return [
    {
      stack: [
        { text: shown(`${tell.words(WORDS[severity])}: ${title}`), bold: true, margin: [0, 8, 0, 0] },
        { text: shown(source), fontSize: 7, color: '#4a4a4a' },
        ...(remedy === undefined
          ? []
          : [
              {
                text: shown(remedy),
                italics: true,
                margin: [0, 2, 0, 2] as [number, number, number, number],
              },
            ]),
      ],
      unbreakable: true,
    },
    {
      ul: findings.map((each) =>
        shown(each.remedy === undefined ? each.message : `${each.message} ${each.remedy}`),
      ),
      fontSize: 8,
      margin: [0, 0, 0, 6],
    },
  ]
}
