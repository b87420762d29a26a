import Type from 'typebox'
import type { ChangeRecord, FeedPlace } from '../db/history.ts'
import type { Page } from '../domain/store.ts'

/** The stream as OpenAPI describes it: a text. */
export const StreamText = Type.String({
  description:
    'Server-sent events, as the HTML standard has them, that go on until either side ends them. First comes `start`, with `{"revision"}`: the revision that the stream goes on from. Then, for every commit, `commit` with `{"revision","at","actor","changes":[{"kind","key","op","lifecycle"}]}`; the data of one with many changes has several lines. The id of an event is its revision. Comments come when nothing else does.',
  examples: [
    'retry: 2718\n\nevent: start\ndata: {"revision":16}\nid: 16\n\nevent: commit\ndata: {"revision":17,"at":"2026-11-22T15:53:22.225Z","actor":"anonymous","changes":[{"kind":"purposes","key":"events","op":"put","lifecycle":"draft"}]}\nid: 17\n\n:\n\n',
  ],
})

/** A part of the feed as lines of an event stream, and the place that it leads to. */
export interface Piece {
  readonly lines: string
  readonly place: FeedPlace
}

/** The event that a stream starts with: the revision that it goes on from, for those who did not know it. */
export const startEvent = (revision: number): string =>
  `event: start\ndata: {"revision":${revision}}\nid: ${revision}\n\n`

const begun = ({ revision, at, actor }: ChangeRecord): string =>
  `event: commit\ndata: ${JSON.stringify({ revision, at, actor }).slice(0, -1)},"changes":[`

const told = ({ kind, key, op, lifecycle }: ChangeRecord): string =>
  JSON.stringify({ kind, key, op, lifecycle })

// The id comes last: who keeps it has read all of the event.
const ended = (revision: number): string => `]}\nid: ${revision}\n\n`

/**
 * The page of the feed after a place, up to the revision `until`: one event a commit. The event of a commit that the
 * page does not end is left open (the place has a kind), and the next piece goes on in it with another line of data.
 * Throws when a revision is missing: better no stream than one with a gap.
 */
export function pieceOf(after: FeedPlace, { page, more }: Page<ChangeRecord>, until: number): Piece {
  let { revision } = after
  let isOpen = after.kind !== undefined
  let lines = isOpen ? 'data: ' : ''
  for (const change of page) {
    if (isOpen && change.revision === revision) lines += ','
    else {
      if (isOpen) lines += ended(revision)
      if (change.revision !== revision + 1) throw new Error(`the feed has no revision ${revision + 1}`)
      lines += begun(change)
    }
    lines += told(change)
    isOpen = true
    revision = change.revision
  }
  const last = page.at(-1)
  if (more && last !== undefined)
    return { lines: `${lines}\n`, place: { revision, kind: last.kind, key: last.key } }
  if (revision !== until) throw new Error(`the feed has no revision ${revision + 1}`)
  return { lines: isOpen ? lines + ended(revision) : lines, place: { revision } }
}
