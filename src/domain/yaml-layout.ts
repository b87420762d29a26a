import { CST, isAlias, isMap, isScalar, isSeq, Scalar, type YAMLMap, type YAMLSeq } from 'yaml'
import { linesOfScalar } from './yaml-line-breaks.ts'
import { isMerge, nameOf, startOf } from './yaml-nodes.ts'
import type { YamlSource } from './yaml-source.ts'
import type { YamlCollection, YamlItem, YamlScalar, YamlTree } from './yaml-tree.ts'

const NOTHING: YamlScalar = { type: 'scalar', value: null, style: 'line' }

/** A collection and where in the text it is. */
export interface Frame {
  readonly tree: YamlCollection
  /** The item whose value it is; absent of the outermost one. */
  readonly owner: Place | undefined
  readonly start: number
  readonly end: number
  /** Where its items start in their lines, from 0. */
  readonly column: number
}

/** An item and where in the text it starts: at its dash or name. */
export interface Place {
  readonly item: YamlItem
  readonly frame: Frame
  readonly start: number
  /** Where its value starts, after its anchor. */
  readonly valueStart: number
  /** Its value, if that is a collection. */
  inside?: Frame
}

/** A document whose outermost node is an object or a list, without its comments; places are in the order of the text. */
export interface Layout {
  readonly root: Frame
  readonly places: readonly Place[]
}

/** The tree of a document that the strict reader has accepted, or nothing when it is a single scalar. */
export function layoutOf(source: YamlSource): Layout | undefined {
  const { contents } = source
  if (!isMap(contents) && !isSeq(contents)) return undefined
  const places: Place[] = []
  return { root: frameOf(contents, undefined, source, places), places }
}

function frameOf(
  node: YAMLMap | YAMLSeq,
  owner: Place | undefined,
  source: YamlSource,
  places: Place[],
): Frame {
  const { text, placeAt } = source
  const starts = itemStarts(node.srcToken)
  const [start = 0, end = text.length] = node.range ?? []
  const first = starts[0] ?? start
  const frame: Frame = {
    tree: {
      type: isMap(node) ? 'map' : 'list',
      flow: node.flow === true,
      items: [],
      end: [],
      anchor: node.anchor,
    },
    owner,
    start,
    end,
    column: placeAt(first).column - 1,
  }
  const add = (index: number, value: unknown, name: Pick<YamlItem, 'name' | 'merge'>) => {
    const itemStart = starts[index] ?? first
    const breaks = startsLine(text, itemStart)
    const item: YamlItem = { ...name, value: NOTHING, before: [], after: [], breaks }
    const place: Place = { item, frame, start: itemStart, valueStart: startOf(value) ?? itemStart }
    frame.tree.items.push(item)
    places.push(place)
    item.value = treeOf(value, place, source, places)
  }
  if (isSeq(node)) for (const [index, value] of node.items.entries()) add(index, value, { merge: false })
  else
    for (const [index, pair] of node.items.entries())
      add(index, pair.value, { name: nameOf(pair.key), merge: isMerge(pair) })
  return frame
}

function treeOf(node: unknown, owner: Place, source: YamlSource, places: Place[]): YamlTree {
  if (isAlias(node)) return { type: 'alias', name: node.source }
  if (!isMap(node) && !isSeq(node)) return isScalar(node) ? scalarOf(node, source.text) : NOTHING
  owner.inside = frameOf(node, owner, source, places)
  return owner.inside.tree
}

function scalarOf(node: Scalar, text: string): YamlScalar {
  const lines = linesOfScalar(node, text)
  const isFolded = node.type === Scalar.BLOCK_FOLDED && lines !== undefined
  return {
    type: 'scalar',
    value: node.value as YamlScalar['value'],
    written: typeof node.value === 'number' ? node.source : undefined,
    style: isFolded ? 'folded' : node.type === Scalar.BLOCK_LITERAL ? 'literal' : 'line',
    lines,
    anchor: node.anchor,
  }
}

/** Where the items of a collection start: each at its dash, question mark, anchor or name. */
function itemStarts(token: CST.Token | null | undefined): number[] {
  if (!CST.isCollection(token)) return []
  const blanks = new Set(['space', 'newline', 'comment', 'comma'])
  return token.items.flatMap(({ start, key, sep, value }) => {
    const first = start.find(({ type }) => !blanks.has(type)) ?? key ?? sep?.[0] ?? value
    return first === undefined ? [] : [first.offset]
  })
}

/** Whether there are only blanks before a place in its line. */
export function startsLine(text: string, offset: number): boolean {
  // Backwards from the place: all of a register may be in one line.
  let at = offset - 1
  while (text[at] === ' ' || text[at] === '\t') at--
  return at < 0 || text[at] === '\n'
}
