import { atMost } from '../shown.ts'
import { pointsOf } from './points.ts'
import { type Part, sentencesIn } from './sentences.ts'
import { spaced } from './spaced.ts'

export const PASSAGE_TYPES = ['heading', 'numbered', 'list-item', 'sentence'] as const
export type PassageType = (typeof PASSAGE_TYPES)[number]

/** A piece that a text is cut into, from one offset to another in code points, and the heading that it stands under. */
export interface Passage {
  readonly type: PassageType
  readonly section: string
  readonly start: number
  readonly end: number
}

/** What stands before the first heading stands under this one. */
const NO_HEADING = 'start'
const LONGEST_SECTION = 100

const LIST_SIGN = /^\s*[-*+•●◦▪▫■□‣⁃∙–—](?:\s+|$)/u
const NUMBER =
  /^\s*(?:\(?\d{1,3}(?:\.\d{1,3})*[.)]|\d{1,3}(?:\.\d{1,3})+|\(?\p{Ll}\)|\(?[ivx]{1,5}[.)])\s+(?=\S)/iu
const MARKDOWN_HEADING = /^\s{0,3}#{1,6}\s+(?=\S)/
const UNDERLINE = /^\s{0,3}(?:=+|-{3,})\s*$/
const SENTENCE_END = /[.,;:!?…]["”’)\]]*$/u
const MOST_WORDS = 14

interface Line extends Part {
  readonly text: string
}

/** Lines that belong together: a heading, an item of a list, or a paragraph. */
interface Block extends Part {
  readonly type: PassageType
}

/** Cuts a text, plain or Markdown, into headings, numbered and other items of lists, and sentences, in their order. */
export function cutText(text: string): Passage[] {
  const { ofUnit } = pointsOf(text)
  const passages: Passage[] = []
  let section = NO_HEADING
  for (const { type, start, end } of blocksIn(text)) {
    if (type === 'heading') section = atMost(spaced(text.slice(start, end)), LONGEST_SECTION).trim()
    const parts = type === 'heading' ? [{ start, end }] : sentencesIn(text, { start, end })
    for (const [index, part] of parts.entries())
      passages.push({
        type: index === 0 ? type : 'sentence',
        section,
        start: ofUnit(part.start),
        end: ofUnit(part.end),
      })
  }
  return passages
}

function blocksIn(text: string): Block[] {
  const blocks = paragraphsOf(text).flatMap(blocksOf)
  // What looks like a heading and has nothing below it is none.
  return blocks.map((block, index) =>
    block.type === 'heading' && index === blocks.length - 1 && blocks.length > 1
      ? { ...block, type: 'sentence' }
      : block,
  )
}

/** Lines between empty ones. */
function paragraphsOf(text: string): Line[][] {
  const paragraphs: Line[][] = []
  let open: Line[] = []
  for (const { 1: raw = '', index } of text.matchAll(
    /([^\n\r\f\u2028\u2029]*)(?:\r\n|[\n\r\f\u2028\u2029]|$)/g,
  )) {
    const line = lineOf(raw, index)
    if (line !== undefined) open.push(line)
    else if (open.length > 0) {
      paragraphs.push(open)
      open = []
    }
  }
  if (open.length > 0) paragraphs.push(open)
  return joined(paragraphs)
}

/** Some programs write an empty line after every line: what goes on with a small letter belongs to what has not ended. */
function joined(paragraphs: readonly Line[][]): Line[][] {
  const whole: Line[][] = []
  for (const lines of paragraphs) {
    const before = whole.at(-1)
    const last = before?.at(-1)
    const goesOn = /^\p{Ll}/u.test(lines[0]?.text ?? '') && !NUMBER.test(lines[0]?.text ?? '')
    const isOpen =
      last !== undefined &&
      !SENTENCE_END.test(last.text) &&
      !MARKDOWN_HEADING.test(last.text) &&
      !UNDERLINE.test(last.text) &&
      !isCapitals(last.text)
    if (before !== undefined && goesOn && isOpen) for (const line of lines) before.push(line)
    else whole.push([...lines])
  }
  return whole
}

function lineOf(raw: string, index: number): Line | undefined {
  const text = raw.trim()
  if (text === '') return undefined
  const start = index + raw.indexOf(text)
  return { text, start, end: start + text.length }
}

function blocksOf(lines: readonly Line[]): Block[] {
  const blocks: Block[] = []
  let open: Block | undefined
  const close = () => {
    if (open !== undefined && open.start < open.end) blocks.push(open)
    open = undefined
  }
  for (const [index, line] of lines.entries()) {
    if (UNDERLINE.test(line.text)) {
      if (open !== undefined && index === 1) open = { ...open, type: 'heading' }
      close()
      continue
    }
    const { type, start } = beginningOf(line, lines.length === 1)
    if (type === undefined && open !== undefined) {
      // A sign may stand alone on the line before its words.
      open = { type: open.type, start: open.start === open.end ? line.start : open.start, end: line.end }
      continue
    }
    close()
    open = { type: type ?? 'sentence', start, end: line.end }
    if (open.type === 'heading') close()
  }
  close()
  return blocks
}

/** What a line begins, and where its words start; no type when it goes on with what is open. */
function beginningOf(
  { text, start }: Line,
  isAlone: boolean,
): { readonly type: PassageType | undefined; readonly start: number } {
  const [heading = ''] = MARKDOWN_HEADING.exec(text) ?? []
  if (heading !== '') return { type: 'heading', start: start + heading.length }
  const [sign = ''] = LIST_SIGN.exec(text) ?? []
  if (sign !== '') return { type: 'list-item', start: start + sign.length }
  const [number = ''] = NUMBER.exec(text) ?? []
  const words = text.slice(number.length)
  if (isCapitals(words) || (isAlone && looksLikeTitle(words))) return { type: 'heading', start }
  return number === '' ? { type: undefined, start } : { type: 'numbered', start: start + number.length }
}

const isCapitals = (text: string): boolean =>
  text.length <= 200 && !/\p{Ll}/u.test(text) && /(?:\p{Lu}\P{Lu}*){3}/u.test(text)

const looksLikeTitle = (text: string): boolean =>
  /^["“”(]?\p{Lu}/u.test(text) && !SENTENCE_END.test(text) && text.split(/\s+/).length <= MOST_WORDS
