import type { StructuredTextItem } from 'unpdf'
import { refused } from './decoded.ts'

const MOST_PAGES = 1_000
/** Letters that are larger than most by this factor, or stand alone between wider gaps, make a paragraph of their own. */
const LARGER = 1.15
const WIDER = 1.6

interface Line {
  text: string
  readonly y: number
  readonly size: number
}

export interface PdfText {
  readonly text: string
  readonly pages: number
}

/** The text of a PDF, line by line, with an empty line between paragraphs. Throws invalid, also when it is a scan. */
export async function textOfPdf(bytes: Uint8Array): Promise<PdfText> {
  const { extractTextItems, getDocumentProxy } = await import('unpdf')
  const document = await getDocumentProxy(new Uint8Array(bytes), {
    verbosity: 0,
  }).catch((error: unknown) => {
    const isLocked = Reflect.get(Object(error), 'name') === 'PasswordException'
    throw refused(
      isLocked
        ? 'The PDF is locked with a password. Send one that is not.'
        : 'The file is no PDF, or a damaged one. Save it anew.',
      error,
    )
  })
  try {
    if (document.numPages > MOST_PAGES)
      throw refused(`The PDF has ${document.numPages} pages; the most that are read are ${MOST_PAGES}.`)
    const { items, totalPages } = await extractTextItems(document)
    const text = items.map(textOfPage).join('\n\n').trim()
    if (!/\p{L}/u.test(text))
      throw refused(
        `The PDF has no text on its ${totalPages === 1 ? 'one page' : `${totalPages} pages`}: it is a scan. Run it through text recognition (OCR), or send the text.`,
      )
    return { text: `${text}\n`, pages: totalPages }
  } finally {
    await document.loadingTask.destroy()
  }
}

function textOfPage(items: readonly StructuredTextItem[]): string {
  const lines = linesOf(items)
  const usual = median(lines.map(({ size }) => size))
  const gap = median(lines.slice(1).map(({ y }, index) => Math.abs((lines[index]?.y ?? y) - y)))
  return lines
    .map(({ text, y, size }, index) => {
      const before = lines[index - 1]
      const isApart =
        before !== undefined &&
        (Math.abs(before.y - y) > gap * WIDER || isLarger(size, usual) !== isLarger(before.size, usual))
      return `${isApart ? '\n' : ''}${text}`
    })
    .join('\n')
}

const isLarger = (size: number, usual: number): boolean => size > usual * LARGER

function linesOf(items: readonly StructuredTextItem[]): Line[] {
  const lines: Line[] = []
  let open: Line | undefined
  for (const { str, y, fontSize, hasEOL } of items) {
    if (open === undefined || Math.abs(open.y - y) > fontSize * 0.5) {
      if (str.trim() === '') continue
      open = { text: '', y, size: fontSize }
      lines.push(open)
    }
    open.text += str
    if (hasEOL) open = undefined
  }
  return lines
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0
}
