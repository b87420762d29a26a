import { type Event, parseEvents, YAMLException } from 'js-yaml'
import { depthFlaw, holdsNul, MAX_DEPTH } from '../json-traits.ts'
import type { TextPlace } from '../placed-flaw.ts'
import { startsLine, textPlaces } from '../text-places.ts'
import { bracketsFurtherIn, haveBrackets } from './brackets.ts'
import { refuseAt } from './refusal.ts'

/** The text that was taken apart into events, and where its offsets are in the text that was given. */
export interface YamlEvents {
  readonly text: string
  readonly events: readonly Event[]
  readonly placeAt: (offset: number) => TextPlace
}

/** Levels that may be open while parsing: a coarse bound, the exact one is requireWellFormed's. */
const maxDepth = 100
/** Marks and lines that are parsed; what each parts takes up to half a kilobyte of memory. */
const mostMarks = 2_000_000
const marks = /[\n\r,:?[\]{}]|- /g

const NOT_FURTHER_IN = 'deficient indentation'
const column = 'is not valid YAML: it does not start in the column of those before it; put it there'
const quote = 'is not valid YAML: it cannot follow in this line; put the whole text in quotes'
const colon = 'is not valid YAML: a name before it has no colon; write one, and a space after it'

/** What to say where the library says little, by how it begins: at the start of a line, and after something else in it. */
const FLAWS: readonly (readonly [said: string, flaw: string, inLine?: string])[] = [
  ['nesting exceeded', depthFlaw(MAX_DEPTH)],
  ['null byte', holdsNul],
  [
    NOT_FURTHER_IN,
    'is not valid YAML: brackets or quotes before it do not end, or it is in them and stands no further in than their name; close them, or put spaces before it',
    'is not valid YAML: in brackets or quotes, a tab stands before it; write spaces',
  ],
  ['tab characters', 'is not valid YAML: a tab stands where lines are indented; write spaces'],
  ['bad indentation', column, quote],
  ['end of the stream or a document separator', column, quote],
  ["expected ':'", colon],
  ['can not read a block mapping', colon],
  [
    'the stream contains non-printable',
    'is not valid YAML: it holds a character that is not shown; write that in double quotes, as \\u and its number',
  ],
]

/** Takes a text apart. Refuses what is no YAML, or so large or deep that it could exhaust the memory or the stack. */
export function parseYaml(text: string): YamlEvents {
  const placeAt = textPlaces(text)
  const refuse = refuseAt(placeAt)
  const mark = text.length > mostMarks ? markAfter(text, mostMarks) : undefined
  if (mark !== undefined) refuse(mark, 'has too many parts for YAML; write it as JSON')
  const events = eventsOf(text)
  if (!(events instanceof YAMLException)) return { text, events, placeAt }
  if (closesTooFarOut(text, events)) {
    const moved = bracketsFurtherIn(text)
    const again = eventsOf(moved.text)
    if (again instanceof YAMLException) return refuseAt(moved.placeAt)(...told(moved.text, again))
    if (!haveBrackets(moved.text, again)) return { ...moved, events: again }
  }
  return refuse(...told(text, events))
}

/** Where the mark is that comes after so many others, if there is one. */
function markAfter(text: string, count: number): number | undefined {
  let passed = 0
  for (const { index } of text.matchAll(marks)) if (++passed > count) return index
  return undefined
}

function eventsOf(text: string): readonly Event[] | YAMLException {
  try {
    return parseEvents(text, { maxDepth })
  } catch (error) {
    if (error instanceof YAMLException) return error
    throw error
  }
}

function closesTooFarOut(text: string, { reason, mark }: YAMLException): boolean {
  return reason === NOT_FURTHER_IN && mark !== undefined && /^[\]}]/.test(text.slice(mark.position))
}

function told(text: string, error: YAMLException): [offset: number, detail: string, cause: unknown] {
  const { reason, mark: { position = 0 } = {} } = error
  const [, flaw = `is not valid YAML: ${reason}`, inLine = flaw] =
    FLAWS.find(([said]) => reason.startsWith(said)) ?? []
  return [position, startsLine(text, position) ? flaw : inLine, error]
}
