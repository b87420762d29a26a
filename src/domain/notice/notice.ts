import type { RecordDocument } from '../record/document.ts'
import type { Sheet } from '../record/sheet.ts'
import type { Teller, Words } from '../record/teller.ts'
import { articleName } from '../record/words/law.ts'

/** One thing that people have to be told, as the register has it; `missing`: it lacks all of it, or some. */
export interface NoticeItem {
  readonly heading: string
  readonly articles: string
  readonly lines: readonly string[]
  readonly missing: boolean
}

export interface NoticeSection {
  readonly heading: string
  readonly items: readonly NoticeItem[]
}

/** What a register has to tell people under Articles 13 and 14, to be held against the notice that is published. */
export interface Notice {
  readonly title: string
  readonly language: string
  /** Where it is taken from. */
  readonly source: string
  readonly sections: readonly NoticeSection[]
  /** How many things are missing. */
  readonly missing: number
  readonly tell: Teller
}

interface Asked {
  readonly field: string
  readonly heading: Words
  readonly articles: readonly string[]
  /** Whether it has to be told of an activity at all; it does unless said. */
  readonly isNeeded?: (sheet: Sheet) => boolean
}

const restsOnInterests = ({ rights }: Sheet): boolean => rights.some(({ from }) => from.includes('6.1.f'))

/** What is told of each activity, in the order of Article 13. */
const OF_ACTIVITY: readonly Asked[] = [
  { field: 'purposes', heading: { sv: 'Varför', en: 'Why' }, articles: ['13.1.c', '14.1.c'] },
  {
    field: 'article-6-bases',
    heading: { sv: 'Rättslig grund', en: 'Legal basis' },
    articles: ['13.1.c', '14.1.c'],
  },
  {
    field: 'legitimate-interests',
    heading: { sv: 'Vårt berättigade intresse', en: 'Our legitimate interests' },
    articles: ['13.1.d', '14.2.b'],
    isNeeded: restsOnInterests,
  },
  { field: 'data-subjects', heading: { sv: 'Vem det gäller', en: 'Whom it concerns' }, articles: ['14.1.d'] },
  { field: 'data-categories', heading: { sv: 'Vilka uppgifter', en: 'Which data' }, articles: ['14.1.d'] },
  {
    field: 'sources',
    heading: { sv: 'Varifrån uppgifterna kommer', en: 'Where the data comes from' },
    articles: ['14.2.f'],
  },
  {
    field: 'recipients',
    heading: { sv: 'Vilka som får uppgifterna', en: 'Who receives the data' },
    articles: ['13.1.e', '14.1.e'],
  },
  {
    field: 'transfers',
    heading: { sv: 'Överföring utanför EES', en: 'Transfers out of the EEA' },
    articles: ['13.1.f', '14.1.f'],
  },
  { field: 'retention', heading: { sv: 'Hur länge', en: 'How long' }, articles: ['13.2.a', '14.2.a'] },
  {
    field: 'data-provision',
    heading: { sv: 'Måste du lämna uppgifterna?', en: 'Do you have to provide the data?' },
    articles: ['13.2.e'],
  },
  {
    field: 'automated-decisions',
    heading: { sv: 'Automatiserade beslut', en: 'Automated decisions' },
    articles: ['13.2.f', '14.2.g'],
  },
  { field: 'rights', heading: { sv: 'Dina rättigheter', en: 'Your rights' }, articles: ['13.2.b', '14.2.c'] },
]

/** What is told once: who answers for it, and how they are reached. */
const OF_ALL: readonly Asked[] = [
  {
    field: 'controllers',
    heading: { sv: 'Personuppgiftsansvarig', en: 'Controller' },
    articles: ['13.1.a', '14.1.a'],
  },
  {
    field: 'joint-controllers',
    heading: { sv: 'Gemensamt ansvariga', en: 'Joint controllers' },
    articles: ['26.2'],
    isNeeded: () => false,
  },
  {
    field: 'representatives',
    heading: { sv: 'Företrädare', en: 'Representative' },
    articles: ['13.1.a', '14.1.a'],
    isNeeded: () => false,
  },
  {
    field: 'data-protection-officers',
    heading: { sv: 'Dataskyddsombud', en: 'Data protection officer' },
    articles: ['13.1.b', '14.1.b'],
  },
]

/** The notice that a record gives. The record is one of a controller, in full. */
export async function noticeOf(record: RecordDocument): Promise<Notice> {
  const { facts, tell } = record
  const sheets: Sheet[] = []
  for await (const sheet of record.sheets()) sheets.push(sheet)
  const answering = sheets.some(({ cells }) => cells.get('joint-controllers')?.lines.length)
  const sections: NoticeSection[] = [
    {
      heading: tell.words(WHO),
      items: OF_ALL.flatMap((asked) => {
        const lines = [...new Set(sheets.flatMap(({ cells }) => cells.get(asked.field)?.lines ?? []))]
        const isNeeded = asked.field === 'controllers' ? !answering : asked.isNeeded === undefined
        return lines.length === 0 && !isNeeded ? [] : [itemOf(asked, lines, lines.length === 0, tell)]
      }),
    },
    ...sheets.map((sheet) => ({
      heading: sheet.label,
      items: OF_ACTIVITY.flatMap((asked) => ofSheet(asked, sheet, tell)),
    })),
  ]
  return {
    title: tell.words(TITLE),
    language: facts.language,
    source: [facts.label, facts.revision === null ? undefined : `revision ${facts.revision}`, facts.at]
      .filter(Boolean)
      .join(', '),
    sections,
    missing: sections.flatMap(({ items }) => items).filter(({ missing }) => missing).length,
    tell,
  }
}

function ofSheet(asked: Asked, sheet: Sheet, tell: Teller): NoticeItem[] {
  const cell = sheet.cells.get(asked.field)
  const lines = cell?.lines ?? []
  if (lines.length > 0) return [itemOf(asked, lines, cell?.hasGaps === true, tell)]
  if (asked.isNeeded !== undefined && !asked.isNeeded(sheet)) return []
  const isStated = cell?.evidence === 'stated-none'
  return [itemOf(asked, isStated && cell.silence !== undefined ? [cell.silence] : [], !isStated, tell)]
}

const itemOf = ({ heading, articles }: Asked, lines: readonly string[], missing: boolean, tell: Teller) => ({
  heading: tell.words(heading),
  articles: articles.map((article) => articleName(article, tell.language)).join(', '),
  lines,
  missing,
})

const TITLE: Words = {
  sv: 'Så behandlar vi personuppgifter',
  en: 'How we process personal data',
}
const WHO: Words = { sv: 'Vem som ansvarar', en: 'Who is responsible' }

/** What the texts around it say. */
export const NOTICE_WORDS = {
  missing: { sv: 'Saknas i registret', en: 'Missing in the register' },
  source: { sv: 'Ur', en: 'From' },
  complete: { sv: 'Inget saknas.', en: 'Nothing is missing.' },
  count: { sv: 'Saknade uppgifter:', en: 'Missing:' },
} as const satisfies Readonly<Record<string, Words>>
