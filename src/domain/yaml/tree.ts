import type { Json } from '../log/canonical.ts'

/** A YAML document to be printed: what it holds, and of how it was written what a printer keeps. */
export type YamlTree = YamlAlias | YamlScalar | YamlCollection

interface YamlAlias {
  readonly type: 'alias'
  readonly name: string
}

export interface YamlScalar {
  readonly type: 'scalar'
  readonly value: string | number | boolean | null
  /** How a number was written: 02150 or 1.10 may be a text that somebody forgot to put in quotes. */
  readonly written?: string | undefined
  /** How a text was written, where there is a choice: in a block of lines as they are, or folded; or in one line. */
  readonly style: 'literal' | 'folded' | 'line'
  /** The lines that it is broken into, unless it is in a block as they are: an empty one is a line break. */
  readonly lines?: readonly string[] | undefined
  readonly anchor?: string | undefined
}

export interface YamlCollection {
  readonly type: 'map' | 'list'
  /** In brackets, unless there are comments in it. */
  readonly flow: boolean
  /** In the order in which they are printed. */
  items: YamlItem[]
  /** Comments after the last item; an empty string is an empty line. */
  readonly end: string[]
  readonly anchor?: string | undefined
}

/** A member of an object or an item of a list, with the comments that stand at it. */
export interface YamlItem {
  /** Absent in a list. */
  readonly name?: string | undefined
  /** Whether the name is a merge key rather than a name. */
  readonly merge: boolean
  value: YamlTree
  /** Comments in lines of their own before it; an empty string is an empty line. */
  readonly before: string[]
  /** Comments at the end of its line; they are printed so if there is only one. */
  readonly after: string[]
  /** Whether it starts a line, in brackets. */
  readonly breaks: boolean
}

/** A value as the product writes it: lists of scalars in brackets, all else in lines. */
export function treeOf(value: Json | undefined): YamlTree {
  return typeof value === 'object' && value !== null
    ? collectionOf(value)
    : { type: 'scalar', value: value ?? null, style: 'line' }
}

/** `treeOf` for what is a list or an object. */
export function collectionOf(value: object): YamlCollection {
  const items = Object.entries(value).map(
    ([name, member]): YamlItem => ({
      name: Array.isArray(value) ? undefined : name,
      merge: false,
      value: treeOf(member),
      before: [],
      after: [],
      breaks: false,
    }),
  )
  return Array.isArray(value)
    ? { type: 'list', flow: items.every((item) => item.value.type === 'scalar'), items, end: [] }
    : { type: 'map', flow: false, items, end: [] }
}
