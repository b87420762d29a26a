import fc from 'fast-check'
import type { ChangeRecord, FeedPlace } from '../src/db/history.ts'
import { pieceOf, startEvent } from '../src/register/change-events.ts'
import { parser, type ServerEvent } from './event-source.ts'
import { t } from './tap.ts'

const at = '2026-11-22T15:53:22.225Z'
const changesOf = (revision: number, size: number): ChangeRecord[] =>
  Array.from({ length: size }, (_, index) => {
    const change = {
      kind: 'contexts',
      key: `k-${String(index).padStart(3, '0')}`,
      op: 'put',
      lifecycle: 'draft',
    } as const
    return { revision, ...change, at, actor: `né "${revision}"\n` }
  })

/** The feed with commits of these sizes, as it is sent in pages of a length. */
function sent(feed: readonly ChangeRecord[], limit: number, until: number): string {
  let place: FeedPlace = { revision: 0 }
  let text = startEvent(0)
  for (let from = 0; place.revision < until || place.kind !== undefined; from += limit) {
    const page = feed.slice(from, from + limit)
    const piece = pieceOf(place, { page, more: from + limit < feed.length }, until)
    place = piece.place
    text += piece.lines
  }
  return text
}

function parsed(text: string): ServerEvent[] {
  const events: ServerEvent[] = []
  parser((event) => events.push(event))(text)
  return events
}

t.test('pages of any length make one event of each commit, and nothing before its end', async (t) => {
  const sizes = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(sizes, fc.integer({ min: 1, max: 9 }), fc.nat(), (sizes, limit, cut) => {
      const feed = sizes.flatMap((size, index) => changesOf(index + 1, size))
      const text = sent(feed, limit, sizes.length)
      const expected = [
        { type: 'start', id: '0', data: { revision: 0 } },
        ...sizes.map((size, index) => ({
          type: 'commit',
          id: `${index + 1}`,
          data: {
            revision: index + 1,
            at,
            actor: `né "${index + 1}"\n`,
            changes: changesOf(index + 1, size).map(({ kind, key, op, lifecycle }) => ({
              kind,
              key,
              op,
              lifecycle,
            })),
          },
        })),
      ]
      const events = parsed(text)
      const begun = parsed(text.slice(0, cut % text.length))
      return (
        JSON.stringify(events) === JSON.stringify(expected) &&
        JSON.stringify(begun) === JSON.stringify(expected.slice(0, begun.length)) &&
        begun.length < expected.length
      )
    }),
    { numRuns: 500 },
  )
  t.pass('in 500 runs')
})

t.test('a feed that lacks a revision, or its end, is not sent', async (t) => {
  const feed = [1, 2, 3].flatMap((revision) => changesOf(revision, 2))
  const without = (revision: number) => feed.filter((change) => change.revision !== revision)
  for (const limit of [1, 2, 3, 10]) {
    t.throws(() => sent(without(1), limit, 3), /no revision 1/)
    t.throws(() => sent(without(2), limit, 3), /no revision 2/)
    t.throws(() => sent(without(3), limit, 3), /no revision 3/)
  }
  t.throws(() => pieceOf({ revision: 0 }, { page: [], more: false }, 1), /no revision 1/)
})
