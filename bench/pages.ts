import { plainPurpose } from './content.ts'
import { load } from './load.ts'
import { creating, get, post, type Register } from './register.ts'
import type { Comparison } from './report.ts'
import { rounds } from './rounds.ts'

const COMMITS = 10
const A_COMMIT = 10_000
const PAGE = 200

/** The first and the 200th page of a list of 100,000 purposes, one request at a time. */
export async function pages(register: Register): Promise<Comparison[]> {
  for (let commit = 0; commit < COMMITS; commit++) {
    // Every commit reaches over the whole alphabet of keys, as those of a grown register do.
    const contents = Array.from({ length: A_COMMIT }, (_, index) =>
      plainPurpose(`entry-${String(index * COMMITS + commit).padStart(6, '0')}`),
    )
    await post(`${register.url}/commits`, creating('purposes', contents))
  }
  const first = `${register.url}/purposes?limit=50`
  const far = await pageAfter(first, PAGE - 1)
  const latency = (url: string) => async () => (await load({ url, connections: 1, seconds: 3 })).latency
  const { ours, theirs } = await rounds({ ours: latency(far), theirs: latency(first) })
  return [
    {
      what: `page ${PAGE} of a list of 100,000 purposes (limit 50, 1 connection), median latency`,
      against: 'page 1',
      ours,
      theirs,
      unit: 'ms',
      reach: { most: 1.5 },
    },
  ]
}

/** The address of the page that comes some pages later, found as a client finds it. */
async function pageAfter(first: string, pages: number): Promise<string> {
  let url = first
  for (let page = 0; page < pages; page++) {
    const cursor: unknown = Reflect.get(Object(await get(url)), 'nextCursor')
    if (typeof cursor !== 'string') throw new Error(`the list ends after ${page + 1} pages`)
    url = `${first}&cursor=${encodeURIComponent(cursor)}`
  }
  return url
}
