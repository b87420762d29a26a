import {
  COLLECTION_STYLE,
  type DocumentEvent,
  EVENT_ID,
  type Event,
  getScalarValue,
  type MappingEvent,
  SCALAR_STYLE,
  type ScalarEvent,
  type SequenceEvent,
} from 'js-yaml'
import { type YamlComment, YamlCursor } from './cursor.ts'
import type { YamlEvents } from './events.ts'
import type { CollectionNode, NodeItem, ScalarNode, YamlNode } from './node.ts'
import { type Refuse, refuseAt } from './refusal.ts'
import { implicitValue, isTagOf, type TagNames, taggedValue, tagNames } from './tags.ts'

/** What has become of a text so far. */
interface Composing {
  readonly cursor: YamlCursor
  readonly next: () => Event | undefined
  readonly peek: () => Event | undefined
  readonly refuse: Refuse
  tagName: TagNames
}

/** What events have for the place of a part that there is not. */
const ABSENT = -1

const STYLES: Readonly<Record<number, ScalarNode['style']>> = {
  [SCALAR_STYLE.PLAIN]: 'plain',
  [SCALAR_STYLE.SINGLE_QUOTED]: 'quoted',
  [SCALAR_STYLE.DOUBLE_QUOTED]: 'quoted',
  [SCALAR_STYLE.LITERAL_BLOCK]: 'literal',
  [SCALAR_STYLE.FOLDED_BLOCK]: 'folded',
}

const BRACKETS = { map: '{', list: '[' }

/**
 * The nodes of a text that the library has taken apart into events, and its comments. Events say where values, anchors
 * and tags are; marks and comments between them are passed in the text itself. Refuses what JSON has no word for: other
 * tags, names that are no texts, a second document. The events must not be deep: this goes down into them.
 */
export function composeNodes({ text, events, placeAt }: YamlEvents): {
  readonly contents: YamlNode
  readonly comments: readonly YamlComment[]
} {
  const refuse = refuseAt(placeAt)
  let passed = 0
  const cursor = new YamlCursor(text)
  const composing: Composing = {
    cursor,
    next: () => events[passed++],
    peek: () => events[passed],
    refuse,
    tagName: tagNames([]),
  }
  const contents = documentNode(composing)
  if (passed < events.length) refuse(cursor.at, 'holds a second document; keep one')
  if (cursor.at < text.length)
    refuse(cursor.at, 'is not valid YAML: it is no part of the document; take it away')
  return { contents, comments: cursor.comments }
}

function documentNode(composing: Composing): YamlNode {
  const { cursor, next } = composing
  cursor.passEnds()
  const document = next()
  if (document?.type !== EVENT_ID.DOCUMENT)
    return { type: 'scalar', value: null, style: 'plain', start: 0, end: 0 }
  passStart(composing, document)
  const contents = nodeOf(composing)
  next()
  cursor.passEnds()
  return contents
}

function passStart(composing: Composing, { directives, explicitStart }: DocumentEvent): void {
  const { cursor } = composing
  composing.tagName = tagNames(directives)
  while (explicitStart && cursor.text[cursor.at] === '%') {
    cursor.passLine()
    cursor.passBlanks()
  }
  if (explicitStart) cursor.at += '---'.length
}

function nodeOf(composing: Composing): YamlNode {
  const event = composing.next()
  switch (event?.type) {
    case EVENT_ID.SCALAR:
      return scalarOf(composing, event)
    case EVENT_ID.MAPPING:
    case EVENT_ID.SEQUENCE:
      return collectionOf(composing, event)
    case EVENT_ID.ALIAS: {
      const { cursor } = composing
      cursor.passBlanks()
      const start = cursor.at
      cursor.at = event.anchorEnd
      return { type: 'alias', name: cursor.text.slice(event.anchorStart, cursor.at), start, end: cursor.at }
    }
    default:
      throw new Error(`the events of a text have ${JSON.stringify(event)} where a node is expected`)
  }
}

