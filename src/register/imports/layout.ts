import type { Kind } from '../kind.ts'
import { KINDS } from '../kinds.ts'

/** A node of a schema, as far as columns are made from it. */
export interface Node {
  readonly title?: string
  readonly description?: string
  readonly type?: string
  readonly enum?: readonly string[]
  readonly pattern?: string
  readonly format?: string
  readonly maxLength?: number
  readonly minItems?: number
  readonly minProperties?: number
  readonly properties?: Readonly<Record<string, Node>>
  readonly patternProperties?: object
  readonly required?: readonly string[]
  readonly items?: Node
  readonly 'x-unique-by'?: string
}

/** How a cell is read: as a text, a single word, true or false, a number, words, or a text for each language. */
export type Takes = 'text' | 'word' | 'boolean' | 'integer' | 'words' | 'languages'

/** A column: the member of an entry or nested item that it holds. */
export interface Column {
  /** Names of the members on the way to it, joined by points; of texts by language without the language. */
  readonly name: string
  readonly path: readonly string[]
  readonly takes: Takes
  readonly node: Node
  /** Whether no row goes without it. */
  readonly required: boolean
  /** Whether it is the first of an object that may be empty, which it then says with `(none)`. */
  readonly opens: boolean
}

/** A list on the way from an entry to the items of a sheet: its member, and what tells its items apart. */
export interface Step {
  readonly list: string
  readonly key: string
  /** Members on the way to the list from the entry or item around it; the list's name is the last. */
  readonly path: readonly string[]
  /** Whether the item around it always has the list, if an empty one. */
  readonly required: boolean
}

/** A sheet of our workbook: the entries of a kind, or the items of a list in them. */
export interface Sheet {
  readonly name: string
  readonly kind: Kind
  /** From the entry to the list; none for the sheet of the entries. */
  readonly steps: readonly Step[]
  /** Columns with the keys of what the items are in: `in purposes`. */
  readonly parents: readonly string[]
  /** What tells the rows of the sheet apart, within their parents. */
  readonly key: string
  readonly columns: readonly Column[]
  readonly description: string
}

/** Lists whose items have no key: each has one sheet for all kinds, with the path of what the item is in. */
export interface SharedSheet {
  readonly name: 'Mappings' | 'Provenance'
  readonly list: 'mappings' | 'provenance'
  readonly columns: readonly Column[]
  readonly description: string
}

/** Names of sheets have 31 letters at most; these are what they would otherwise be too long as. */
const SHORT_KINDS: Readonly<Record<string, string>> = {
  ProcessingActivities: 'Activities',
  ProcessorActivities: 'Processor',
}
const SHORT_NAMES: Readonly<Record<string, string>> = {
  'Activities.dataSubjectCategories': 'Activities.people',
  'Processor.controllers.categories': 'Processor.categories',
  'Purposes.compatibilityAssessments': 'Purposes.compatibility',
  'Purposes.legalBases.specialConditions': 'Purposes.specialConditions',
}

const SHARED_TITLES: ReadonlySet<string> = new Set(['Mapping', 'Provenance'])

/** The sheets of our workbook, kind by kind, each list after what it is in. */
export const SHEETS: readonly Sheet[] = KINDS.flatMap((kind) => [
  { ...sheetOf(kind, kind.schema as Node, []), name: kind.plural, key: 'key' },
  ...listSheets(kind, kind.schema as Node, [], []),
])

/** The sheets of lists whose items have no key. */
export const SHARED_SHEETS: readonly SharedSheet[] = [
  shared('Mappings', 'mappings'),
  shared('Provenance', 'provenance'),
]

/** What a cell says of a list, or an object, that is there and empty. An empty cell says that it is not there. */
export const NONE = '(none)'

/** Column of the shared sheets: kind and key of the entry, and below it names and keys of what the item is in. */
export const IN = 'in'

function sheetOf(kind: Kind, node: Node, steps: readonly Step[]): Omit<Sheet, 'name' | 'key'> {
  const lists = [kind.member, ...steps.slice(0, -1).map(({ list }) => list)]
  return {
    kind,
    steps,
    parents: steps.length === 0 ? [] : lists.map((list) => `in ${list}`),
    columns: columnsOf(node, [], true),
    description: node.description ?? '',
  }
}

function listSheets(kind: Kind, node: Node, steps: readonly Step[], path: readonly string[]): Sheet[] {
  return Object.entries(node.properties ?? {}).flatMap(([list, member]): Sheet[] => {
    const way = [...path, list]
    if (isObject(member)) return listSheets(kind, member, steps, way)
    const { items, 'x-unique-by': key } = member
    if (items === undefined || !isObject(items) || key === undefined) return []
    const required = node.required?.includes(list) ?? false
    const onward = [...steps, { list, key, path: way, required }]
    const prefix = SHORT_KINDS[kind.plural] ?? kind.plural
    const name = [prefix, ...onward.map((step) => step.list)].join('.')
    return [
      { ...sheetOf(kind, items, onward), name: SHORT_NAMES[name] ?? name, key },
      ...listSheets(kind, items, onward, []),
    ]
  })
}

function columnsOf(node: Node, path: readonly string[], required: boolean): Column[] {
  return Object.entries(node.properties ?? {}).flatMap(([name, member]): Column[] => {
    const way = [...path, name]
    const needed = required && (node.required?.includes(name) ?? false)
    if (isObject(member)) {
      const [first, ...others] = columnsOf(member, way, needed)
      return first === undefined ? others : [{ ...first, opens: mayBeEmpty(member) }, ...others]
    }
    const takes = takesOf(member)
    if (takes === undefined) return []
    return [{ name: way.join('.'), path: way, takes, node: member, required: needed, opens: false }]
  })
}

/** How a cell of a member is read; nothing for lists that have sheets of their own. */
function takesOf(node: Node): Takes | undefined {
  if (node.patternProperties !== undefined) return 'languages'
  if (node.items !== undefined) return isObject(node.items) ? undefined : 'words'
  if (node.type === 'boolean' || node.type === 'integer') return node.type
  return node.enum === undefined && node.pattern === undefined && node.format === undefined ? 'text' : 'word'
}

function mayBeEmpty({ required = [], minProperties = 0 }: Node): boolean {
  return required.length === 0 && minProperties === 0
}

/** Whether a node is an object with members of its own, not one of texts by language. */
export function isObject({ properties }: Node): boolean {
  return properties !== undefined
}

function shared(name: SharedSheet['name'], list: SharedSheet['list']): SharedSheet {
  const items = (KINDS[0]?.schema.properties[list] as Node | undefined)?.items
  if (items === undefined || !SHARED_TITLES.has(items.title ?? '')) throw new Error(`entries have no ${list}`)
  return { name, list, columns: columnsOf(items, [], true), description: items.description ?? '' }
}
