import { startsLine } from '../text-places.ts'
import { linesOfScalar } from './line-breaks.ts'
import { type CollectionNode, isMerge, nameOf, type ScalarNode, type YamlNode } from './node.ts'
import type { YamlSource } from './source.ts'
import type { YamlCollection, YamlItem, YamlScalar, YamlTree } from './tree.ts'

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
  if (contents.type !== 'map' && contents.type !== 'list') return undefined
  const places: Place[] = []
  return { root: frameOf(contents, undefined, source, places), places }
}

function frameOf(node: CollectionNode, owner: Place | undefined, source: YamlSource, places: Place[]): Frame {
  const { type, flow, items, start, end, anchor } = node
  const frame: Frame = {
    tree: { type, flow, items: [], end: [], anchor },
    owner,
    start,
    end,
    column: source.placeAt(items[0]?.start ?? start).column - 1,
  }
  for (const each of items) {
    const item: YamlItem = {
      ...(each.key === undefined ? {} : { name: nameOf(each) }),
      merge: isMerge(each),
      value: NOTHING,
      before: [],
      after: [],
      breaks: startsLine(source.text, each.start),
    }
    const place: Place = { item, frame, start: each.start, valueStart: each.value.start }
    frame.tree.items.push(item)
    places.push(place)
    item.value = treeOf(each.value, place, source, places)
  }
  return frame
}

function treeOf(node: YamlNode, owner: Place, source: YamlSource, places: Place[]): YamlTree {
  if (node.type === 'alias') return { type: 'alias', name: node.name }
  if (node.type === 'scalar') return scalarOf(node, source.text)
  owner.inside = frameOf(node, owner, source, places)
  return owner.inside.tree
}

function scalarOf(node: ScalarNode, text: string): YamlScalar {
  const { value, style, written, anchor } = node
  const lines = linesOfScalar(node, text)
  const isFolded = style === 'folded' && lines !== undefined
  return {
    type: 'scalar',
    value,
    written,
    style: isFolded ? 'folded' : style === 'literal' ? 'literal' : 'line',
    lines,
    anchor,
  }
}
