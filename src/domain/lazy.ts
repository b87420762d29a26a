/** Makes something when it is first asked for, and keeps it. */
export function lazy<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** Makes something for each name when it is first asked for, and keeps it. */
export function lazyBy<Value>(make: (name: string) => Value): (name: string) => Value {
  const made = new Map<string, Value>()
  return (name) => {
    const found = made.get(name)
    if (found !== undefined) return found
    const value = make(name)
    made.set(name, value)
    return value
  }
}

/** Things by each of the names that they go under. */
export function grouped<Item>(
  items: Iterable<Item>,
  namesOf: (item: Item) => Iterable<string>,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) for (const name of namesOf(item)) addTo(groups, name, item)
  return groups
}

/** Adds a thing to those that go under a name, unless it was the last to be added there. */
export function addTo<Item>(groups: Map<string, Item[]>, name: string, item: Item): void {
  const group = groups.get(name)
  if (group === undefined) groups.set(name, [item])
  else if (group[group.length - 1] !== item) group.push(item)
}