/** A scalar; as the name of a member, the text that is written, whatever it could be taken for. */
function scalarOf(composing: Composing, event: ScalarEvent, isName = false): ScalarNode {
  const { cursor } = composing
  const anchor = passProperties(cursor, event)
  const style = STYLES[event.style] ?? 'plain'
  const said = getScalarValue(cursor.text, event)
  const tag = tagOf(composing, event)
  const value =
    tag !== undefined ? taggedValue(tag, said) : style === 'plain' && !isName ? implicitValue(said) : said
  if (value === undefined || (isName && typeof value !== 'string')) return refuseTag(composing, event)
  const start = passScalar(cursor, event, style)
  const written = typeof value === 'number' ? said : undefined
  return { type: 'scalar', value, style, written, anchor, start, end: cursor.at }
}

/** Goes on past a scalar; answers where it starts, at its quote or at the mark of its block. */
function passScalar(cursor: YamlCursor, event: ScalarEvent, style: ScalarNode['style']): number {
  const { valueStart, valueEnd } = event
  if (valueStart === ABSENT) return cursor.at
  cursor.passBlanks()
  const start = cursor.at
  if (style === 'literal' || style === 'folded') cursor.passLine()
  cursor.at = style === 'quoted' ? valueEnd + 1 : valueEnd
  return start
}

function collectionOf(composing: Composing, event: SequenceEvent | MappingEvent): CollectionNode {
  const { cursor, next, peek } = composing
  const anchor = passProperties(cursor, event)
  const type = event.type === EVENT_ID.MAPPING ? 'map' : 'list'
  const tag = tagOf(composing, event)
  if (tag !== undefined && !isTagOf(type, tag)) refuseTag(composing, event)
  const { start } = event
  const flow = event.style === COLLECTION_STYLE.FLOW
  const hasBrackets = flow && cursor.text[start] === BRACKETS[type] && !startsAt(start, peek())
  cursor.passBlanks()
  cursor.at = hasBrackets ? start + 1 : start
  const items: NodeItem[] = []
  while (peek()?.type !== EVENT_ID.POP) items.push(itemOf(composing, type, flow))
  next()
  if (hasBrackets) {
    cursor.passBlanks(',')
    cursor.at += 1
  }
  return { type, flow, items, anchor, start, end: cursor.at }
}

/** Whether what comes next starts at the same place: the name in an object of one member, which needs no brackets in a list. */
function startsAt(start: number, event: Event | undefined): boolean {
  return event !== undefined && 'start' in event && event.start === start
}

function itemOf(composing: Composing, type: CollectionNode['type'], flow: boolean): NodeItem {
  const { cursor } = composing
  cursor.passBlanks(flow ? ',' : '')
  const start = cursor.at
  if (type === 'map') return { start, key: keyOf(composing, flow), value: nodeOf(composing) }
  if (!flow) cursor.at += '-'.length
  return { start, value: nodeOf(composing) }
}

/** The name of a member; goes on past its colon. */
function keyOf(composing: Composing, flow: boolean): ScalarNode {
  const { cursor, next, refuse } = composing
  if (cursor.isAt('?')) cursor.at += 1
  const event = next()
  cursor.passBlanks()
  if (event?.type !== EVENT_ID.SCALAR)
    return refuse(cursor.at, 'is the name of a member, and no text; write the name itself')
  const key = scalarOf(composing, event, true)
  cursor.passBlanks()
  if (cursor.isAt(':') || (flow && cursor.text[cursor.at] === ':')) cursor.at += 1
  return key
}

type WithProperties = ScalarEvent | SequenceEvent | MappingEvent

/** Goes on past anchor and tag, in whatever order; answers the name of the anchor. */
function passProperties(cursor: YamlCursor, { anchorStart, anchorEnd, tagEnd }: WithProperties) {
  for (const end of anchorEnd < tagEnd ? [anchorEnd, tagEnd] : [tagEnd, anchorEnd]) {
    if (end === ABSENT) continue
    cursor.passBlanks()
    cursor.at = end
  }
  return anchorStart === ABSENT ? undefined : cursor.text.slice(anchorStart, anchorEnd)
}

/** The whole name of the tag of a node, if it has one. */
function tagOf({ cursor, tagName }: Composing, { tagStart, tagEnd }: WithProperties): string | undefined {
  return tagStart === ABSENT ? undefined : tagName(cursor.text.slice(tagStart, tagEnd))
}

function refuseTag({ cursor, refuse }: Composing, { tagStart, tagEnd }: WithProperties): never {
  return refuse(
    tagStart,
    `has the tag ${cursor.text.slice(tagStart, tagEnd)}, which it cannot have here; take the tag away`,
  )
}
