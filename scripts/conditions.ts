import { canonical, type Json } from '../src/domain/log/canonical.ts'
import { CONDITIONS, type Node, resolved, standing } from './comparable.ts'

export interface NewCondition {
  /** The operation whose request has it. */
  readonly where: string
  /** The schema that it holds for, by member names. */
  readonly place: string
  readonly demand: string
}

/** The conditions of requests that one made for the document before may not meet. */
export function newConditions(before: Node, after: Node): NewCondition[] {
  return Object.entries(before.paths as Node).flatMap(([path, item]) =>
    Object.keys(item as Node).flatMap((method) => {
      const body = ['paths', path, method, 'requestBody', 'content']
      return Object.keys(resolved(before, standing(before, body)) ?? {}).flatMap((media) => {
        const at = [...body, media, 'schema']
        const found = inSchema({ before, after }, standing(before, at), standing(after, at), '')
        return found.map((each) => ({ where: `${method.toUpperCase()} ${path}`, ...each }))
      })
    }),
  )
}

interface Documents {
  readonly before: Node
  readonly after: Node
}

type Found = Omit<NewCondition, 'where'>

function inSchema(
  documents: Documents,
  old: Json | undefined,
  now: Json | undefined,
  place: string,
): Found[] {
  const [was, is] = [resolved(documents.before, old), resolved(documents.after, now)]
  if (!isNode(was) || !isNode(is)) return []
  const here =
    String((old as Node).$ref ?? place)
      .split('/')
      .at(-1) ?? ''
  const known = conditionsOf(was).map((condition) => canonical(condition))
  const own = conditionsOf(is)
    .filter((condition) => !known.includes(canonical(condition)) && !isMet(condition, was))
    .map((condition) => ({
      place: here,
      demand: String(condition['x-message'] ?? JSON.stringify(condition)),
    }))
  const members = (is.properties ?? {}) as Node
  return [
    ...own,
    ...Object.entries((was.properties ?? {}) as Node).flatMap(([name, member]) =>
      inSchema(documents, member, members[name], name),
    ),
    ...['items', 'additionalProperties'].flatMap((keyword) =>
      inSchema(documents, was[keyword], is[keyword], here),
    ),
  ]
}

/** Each condition of a schema by itself. */
function conditionsOf(schema: Node): Node[] {
  const keywords = [...CONDITIONS, 'x-unique-by', ...('type' in schema ? ['anyOf', 'oneOf'] : [])]
  return keywords.flatMap((keyword): Node[] => {
    const value = schema[keyword]
    if (value === undefined) return []
    if (keyword === 'allOf') return value as Node[]
    if (keyword !== 'dependentRequired') return [{ [keyword]: value }]
    return Object.entries(value as Node).map(([name, needed]) => ({ [keyword]: { [name]: needed } }))
  })
}

/** Whether every request of before meets a condition, because it is about members or words that there were not. */
function isMet({ anyOf, not, dependentRequired }: Node, was: Node): boolean {
  const members = (was.properties ?? {}) as Record<string, Node>
  const isNew = (name: string) => !(name in members)
  if (isNode(dependentRequired)) return Object.keys(dependentRequired).every(isNew)
  if (Array.isArray(anyOf)) return anyOf.some((alternative: Node) => isMet(alternative, was))
  if (!isNode(not)) return false
  const { required = [], properties = {} } = not as { required?: string[]; properties?: Record<string, Node> }
  return (
    required.some(isNew) || Object.entries(properties).some(([name, now]) => isNewWord(members[name], now))
  )
}

/** Whether a member could not be any of these words before. */
function isNewWord(was: Node | undefined, now: Node): boolean {
  const words = was?.enum
  if (!Array.isArray(words) || !Array.isArray(now.enum)) return false
  return !now.enum.some((word: Json) => words.includes(word))
}

function isNode(value: Json | undefined): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
