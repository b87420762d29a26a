import type { Contents, KindName } from '../contents.ts'
import { lazyBy } from '../lazy.ts'
import { type Snapshot, snapshotOf } from '../snapshot.ts'
import { activityIndex } from './activity-index.ts'
import { pairingIndex } from './pairing-index.ts'
import type { View } from './view.ts'

/** What a register does not hold by itself. */
interface Besides {
  /** Texts of editions, by their paths. */
  readonly texts?: ReadonlyMap<string, string>
  readonly isRule?: View['isRule']
}

/** What rules ask of a register on a day. Entries that are retired are only found by those that still name them. */
export function viewOf(snapshot: Snapshot, date: string, { texts, isRule = () => true }: Besides = {}): View {
  const standing = withoutRetired(snapshot)
  const find: View['find'] = (kind, key) => (key === undefined ? undefined : standing.all(kind).get(key))
  const settings = find('settings', 'register')
  const activities = activityIndex(standing, settings)
  const pairings = pairingIndex(standing, activities)
  const textOf: View['textOf'] = (edition) => texts?.get(edition)
  return { ...standing, date, settings, find, textOf, isRule, ...activities, ...pairings }
}

function withoutRetired(snapshot: Snapshot): Snapshot {
  if (snapshot.entries.every(({ lifecycle }) => lifecycle !== 'retired')) return snapshot
  const standing = snapshotOf(snapshot.entries.filter(({ lifecycle }) => lifecycle !== 'retired'))
  const made = lazyBy((kind): ReadonlyMap<string, object> => {
    const name = kind as KindName
    return new Standing<object>(standing.all(name), snapshot.all(name))
  })
  // Made of maps of this very kind.
  const all: Snapshot['all'] = <Kind extends KindName>(kind: Kind) =>
    made(kind) as ReadonlyMap<string, Contents[Kind]>
  return { ...standing, all, one: snapshot.one, content: snapshot.content }
}

/** The standing entries of a kind; one that is retired is there for who asks for it by its key. */
class Standing<Content> extends Map<string, Content> {
  readonly #known: ReadonlyMap<string, Content>

  constructor(standing: ReadonlyMap<string, Content>, known: ReadonlyMap<string, Content>) {
    super(standing)
    this.#known = known
  }

  override get(key: string): Content | undefined {
    return this.#known.get(key)
  }

  override has(key: string): boolean {
    return this.#known.has(key)
  }
}
