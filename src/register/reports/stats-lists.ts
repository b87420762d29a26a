import type { State } from '../../domain/lifecycle.ts'
import type { Stats } from '../../domain/reports/stats.ts'
import { findKind } from '../kinds.ts'

type Section = keyof Stats
type Words<Name extends Section> = Stats[Name][number]['words']

/** For each section, the list of the API that holds exactly what a bucket counts, where there is one. */
const LISTS: { readonly [Name in Section]: (words: Words<Name>) => string | undefined } = {
  kinds: ({ kind }) => kind,
  lifecycles: ({ kind, lifecycle }) => filtered(kind, 'lifecycle', lifecycle),
  limbs: ({ kind, limb, evidence }) => filtered(kind, 'evidence', `${limb}:${evidence}`),
  pairs: ({ provision, relation }) => `purpose-legal-bases?provision=${provision}&relation=${relation}`,
  purposes: () => undefined,
  dataCategories: ({ sensitivity }) => filtered('data-categories', 'sensitivity', sensitivity),
  sources: ({ origin }) => filtered('sources', 'origin', origin),
  dataLines: () => undefined,
  transfers: ({ country }) => (country === null ? undefined : filtered('transfers', 'country', country)),
  provenance: ({ kind, relation }) => filtered(kind, 'provenanceRelation', relation),
}

/** A list narrowed by a filter; undefined when the kind has no such filter, or the filter no such word. */
function filtered(kind: string, name: string, value: string): string | undefined {
  const filter = findKind(kind)?.filters.find((each) => each.name === name)
  if (filter === undefined || filter.words?.includes(value) === false) return undefined
  return `${kind}?${name}=${encodeURIComponent(value)}`
}

/** What the lists have to be asked for, so that they answer of the same versions. */
interface Pinned {
  readonly asOf: number | undefined
  readonly state: State | undefined
}

/** The stats as they are told: each bucket with its words, its number, and the address of the list behind it. */
export function toldStats(stats: Stats, register: string, { asOf, state }: Pinned): object {
  const root = `/v1/registers/${register}`
  const told = <Name extends Section>(name: Name) =>
    stats[name].map(({ id, words, items }) => {
      const list = LISTS[name](words) ?? `stats/entries?bucket=${encodeURIComponent(id)}`
      const pins = [
        ...(asOf === undefined ? [] : [`asOf=${asOf}`]),
        ...(state === 'approved' ? [`state=${state}`] : []),
      ]
      const pinned = pins.length === 0 ? '' : `${list.includes('?') ? '&' : '?'}${pins.join('&')}`
      return { ...words, count: items.length, list: `${root}/${list}${pinned}` }
    })
  return Object.fromEntries((Object.keys(stats) as Section[]).map((name) => [name, told(name)]))
}
