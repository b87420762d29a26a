/** A node of a YAML document. Its places are offsets in the text: it starts after its anchor and its tag. */
export type YamlNode = ScalarNode | AliasNode | CollectionNode

interface Placed {
  readonly start: number
  readonly end: number
}

export interface ScalarNode extends Placed {
  readonly type: 'scalar'
  readonly value: string | number | boolean | null
  /** In one line or several without quotes or with them, or in a block of lines that are kept or folded. */
  readonly style: 'plain' | 'quoted' | 'literal' | 'folded'
  /** How a number was written. */
  readonly written?: string | undefined
  readonly anchor?: string | undefined
}

export interface AliasNode extends Placed {
  readonly type: 'alias'
  readonly name: string
}

export interface CollectionNode extends Placed {
  readonly type: 'map' | 'list'
  /** In brackets. */
  readonly flow: boolean
  readonly items: readonly NodeItem[]
  readonly anchor?: string | undefined
}

/** A member of an object or an item of a list. */
export interface NodeItem {
  /** Where it starts: at its dash, question mark, anchor or name. */
  readonly start: number
  /** Its name; absent in a list. */
  readonly key?: ScalarNode | undefined
  readonly value: YamlNode
}

/** The name that a member has; that of a merge key is `<<`. */
export const nameOf = ({ key }: NodeItem): string => String(key?.value)

/** Whether a member is a merge key: a plain `<<`, which gives the members of other objects to the one it stands in. */
export const isMerge = ({ key }: NodeItem): boolean => key?.style === 'plain' && key.value === '<<'

/** What a merge key names; the first to have a member gives it. */
export const mergedBy = ({ value }: NodeItem): readonly YamlNode[] =>
  value.type === 'list' ? value.items.map((item) => item.value) : [value]
