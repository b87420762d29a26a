import { createHash } from 'node:crypto'
import type { Annex, Closing, RecordDocument, RecordFacts } from '../../../domain/record/document.ts'
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
import type { Cell, Sheet } from '../../../domain/record/sheet.ts'
import type { Teller } from '../../../domain/record/teller.ts'
import { escaped } from '../../../http/html-page.ts'
import { printable, unbroken } from './printable.ts'

const STYLE = `:root{color-scheme:light}body{font:15px/1.45 system-ui,sans-serif;color:#1a1a1a;background:#fff;max-width:60rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.7rem;line-height:1.2}h2{font-size:1.25rem;margin:2.2rem 0 .6rem}h3{font-size:1.05rem;margin:1.8rem 0 .4rem}
table{border-collapse:collapse;width:100%;margin:.4rem 0 1rem}th,td{border:1px solid #b5b5b5;padding:.35rem .5rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}
th[scope=row]{width:15rem;background:#f3f5f8;font-weight:600}thead th{background:#e2e8f0}small{color:#4a4a4a;font-weight:400;display:block}
ul{margin:0;padding-left:1.1rem}p{margin:.2rem 0}.silent{font-style:italic}nav ol{columns:2}a{color:#0b4a8f}
@page{size:A4;margin:18mm 15mm;@bottom-right{content:counter(page) " / " counter(pages);font:9pt system-ui}}
@media print{body{font-size:10pt;max-width:none;margin:0;padding:0}h2,h3{break-after:avoid}tr,li{break-inside:avoid}thead{display:table-header-group}nav{display:none}a{color:inherit;text-decoration:none}}`

/** The policy under which the page is served and, since it may be kept as a file, that it has in itself. */
export const HTML_POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'`

/** A record as a page to read and to print, without scripts and with nothing from elsewhere. */
export async function* recordAsHtml(record: RecordDocument): AsyncGenerator<string> {
  const { facts, tell } = record
  const [links, sections]: [string[], string[]] = [[], []]
  // One by one, as they are read: others are answered between them.
  for await (const sheet of record.sheets()) {
    links.push(linkTo(sheet))
    sections.push(section(facts, sheet, tell))
  }
  const title = titleOf(facts, tell)
  yield `${pageHead(facts.language, `${title} – ${facts.label}`)}<body><main><h1>${safe(title)}</h1>
${rowsTable([...factRows(facts, tell), ...closingRows(facts, record.closing(), tell)])}
${silence(facts, record.closing(), tell)}
<h2 id="activities">${safe(tell.words(WORDS.contents))}</h2>
${links.length === 0 ? `<p>${safe(tell.words(WORDS.none))}</p>` : contents(links, tell)}
`
  yield* sections
  yield `${findings(facts, await record.annex(), tell)}</main></body></html>\n`
}

/** How a page begins that is to be read and printed. */
export const pageHead = (language: string, title: string): string =>
  `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${HTML_POLICY}"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${safe(title)}</title>
<style>${STYLE}</style></head>`

export const safe = (text: string): string => escaped(unbroken(printable(text))).replaceAll('"', '&quot;')
/** A text of the register, whose direction is its own affair. */
export const told = (text: string): string => `<bdi>${safe(text).replaceAll('\n', '<br>')}</bdi>`

const rowsTable = (rows: readonly Row[]): string =>
  `<table><tbody>${rows
    .map(({ heading, text }) => `<tr><th scope="row">${safe(heading)}</th><td>${told(text)}</td></tr>`)
    .join('')}</tbody></table>`

function table([head = [], ...rows]: readonly (readonly string[])[]): string {
  const top = head.map((text) => `<th scope="col">${safe(text)}</th>`).join('')
  const body = rows.map((cells) => `<tr>${cells.map((text) => `<td>${told(text)}</td>`).join('')}</tr>`)
  return `<table><thead><tr>${top}</tr></thead><tbody>${body.join('\n')}</tbody></table>`
}

function silence(facts: RecordFacts, closing: Closing, tell: Teller): string {
  const rows = silenceTable(facts, closing, tell)
  if (rows.length === 0) return ''
  return `<h2>${safe(tell.words(WORDS.silence))}</h2><p>${safe(tell.words(WORDS.silenceCounts))}</p>${table(rows)}`
}

const contents = (links: readonly string[], tell: Teller): string =>
  `<nav aria-label="${safe(tell.words(WORDS.contents))}"><ol>${links.join('')}</ol></nav>`

const linkTo = ({ key, label }: Sheet): string => `<li><a href="#a-${safe(key)}">${told(label)}</a></li>`

function section(facts: RecordFacts, sheet: Sheet, tell: Teller): string {
  const rows = sheetRows(facts, sheet, tell).map(
    ({ heading, article, cell }) =>
      `<tr><th scope="row">${safe(heading)}${article === undefined ? '' : `<small>${safe(article)}</small>`}</th><td>${said(cell)}</td></tr>`,
  )
  const head = `<h3 id="a-${safe(sheet.key)}">${told(sheet.label)}</h3>`
  return `<section>${head}<table><tbody>${rows.join('\n')}</tbody></table></section>\n`
}

function said({ lines, silence, note }: Cell): string {
  const [only] = lines
  const things =
    lines.length > 1
      ? `<ul>${lines.map((line) => `<li>${told(line)}</li>`).join('')}</ul>`
      : only === undefined
        ? ''
        : told(only)
  const why = silence === undefined ? '' : `<p class="silent">${safe(silence)}</p>`
  return `${things}${why}${note === undefined ? '' : `<p><small>${told(note)}</small></p>`}`
}

function findings(facts: RecordFacts, annex: Annex, tell: Teller): string {
  const head = `<h2>${safe(tell.words(WORDS.findings))}</h2>`
  if (annex === null) return `${head}<p>${safe(noAnnex(facts, tell))}</p>`
  if (annex.length === 0) return `${head}<p>${safe(tell.words(WORDS.noFindings))}</p>`
  return `${head}${findingGroups(annex, tell)
    .map((group) => findingsOfRule(group, tell))
    .join('\n')}`
}

function findingsOfRule({ severity, title, source, remedy, findings }: FindingGroup, tell: Teller): string {
  const items = findings.map(
    (each) =>
      `<li>${told(each.message)}${each.remedy === undefined ? '' : `<br><small>${told(each.remedy)}</small>`}</li>`,
  )
  return `<section><h3>${safe(`${tell.words(WORDS[severity])}: ${title}`)}</h3><p><small>${safe(source)}</small></p>${remedy === undefined ? '' : `<p>${told(remedy)}</p>`}<ul>${items.join('\n')}</ul></section>`
}
