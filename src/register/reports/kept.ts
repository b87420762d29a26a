/** Answers what was made under a name before, or makes it: what has a name must always be the same. */
export type Kept<T> = (name: string, make: () => Promise<T>) => Promise<T>

/**
 * Keeps what was asked for last, and lets those who ask at the same time share it. `weigh` says how much memory a thing
 * takes: what is heavier than `heaviest` alone is not kept, and of more than `most`, or of too much together, those not
 * asked for longest go first.
 */
export function keep<T>(most: number, heaviest: number, weigh: (value: T) => number): Kept<T> {
  const kept = new Map<string, { readonly made: Promise<T>; weight: number }>()
  const trim = () => {
    let weight = [...kept.values()].reduce((sum, each) => sum + each.weight, 0)
    for (const [name, each] of kept) {
      if (kept.size <= most && weight <= heaviest) return
      kept.delete(name)
      weight -= each.weight
    }
  }
  return (name, make) => {
    const found = kept.get(name)
    const entry = found ?? { made: make(), weight: 0 }
    kept.delete(name)
    kept.set(name, entry)
    if (found !== undefined) return entry.made
    entry.made.then(
      (value) => {
        entry.weight = weigh(value)
        if (entry.weight > heaviest) kept.delete(name)
        trim()
      },
      () => void (kept.get(name) === entry && kept.delete(name)),
    )
    return entry.made
  }
}
