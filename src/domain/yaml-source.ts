import { Composer, type CST, type Document, Lexer, LineCounter, type Node, Parser } from 'yaml'
import { RegisterError } from './errors.ts'
import { pointerTo } from './json-pointer.ts'
import { depthFlaw, type Fault, MAX_DEPTH } from './json-traits.ts'
import type { PlacedFlaw, TextPlace } from './placed-flaw.ts'
import { trimmedEnd } from './trimmed.ts'

/** A fault, and where in the text it is; not known of the text as a whole. */
export interface TextFault extends Fault {
  readonly offset?: number
}

/** From its number sign to the end of the line, without spaces there. */
export interface YamlComment {
  readonly offset: number
  readonly text: string
}

/** A YAML document as it is written. */
export interface YamlSource {
  readonly text: string
  readonly contents: Node | null
  readonly comments: readonly YamlComment[]
  readonly placeAt: (offset: number) => TextPlace
}

const utf8 = new TextDecoder('utf-8', { fatal: true })
/** Levels that may be open while parsing: a coarse bound, the exact one is requireWellFormed's. */
const mostOpen = 100
/** Words, marks and spaces that are parsed; each takes about half a kilobyte of memory. */
const mostTokens = 2_000_000
/** The lexer's sign that a plain or block scalar follows, which is no text of its own. */
const scalarAhead = '\x1f'
const signs = new Set(['\x02', '\x18', scalarAhead])

/** The one document of a text in UTF-8, as it is written; throws `invalid` with line and column when it has errors. */
export function composeYaml(bytes: Uint8Array): YamlSource {
  const text = decoded(bytes)
  const lines = new LineCounter()
  lines.addNewLine(0)
  const placeAt = (offset: number): TextPlace => {
    const { line, col } = lines.linePos(offset)
    return { line, column: col }
  }
  const { tokens, comments } = parsed(text, lines, placeAt)
  return { text, contents: composed(tokens, text.length, placeAt).contents, comments, placeAt }
}

/** The refusal of a text that has these faults; at least one. */
export function refusedYaml(
  faults: readonly TextFault[],
  placeAt: YamlSource['placeAt'],
  cause?: unknown,
): RegisterError {
  const errors = faults.map(
    ({ path, detail, offset }): PlacedFlaw => ({
      in: 'body',
      pointer: pointerTo(path),
      detail,
      ...(offset === undefined ? {} : placeAt(offset)),
    }),
  )
  const [first] = errors
  const more = errors.length > 1 ? `; ${errors.length} faults are listed in errors` : ''
  return new RegisterError(
    'invalid',
    `The document cannot be read: ${first?.pointer || 'it'} ${first?.detail}${more}.`,
    { details: { errors }, cause },
  )
}

function decoded(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes)
  } catch (cause) {
    const detail = 'is not valid UTF-8; save it encoded in UTF-8'
    throw refusedYaml([{ path: [], detail }], () => ({ line: 1, column: 1 }), cause)
  }
}

/** The tokens of a text that is not so large or deep that composing it could exhaust the memory or the stack. */
function parsed(text: string, lines: LineCounter, placeAt: YamlSource['placeAt']) {
  const parser = new Parser(lines.addNewLine)
  const tokens: CST.Token[] = []
  const comments: YamlComment[] = []
  const refuse = (offset: number, detail: string) => refusedYaml([{ path: [], detail, offset }], placeAt)
  let count = 0
  let offset = 0
  let previous = ''
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token)
    if (++count > mostTokens) throw refuse(parser.offset, 'has too many parts for YAML; write it as JSON')
    // Composing goes down into the tree, and one of 10,000 levels ends the whole process.
    if (parser.stack.length > mostOpen) throw refuse(parser.offset, depthFlaw(MAX_DEPTH))
    if (lexeme.startsWith('#') && previous !== scalarAhead)
      comments.push({ offset, text: trimmedEnd(lexeme) })
    if (!signs.has(lexeme)) offset += lexeme.length
    previous = lexeme
  }
  tokens.push(...parser.end())
  return { tokens, comments }
}

function composed(
  tokens: readonly CST.Token[],
  length: number,
  placeAt: YamlSource['placeAt'],
): Document.Parsed {
  const composer = new Composer({
    version: '1.2',
    schema: 'core',
    strict: true,
    stringKeys: true,
    // Compares each name with all before it; inspectNodes() does the same in linear time.
    uniqueKeys: false,
    // Copies without a bound; valuesOf() merges what inspectNodes() has measured.
    merge: false,
    resolveKnownTags: false,
    keepSourceTokens: true,
  })
  const [document, another] = composer.compose(tokens, true, length)
  if (document === undefined) throw new Error('the composer gave no document, although it was told to')
  const refuse = (offset: number, detail: string) => refusedYaml([{ path: [], detail, offset }], placeAt)
  const [error] = [...document.errors, ...document.warnings]
  if (error !== undefined) throw refuse(error.pos[0], `is not valid YAML: ${error.message}`)
  if (another !== undefined) throw refuse(another.range[0], 'holds a second document; keep one')
  return document
}
