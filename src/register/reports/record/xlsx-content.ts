import type { RecordDocument, RecordFacts } from '../../../domain/record/document.ts'
import { titleOf, WORDS } from '../../../domain/record/layout.ts'
import { aboutTable, activityCells, activityHeadings, findingsTable } from '../../../domain/record/tables.ts'
import { cellsOf } from './xlsx-cells.ts'

type Rows = readonly (readonly string[])[]

/** A sheet of a workbook. */
export interface XlsxTable {
  readonly name: string
  /** The headings, where there are some, and what stands below them. */
  readonly rows: Rows
}

/** What a workbook is made from: data alone, so that another thread can make it. */
export interface XlsxTables {
  readonly title: string
  readonly about: XlsxTable
  readonly activities: XlsxTable
  readonly findings: XlsxTable
}

/** The sheets of a record: what it says of itself, the activities, the findings. */
export async function tablesOf(record: RecordDocument): Promise<XlsxTables> {
  const { facts, tell } = record
  const rows: string[][] = []
  for await (const sheet of record.sheets())
    rows.push(...cellsOf(activityCells(facts, sheet), tell.words(WORDS.continued)))
  // What each row of a CSV says of the register stands on a sheet of its own here.
  const headings = activityHeadings(facts, tell).slice(0, facts.columns.length + 2)
  const kept = headings.map((_, at) => at).filter((at) => isKept(facts, rows, at))
  return {
    title: titleOf(facts, tell),
    about: { name: tell.words(WORDS.about), rows: aboutTable(facts, record.closing(), tell) },
    activities: {
      name: tell.words(WORDS.contents),
      rows: [headings, ...rows].map((cells) => kept.map((at) => cells[at] ?? '')),
    },
    findings: {
      name: tell.words(WORDS.findingsShort),
      rows: findingsTable(facts, await record.annex(), tell),
    },
  }
}

/** A plain record has no column that nothing stands in; a form keeps all of its own. */
const isKept = ({ view }: RecordFacts, rows: Rows, at: number): boolean =>
  at < 2 || view.name === 'ico' || rows.some((cells) => cells[at] !== '')
