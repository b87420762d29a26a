import { canonical, type Json } from '../domain/log/canonical.ts'

type Node = Record<string, Json>
type Shared = Record<'parameters' | 'responses' | 'headers', Node>

/** A part of the document, where it stands, and the name that it would have among the components. */
interface Place {
  readonly name: string
  readonly part: Json
  readonly replace: (reference: Node) => void
}

/**
 * Replaces what many operations say alike (headers, problems, parameters) by references, and returns it by name. The
 * document is half as long for it. Where parts of one name differ, the name goes to the one that is said most often.
 */
export function shareParts(paths: Node): Shared {
  const operations = Object.values(paths).flatMap((item) => Object.values(item as Record<string, Node>))
  const responses = operations.flatMap(({ responses }) => placesIn(responses as Node))
  // Headers first: the responses that are shared refer to them.
  const headers = share(
    'headers',
    responses.flatMap(({ part }) => placesIn((part as Node).headers as Node)),
  )
  return {
    parameters: share('parameters', operations.flatMap(parametersOf)),
    responses: share(
      'responses',
      responses.flatMap(({ name, ...place }) =>
        /^[45]/.test(name) ? [{ ...place, name: `Problem${name}` }] : [],
      ),
    ),
    headers,
  }
}

function placesIn(holder: Node = {}): Place[] {
  return Object.entries(holder).map(([name, part]) => ({
    name,
    part,
    replace: (reference) => {
      holder[name] = reference
    },
  }))
}

function parametersOf({ parameters = [] }: Node): Place[] {
  const list = parameters as Node[]
  return list.map((part, index) => ({
    name: String(part.name),
    part,
    replace: (reference) => {
      list[index] = reference
    },
  }))
}

function share(section: keyof Shared, places: readonly Place[]): Node {
  const shared: Node = {}
  for (const [name, named] of grouped(places, (place) => place.name)) {
    const alike = grouped(named, ({ part }) => canonical(part))
    const most = [...alike.values()].reduce((best, each) => (each.length > best.length ? each : best))
    const [first] = most
    if (first === undefined || most.length === 1) continue
    shared[name] = first.part
    for (const { replace } of most) replace({ $ref: `#/components/${section}/${name}` })
  }
  return shared
}

function grouped<T>(items: readonly T[], nameOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const name = nameOf(item)
    groups.set(name, [...(groups.get(name) ?? []), item])
  }
  return groups
}
