import type Type from 'typebox'
import type { AnyEntry } from '../domain/entry.ts'
import { CLAUSE_PATTERN, KEY_PATTERN } from '../domain/patterns.ts'
import type { SearchedText } from '../domain/searched.ts'
import { walkTo } from '../domain/walk.ts'

/** What a content is found by: its name (key and label), and every text in it, the name among them. */
export interface SearchedTexts {
  readonly name: readonly SearchedText[]
  readonly text: readonly SearchedText[]
}

/** What names other things: concepts of vocabularies, and the clauses that a provenance cites. */
const isAboutOthers = /\/(mappings\/\d+\/.|provenance\/\d+\/(?!note$))/

/** The texts of a content, as its schema tells them from references, dates and words of closed lists. */
export function searchedTexts(schema: Type.TObject, content: AnyEntry): SearchedTexts {
  const name: SearchedText[] = []
  const text: SearchedText[] = []
  for (const { value, schema: node, path } of walkToTexts(schema, content)) {
    if (isAboutOthers.test(path)) continue
    const texts = textsOf(node, value)
    text.push(...texts)
    if (path === '/key' || path === '/label') name.push(...texts)
  }
  return { name, text }
}

function textsOf(node: object, value: unknown): readonly SearchedText[] {
  if (typeof value === 'string') return isText(node) ? [{ text: value }] : []
  return isLanguageMap(node) && typeof value === 'object' && value !== null
    ? Object.entries(value).map(([language, text]) => ({ language, text: String(text) }))
    : []
}

const told = new WeakMap<object, boolean>()

/** Whether a string of a schema is for people to read, or a key that they know a thing by. */
function isText(node: object): boolean {
  const known = told.get(node)
  if (known !== undefined) return known
  const [pattern, format] = [Reflect.get(node, 'pattern'), Reflect.get(node, 'format')]
  const is =
    !['enum', 'const', 'x-reference'].some((keyword) => keyword in node) &&
    [undefined, KEY_PATTERN, CLAUSE_PATTERN].includes(pattern) &&
    [undefined, 'email'].includes(format)
  told.set(node, is)
  return is
}

const NEVER_TEXT = ['object', 'array', 'boolean', 'integer', 'number']

const walkToTexts = walkTo(
  (node) => isLanguageMap(node) || (!NEVER_TEXT.includes(Reflect.get(node, 'type')) && isText(node)),
)

const isLanguageMap = (node: object): boolean => ['Label', 'LongText'].includes(Reflect.get(node, 'title'))
