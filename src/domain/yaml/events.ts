import { type Event, parseEvents, YAMLException } from 'js-yaml'
import { depthFlaw, holdsNul, MAX_DEPTH } from '../json-traits.ts'
import type { TextPlace } from '../placed-flaw.ts'
import { textPlaces } from '../text-places.ts'
import { bracketsFurtherIn, haveBrackets } from './brackets.ts'
import { refuseAt } from './refusal.ts'

/** The text that was taken apart into events, and where its offsets are in the text that was given. */
export interface YamlEvents {
  readonly text: string
  readonly events: readonly Event[]
  readonly placeAt: (offset: number) => TextPlace
}

/** Levels that may be open while parsing: a coarse bound, the exact one is requireWellFormed's. */
const mostOpen = 100
/** Marks and lines that are parsed; what each parts takes up to a kilobyte of memory. */
const mostMarks = 1_000_000
const marks = /[\n,:?[\]{}]|- /g

const notFurtherIn = 'deficient indentation'
const notFitting =
  'is not valid YAML: it does not fit what is before it; start it in the column of those it belongs to, without tabs, put a space after a colon or a dash, and a text with marks in quotes'
const noColon = 'is not valid YAML: a name before it has no colon; write one, and a space after it'

/** What to say where the library says little, by how it begins. */
const flaws: readonly (readonly [said: string, flaw: string])[] = [
  ['nesting exceeded', depthFlaw(MAX_DEPTH)],
  ['null byte', holdsNul],
  [
    notFurtherIn,
    'is not valid YAML: brackets or quotes before it do not end, or it is in them and stands behind a tab, or no further in than their name; close them, or put spaces before it',
  ],
  ['unexpected end of the stream', 'is not valid YAML: brackets or quotes do not end before it; close them'],
  ['missed comma', 'is not valid YAML: a comma is missing before it; write one'],
  ['tab characters', 'is not valid YAML: a tab stands where lines are indented; write spaces'],
  ['bad indentation', notFitting],
  ['end of the stream or a document separator', notFitting],
  ["expected ':'", noColon],
  ['can not read a block mapping', noColon],
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
    if (again instanceof YAMLException) return refuseAt(moved.placeAt)(...told(again))
    if (!haveBrackets(moved.text, again)) return { ...moved, events: again }
  }
  return refuse(...told(events))
}

/** Where the mark is that comes after so many others, if there is one. */
function markAfter(text: string, count: number): number | undefined {
  let passed = 0
  for (const { index } of text.matchAll(marks)) if (++passed > count) return index
  return undefined
}

function eventsOf(text: string): readonly Event[] | YAMLException {
  try {
    return parseEvents(text, { maxDepth: mostOpen })
  } catch (error) {
    if (error instanceof YAMLException) return error
    throw error
  }
}

function closesTooFarOut(text: string, { reason, mark }: YAMLException): boolean {
  return reason === notFurtherIn && mark !== undefined && /^[\]}]/.test(text.slice(mark.position))
}

function told(error: YAMLException): [offset: number, detail: string, cause: unknown] {
  const flaw = flaws.find(([said]) => error.reason.startsWith(said))?.[1]
  return [error.mark?.position ?? 0, flaw ?? `is not valid YAML: ${error.reason}`, error]
}
