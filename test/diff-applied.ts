import type { Difference } from '../src/domain/diff.ts'
import type { Json } from '../src/domain/log/canonical.ts'

type Holder = Record<string, Json>
interface Node {
  readonly properties?: Readonly<Record<string, Node>>
  readonly items?: Node
  readonly 'x-unique-by'?: string
}

/** A content after its differences, made with nothing but what they tell and the schema's keys. */
export function applied(
  schema: Node,
  before: Json | undefined,
  differences: readonly Difference[],
): Json | undefined {
  const root: Holder = before === undefined ? {} : { '': structuredClone(before) as Json }
  const lists = new Map<Json[], Difference[]>()
  // Found before anything is changed: paths go by what items are known by, not by where they are.
  const acts = differences.map((difference) => {
    const { path, position } = difference
    const steps = path.split('/').map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    const [holder, name] = placeOf(schema, root, steps)
    if (position !== undefined) {
      const held = Array.isArray(holder) ? holder : holder[name]
      const list = held as Json[]
      lists.set(list, [...(lists.get(list) ?? []), difference])
      return () => {}
    }
    if (Array.isArray(holder)) throw new Error(`${path} is an item, and has no position`)
    return () => {
      if (difference.op === 'remove') delete holder[name]
      else holder[name] = difference.after as Json
    }
  })
  for (const act of acts) act()
  for (const [list, ofList] of lists) rearrange(list, ofList)
  return root['']
}

/** What holds the value at a path, and by which name; a list, when it is an item. */
function placeOf(
  schema: Node,
  root: Holder,
  steps: readonly string[],
): [holder: Holder | Json[], name: string] {
  let holder: Holder | Json[] = root
  let node: Node | undefined = { properties: { '': schema } }
  for (const [depth, step] of steps.entries()) {
    if (depth === steps.length - 1) return [holder, step]
    const list: Json[] | undefined = Array.isArray(holder) ? holder : undefined
    const key: string | undefined = list === undefined ? undefined : node?.['x-unique-by']
    const value: Json | undefined =
      list === undefined
        ? (holder as Holder)[step]
        : list.find((item) => (key === undefined ? item : (item as Holder)[key]) === step)
    node = list === undefined ? node?.properties?.[step] : node?.items
    holder = value as Holder | Json[]
  }
  return [holder, '']
}

function rearrange(list: Json[], differences: readonly Difference[]): void {
  const taken = new Map(
    differences.flatMap((each) =>
      each.position?.before === undefined
        ? []
        : [[each.position.before, list[each.position.before]] as const],
    ),
  )
  const kept = list.filter((_, index) => !taken.has(index))
  const put = differences
    .filter(({ position }) => position?.after !== undefined)
    .sort((a, b) => Number(a.position?.after) - Number(b.position?.after))
  for (const { op, after, position } of put)
    kept.splice(
      Number(position?.after),
      0,
      (op === 'move' ? taken.get(Number(position?.before)) : after) as Json,
    )
  list.splice(0, list.length, ...kept)
}
