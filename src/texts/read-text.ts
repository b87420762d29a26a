import { lengthOf } from '../domain/notices/fold.ts'
import { cutText } from '../domain/notices/passages.ts'
import { decoded, refused } from './decoded.ts'
import type { TextType } from './media-types.ts'

/** The most code points that a text has, two hundred pages and more, and the most passages that it is cut into. */
const MOST_POINTS = 500_000
const MOST_PASSAGES = 20_000

/** A text that was read from a file, as it is kept. */
export interface ReadText {
  readonly text: string
  /** How many code points it has, and passages. */
  readonly characters: number
  readonly passages: number
  /** How many pages the file has, where it says so. */
  readonly pages?: number
}

/**
 * Reads a text from a file: plain text and Markdown as they stand, of the others what readers see of them. Nothing is
 * fetched and no script is run. Throws invalid for what is no such file, or has no text.
 */
export async function readText(bytes: Uint8Array, type: TextType): Promise<ReadText> {
  const read = await readAs(bytes, type)
  const characters = lengthOf(read.text)
  if (characters > MOST_POINTS)
    throw refused(
      `The text has ${characters} characters; the most that are taken are ${MOST_POINTS}. Split it.`,
    )
  const passages = cutText(read.text).length
  if (passages > MOST_PASSAGES)
    throw refused(
      `The text has ${passages} headings, items and sentences; the most that are taken are ${MOST_PASSAGES}. Split it.`,
    )
  if (!/[\p{L}\p{N}]/u.test(read.text))
    throw refused('The file has no words in it. Send the text of the document.')
  return { ...read, characters, passages }
}

async function readAs(bytes: Uint8Array, type: TextType): Promise<Omit<ReadText, 'characters' | 'passages'>> {
  switch (type) {
    case 'text/plain':
    case 'text/markdown':
      return { text: decoded(bytes) }
    case 'text/html': {
      const { textOfHtml } = await import('./html.ts')
      return { text: textOfHtml(decoded(bytes)) }
    }
    case 'application/pdf': {
      const { textOfPdf } = await import('./pdf.ts')
      const { text, pages } = await textOfPdf(bytes)
      return { text: storable(text), pages }
    }
    case 'application/vnd.openxmlformats-officedocument.wordprocessingml.document': {
      const { textOfDocx } = await import('./docx.ts')
      return { text: storable(await textOfDocx(bytes)) }
    }
    default:
      return type satisfies never
  }
}

/** What no database stores, a parser can make of a file: NUL, and halves of characters. */
const storable = (text: string): string => text.replaceAll('\0', '').replaceAll(/\p{Cs}/gu, '\ufffd')
