import type { Contents, KindName } from '../contents.ts'
import { lazyBy } from '../lazy.ts'
import { type Snapshot, type SnapshotEntry, snapshotOf } from '../snapshot.ts'
import { activityIndex } from './activity-index.ts'
import { pairingIndex } from './pairing-index.ts'
import type { View } from './view.ts'

/** What a register does not hold by itself. */
interface Besides {
  /** Texts of editions, by their paths. */
  readonly texts?: ReadonlyMap<string, string>
  readonly parametersOf: View['parametersOf']
}

/** What rules ask of a register on a day. Entries that are retired are only found by those that still name them. */
export function viewOf(snapshot: Snapshot, date: string, { texts, parametersOf }: Besides): View {
  const stands = snapshot.entries.some(isRetired)
    ? snapshotOf(snapshot.entries.filter((entry) => !isRetired(entry)))
    : snapshot
  const known = stands === snapshot ? snapshot : withRetired(stands, snapshot)
  const find: View['find'] = (kind, key) => (key === undefined ? undefined : known.all(kind).get(key))
  const standing: View['standing'] = (kind, key) =>
    key === undefined ? undefined : stands.all(kind).get(key)
  const settings = find('settings', 'register')
  const activities = activityIndex(known, settings)
  const pairings = pairingIndex({ ...known, standing }, activities)
  const textOf: View['textOf'] = (edition) => texts?.get(edition)
  return { ...known, date, settings, find, standing, textOf, parametersOf, ...activities, ...pairings }
}

const isRetired = ({ lifecycle }: SnapshotEntry): boolean => lifecycle === 'retired'

function withRetired(stands: Snapshot, snapshot: Snapshot): Snapshot {
  const made = lazyBy((kind): ReadonlyMap<string, object> => {
    const name = kind as KindName
    return new Standing<object>(stands.all(name), snapshot.all(name))
  })
  // Made of maps of this very kind.
  const all: Snapshot['all'] = <Kind extends KindName>(kind: Kind) =>
    made(kind) as ReadonlyMap<string, Contents[Kind]>
  return { ...stands, all, one: snapshot.one, content: snapshot.content }
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
