import { Composer, type CST, type Document, Lexer, LineCounter, Parser } from 'yaml'
import { type Flaw, RegisterError } from './errors.ts'
import { pointerTo } from './json-pointer.ts'
import { depthFlaw, type Fault, MAX_DEPTH } from './json-traits.ts'
import type { Json } from './log/canonical.ts'
import { requireWellFormed } from './strict-json.ts'
import { nodeFaults, offsetOf } from './yaml-nodes.ts'

/** A place in a text as an editor counts it, from 1. */
export interface TextPlace {
  readonly line: number
  readonly column: number
}

/** A flaw, and where in the text it is. */
export type PlacedFlaw = Flaw & Partial<TextPlace>

export interface Yaml {
  readonly value: Json
  /** Where a JSON pointer leads in the text: the nearest there is, for what is missing. */
  readonly placeOf: (pointer: string) => TextPlace
}

const utf8 = new TextDecoder('utf-8', { fatal: true })
const mostText = 16 * 1024 * 1024
/** Levels that may be open while parsing: a coarse bound, the exact one is requireWellFormed's. */
const mostOpen = 100
/** Words, marks and spaces that are parsed; each takes about half a kilobyte of memory. */
const mostTokens = 2_000_000

/**
 * The value of a YAML 1.2 document (core schema, strings as names) in UTF-8, or a refusal (`invalid`) whose errors have
 * line and column. What JSON cannot hold is refused: other tags, names given twice, NUL, lone surrogates, depth over 32.
 */
export function parseStrictYaml(bytes: Uint8Array): Yaml {
  const text = decoded(bytes)
  const lines = new LineCounter()
  const place = (offset: number): TextPlace => {
    const { line, col } = lines.linePos(offset)
    return { line, column: col }
  }
  const document = composed(text, lines, place)
  const placeOf = (pointer: string) => place(offsetOf(document.contents, stepsOf(pointer)))
  const faults = nodeFaults(document.contents)
  if (faults.length > 0) throw refused(faults.map((fault) => ({ ...flawOf(fault), ...place(fault.offset) })))
  // No bound on aliases here: they share one value, and sizeOf() bounds what that would be when written out.
  const value: Json = document.toJS({ maxAliasCount: -1 })
  try {
    requireWellFormed(value)
  } catch (error) {
    if (!(error instanceof RegisterError)) throw error
    const { errors = [] } = error.details
    throw refused(
      errors.map((flaw) => ({ ...flaw, ...placeOf(flaw.pointer) })),
      error,
    )
  }
  if (sizeOf(value, new Map()) > mostText)
    throw refused([
      flawOf({ path: [], detail: 'is larger than 16 MiB when its aliases are written out; use fewer' }),
    ])
  return { value, placeOf }
}

function decoded(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes)
  } catch (cause) {
    throw refused([flawOf({ path: [], detail: 'is not valid UTF-8; save it encoded in UTF-8' })], cause)
  }
}

/** The one document of a text, without errors, and not so deep that walking it could exhaust the stack. */
function composed(text: string, lines: LineCounter, place: (offset: number) => TextPlace): Document.Parsed {
  const refuse = (offset: number, detail: string) =>
    refused([{ ...flawOf({ path: [], detail }), ...place(offset) }])
  lines.addNewLine(0)
  const parser = new Parser(lines.addNewLine)
  const tokens: CST.Token[] = []
  let count = 0
  for (const lexeme of new Lexer().lex(text)) {
    tokens.push(...parser.next(lexeme))
    if (++count > mostTokens) throw refuse(parser.offset, 'has too many parts for YAML; write it as JSON')
    // Composing goes down into the tree, and one of 10,000 levels ends the whole process.
    if (parser.stack.length > mostOpen) throw refuse(parser.offset, depthFlaw(MAX_DEPTH))
  }
  tokens.push(...parser.end())
  const composer = new Composer({
    version: '1.2',
    schema: 'core',
    strict: true,
    stringKeys: true,
    // Compares each name with all before it; nodeFaults() does the same in linear time.
    uniqueKeys: false,
    merge: false,
    resolveKnownTags: false,
  })
  const [document, another] = composer.compose(tokens, true, text.length)
  if (document === undefined) throw new Error('the composer gave no document, although it was told to')
  const [error] = [...document.errors, ...document.warnings]
  if (error !== undefined) throw refuse(error.pos[0], `is not valid YAML: ${error.message}`)
  if (another !== undefined) throw refuse(another.range[0], 'holds a second document; keep one')
  return document
}

/** How many characters a value has when it is written out; what aliases share is looked at once. */
function sizeOf(value: Json | undefined, known: Map<object, number>): number {
  if (typeof value === 'string') return value.length + 3
  if (typeof value !== 'object' || value === null) return 5
  const before = known.get(value)
  if (before !== undefined) return before
  let size = 2
  for (const [name, member] of Object.entries(value)) size += name.length + sizeOf(member, known)
  known.set(value, size)
  return size
}

function flawOf({ path, detail }: Fault): Flaw {
  return { in: 'body', pointer: pointerTo(path), detail }
}

function refused(errors: readonly PlacedFlaw[], cause?: unknown): RegisterError {
  const [first] = errors
  const more = errors.length > 1 ? `; ${errors.length} faults are listed in errors` : ''
  return new RegisterError(
    'invalid',
    `The document cannot be read: ${first?.pointer || 'it'} ${first?.detail}${more}.`,
    { details: { errors }, cause },
  )
}

function stepsOf(pointer: string): string[] {
  const steps = pointer.split('/').slice(1)
  return steps.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
}
