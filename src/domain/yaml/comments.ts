import { startsLine } from '../text-places.ts'
import type { YamlComment } from './cursor.ts'
import type { Frame, Layout, Place } from './layout.ts'
import type { YamlSource } from './source.ts'

/**
 * Gives the comments and empty lines of a text to the items that they stand at. A comment at the end of a line belongs
 * to what is in the line; one in a line of its own to what follows, or, if it is further in than that, to the end of
 * what goes before. Answers those that stand before all else, apart from the first item by an empty line.
 */
export function attachComments({ root, places }: Layout, { text, comments, placeAt }: YamlSource): string[] {
  const head: string[] = []
  let passed = 0
  const passTo = (offset: number) => {
    for (let place = places[passed]; place !== undefined && place.start < offset; place = places[++passed]) {
      const { item, frame, start } = place
      if ((item.before.length > 0 || frame.tree.items[0] !== item) && followsEmptyLine(text, start))
        addLine(item.before, '')
    }
  }
  /** The lines that the comment before went to: none goes further in than those before it. */
  let last: { readonly lines: string[]; readonly previous: Place | undefined } | undefined
  for (const comment of comments) {
    passTo(comment.offset)
    const [previous, next] = [places[passed - 1], places[passed]]
    if (!startsLine(text, comment.offset)) {
      lineOwner(previous, comment.offset)?.item.after.push(comment.text) ?? head.push(comment.text)
      continue
    }
    const homes = homesOf(comment, previous, next, root)
    const from = last?.previous === previous ? homes.findIndex(({ lines }) => lines === last?.lines) : 0
    const column = placeAt(comment.offset).column - 1
    const home = homes.slice(Math.max(from, 0)).find(({ beyond }) => column > beyond) ?? homes.at(-1)
    const lines = home?.lines ?? root.tree.end
    if (followsEmptyLine(text, comment.offset)) addLine(lines, '')
    lines.push(comment.text)
    last = { lines, previous }
  }
  passTo(Infinity)
  const before = root.tree.items[0]?.before ?? []
  const apart = before.splice(0, before.lastIndexOf('') + 1)
  const lines = [...head, ...apart.slice(0, -1)]
  return lines[0] === '' ? lines.slice(1) : lines
}

/** Lines that a comment can go to, if it stands further in than the column `beyond`. */
interface Home {
  readonly lines: string[]
  readonly beyond: number
}

/** Where a comment in a line of its own can go, from the inside out: the last is open to any. */
function homesOf(
  { offset }: YamlComment,
  previous: Place | undefined,
  next: Place | undefined,
  root: Frame,
): Home[] {
  const only = (lines: string[]) => [{ lines, beyond: -1 }]
  const following = next?.item.before ?? root.tree.end
  if (previous === undefined) return only(following)
  const { inside } = previous
  // Between a name and its value.
  if (offset < previous.valueStart && (inside === undefined || inside.tree.flow))
    return only(previous.item.before)
  const innermost = inside ?? previous.frame
  for (let frame: Frame | undefined = innermost; frame !== undefined; frame = frame.owner?.frame) {
    if (!frame.tree.flow || offset > frame.end) continue
    if (next !== undefined && next.start < frame.end) return only(following)
    return only(frame.tree.items.length === 0 && frame.owner ? frame.owner.item.before : frame.tree.end)
  }
  if (next !== undefined && next.frame === inside) return only(following)
  const homes: Home[] = []
  for (let frame = previous.frame; frame !== next?.frame; ) {
    if (!frame.tree.flow) homes.push({ lines: frame.tree.end, beyond: frame.owner?.frame.column ?? -1 })
    if (frame.owner === undefined) break
    frame = frame.owner.frame
  }
  return [...homes, { lines: following, beyond: -1 }]
}

/** The item that the end of a line belongs to: the last to start in it, or the one whose brackets close in it. */
function lineOwner(previous: Place | undefined, offset: number): Place | undefined {
  let place = previous
  while (place?.frame.tree.flow && place.frame.end <= offset) place = place.frame.owner
  return place
}

/** Whether there is an empty line, or the mark at which a document starts, right before a place. */
function followsEmptyLine(text: string, offset: number): boolean {
  let breaks = 0
  let at = offset - 1
  for (; at >= 0 && ' \t\r\n'.includes(text.charAt(at)); at--) if (text[at] === '\n') breaks += 1
  return breaks > 1 || (breaks === 1 && /(?:^|\n)---$/.test(text.slice(Math.max(0, at - 3), at + 1)))
}

function addLine(lines: string[], line: string): void {
  if (lines.at(-1) !== line) lines.push(line)
}
