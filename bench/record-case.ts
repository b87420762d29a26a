import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { activityCells, activityHeadings } from '../src/domain/record/tables.ts'
import { recordOf } from '../src/domain/record/tell-record.ts'
import { findView } from '../src/domain/record/view.ts'
import { snapshotOf } from '../src/domain/snapshot.ts'
import { FORMATS, type FormatName } from '../src/register/reports/record/formats.ts'
import { readWholeRegister } from '../src/register/whole-register.ts'

/** One case of bench/record.ts in a process of its own: what is written, by whom, and of how many activities. */
const [format = 'csv', by = 'ropa', count = '2000'] = process.argv.slice(2)

/** The record of a register whose activities are those of the complete one of the tests, again and again. */
async function madeRecord(activities: number) {
  const file = await readFile(new URL('../../test/registers/complete.yaml', import.meta.url))
  const { snapshot } = readWholeRegister(file, 'yaml')
  const models = [...snapshot.all('processing-activities').values()]
  const vocabulary = snapshotOf(snapshot.entries.filter(({ kind }) => kind !== 'processing-activities'))
  const view = findView('imy', 'controller')
  if (view === undefined) throw new Error('there is no layout')
  return recordOf(
    {
      register: 'bench',
      ...{ revision: 1, at: '2026-11-23T00:00:00.000Z', treeRoot: '00', state: 'newest' as const },
      vocabulary,
      activities: async function* () {
        for (let at = 0; at < activities; at += 1) {
          const key = `activity-${at}`
          const content = { ...models[at % models.length], key }
          yield { kind: 'processing-activities', key, lifecycle: 'draft', content }
        }
      },
      annex: async () => null,
    },
    { role: 'controller', variant: 'full', view, language: 'sv', languageAsked: null },
  )
}

const record = await madeRecord(Number(count))
const cells: string[][] = []
if (by === 'bare') {
  cells.push(activityHeadings(record.facts, record.tell))
  for await (const sheet of record.sheets())
    cells.push(activityCells(record.facts, sheet).map((lines) => lines.join('\n')))
}

const start = performance.now()
let bytes = 0
if (by === 'bare') bytes = (await bare()).length
else {
  const written = FORMATS[format as FormatName].write(record, { table: 'activities' })
  if (written instanceof Promise) bytes = (await written).length
  else for await (const part of written) bytes += part.length
}
const seconds = (performance.now() - start) / 1000
// Kilobytes, of the whole process at its largest.
console.log(JSON.stringify({ seconds, megabytes: process.resourceUsage().maxRSS / 1024, bytes }))

/** The same cells with the library alone, with nothing of a record about them. */
async function bare(): Promise<Buffer> {
  if (format === 'xlsx') {
    const { default: write } = await import('write-excel-file/node')
    return write(cells).toBuffer()
  }
  const { default: pdfmake } = await import('pdfmake')
  const folder = join(dirname(createRequire(import.meta.url).resolve('pdfmake/package.json')), 'fonts/Roboto')
  pdfmake.setFonts({ Roboto: { normal: join(folder, 'Roboto-Regular.ttf') } })
  pdfmake.setUrlAccessPolicy(() => false)
  pdfmake.setLocalAccessPolicy(() => true)
  const [headings = [], ...rows] = cells
  return pdfmake
    .createPdf({
      // As the record has them: under each activity a row for each cell that says something.
      content: rows.map((row) => ({
        table: {
          widths: [140, '*'],
          body: row.flatMap((cell, at) => (cell === '' ? [] : [[headings[at] ?? '', cell]])),
        },
      })),
      defaultStyle: { fontSize: 9 },
    })
    .getBuffer()
}
