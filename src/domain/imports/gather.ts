import { keyOf } from './key-of.ts'

/** An object of an entry as it is put together. */
export type Part = Record<string, unknown>

/** Something of a file that a register does not take, or takes otherwise than it is written. */
export interface Remark {
  /** Where it is: a cell such as `Purposes!C7`, or a JSON pointer. */
  readonly place: string
  readonly value?: string
  /** Why, and what became of it. */
  readonly detail: string
}

/** An entry that a file of somebody else's template makes; `place` is where the file first speaks of it. */
export interface Gathered {
  readonly kind: string
  readonly content: Part & { readonly key: string }
  readonly place: string
}

/** The key of an entry that a register has with a label like a text, if there is one. */
export type KnownByLabel = (kind: string, text: string) => string | undefined

/** What a register has under a key, if it does. */
export type KnownByKey = (kind: string, key: string) => Part | undefined

/** What a file is gathered into: entries by their texts, each once, and remarks on what is not taken. */
export interface Gathering {
  readonly language: string
  /** The entry of a kind that a text names, made the first time; `members` are what it has besides its label. */
  readonly entry: (kind: string, text: string, place: string, members?: Part) => Gathered['content']
  /** What the register, or else the file so far, has of a kind under a text, if there is one. */
  readonly standing: (kind: string, text: string) => Part | undefined
  readonly remark: (place: string, value: string, detail: string) => void
  readonly entries: () => Gathered[]
  readonly remarks: () => Remark[]
}

const [MOST_LABEL, MOST_TEXT, MOST_SHOWN] = [300, 8000, 200]

/** Begins to gather texts of a language, upon a register whose entries are used where a label is the same. */
export function gathering(
  language: string,
  known: KnownByLabel,
  find: KnownByKey = () => undefined,
): Gathering {
  const entries = new Map<string, Gathered>()
  const remarks: Remark[] = []
  const keyFor = (kind: string, text: string) => known(kind, text) ?? keyOf(text)
  return {
    language,
    entry: (kind, text, place, members = {}) => {
      const key = keyFor(kind, text)
      const before = entries.get(`${kind} ${key}`)
      if (before !== undefined) return before.content
      const content = { key, ...named(text, language), ...members }
      entries.set(`${kind} ${key}`, { kind, content, place })
      return content
    },
    standing: (kind, text) => {
      const key = keyFor(kind, text)
      return find(kind, key) ?? entries.get(`${kind} ${key}`)?.content
    },
    remark: (place, value, detail) => {
      const shown = value.length > MOST_SHOWN ? `${value.slice(0, MOST_SHOWN)}…` : value
      remarks.push({ place, value: shown, detail })
    },
    entries: () => [...entries.values()],
    remarks: () => remarks,
  }
}

/** A label, and the whole text as a description where it is too long for one. */
function named(text: string, language: string): Part {
  const letters = [...text]
  if (letters.length <= MOST_LABEL) return { label: { [language]: text } }
  return {
    label: { [language]: `${letters.slice(0, MOST_LABEL - 1).join('')}…` },
    description: { [language]: letters.slice(0, MOST_TEXT).join('') },
  }
}

/** The list that an object has under a name, begun when it has none. */
export function listIn(part: Part, name: string): unknown[] {
  const known = part[name]
  if (Array.isArray(known)) return known
  const list: unknown[] = []
  part[name] = list
  return list
}

/** Adds to a list of texts what it does not have. */
export function addTo(part: Part, name: string, values: readonly string[]): void {
  if (values.length === 0) return
  const list = listIn(part, name)
  for (const value of values) if (!list.includes(value)) list.push(value)
}

/** Adds an item to a list unless there is one with its key. */
export function addItem(part: Part, name: string, key: string, item: Part): Part {
  const list = listIn(part, name)
  const known = list.find((one) => Reflect.get(Object(one), key) === item[key])
  if (known !== undefined) return known as Part
  list.push(item)
  return item
}
