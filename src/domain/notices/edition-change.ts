import type { DocumentContent, EditionContent } from '../contents.ts'
import type { Snapshot } from '../snapshot.ts'
import { activitiesToReview } from './activities-to-review.ts'
import type { AnchoredClause, EditionChange, UncodedChange } from './edition-change-schemas.ts'
import { pointsOf } from './points.ts'
import { ANCHORINGS, type Reanchored } from './reanchor.ts'
import { spaced } from './spaced.ts'
import { supportAfter } from './support.ts'
import { type TextChange, textChange } from './text-change.ts'
import { wordDiff } from './word-diff.ts'

interface Asked {
  readonly document: DocumentContent
  /** The edition whose clauses are looked for. */
  readonly edition: EditionContent
  /** Its text, where it is at hand. */
  readonly before: string | undefined
  /** The text in which they are looked for. */
  readonly after: string
}

/** What another text makes of the clauses of an edition, and of what a register rests on them; `change` may be known already. */
export function editionChange(
  snapshot: Snapshot,
  { document, edition, before, after }: Asked,
  change: TextChange = textChange({ clauses: edition.clauses ?? [], before, after }),
): EditionChange {
  const { pieces, added } = change
  const { slice } = pointsOf(after)
  const clauses = pieces.flatMap((found) => anchoredClause(found, slice))
  const anchorings = new Map(clauses.map(({ code, anchoring }) => [code, anchoring]))
  const support = supportAfter(snapshot, { document, edition: edition.key, anchorings })
  const counted = ANCHORINGS.map((name) => [
    name,
    clauses.filter(({ anchoring }) => anchoring === name).length,
  ])
  return {
    counts: { ...Object.fromEntries(counted), added: added.length },
    clauses,
    added: [...added],
    uncoded: pieces.flatMap((found) => uncodedChange(found, slice)),
    support: support.map((each) => ({ ...each, clauses: [...each.clauses] })),
    activities: activitiesToReview(
      snapshot,
      support.map(({ subject }) => subject),
    ).map(({ activity, because }) => ({ activity, because: [...because] })),
    notCheckable:
      before === undefined
        ? [
            'added',
            'uncoded',
            ...(clauses.some(({ compared }) => compared === 'quote') ? (['clauses'] as const) : []),
          ]
        : [],
  }
}

type Slice = (start: number, end: number) => string

function told({ piece: { section, words }, anchoring, place }: Reanchored, slice: Slice) {
  const before = spaced(words)
  const after =
    place === undefined || anchoring !== 'changed' ? undefined : spaced(slice(place.start, place.end))
  return {
    section,
    anchoring,
    before,
    ...(after !== undefined && { after, diff: wordDiff(before, after) }),
    ...(place !== undefined && { start: place.start, end: place.end }),
  }
}

function anchoredClause(found: Reanchored, slice: Slice): AnchoredClause[] {
  const { code, compared } = found.piece
  return code === null ? [] : [{ code, compared, ...told(found, slice) }]
}

const uncodedChange = (found: Reanchored, slice: Slice): UncodedChange[] =>
  found.piece.code !== null || found.anchoring === 'exact' ? [] : [told(found, slice)]
