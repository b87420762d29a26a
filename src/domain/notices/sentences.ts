/** A part of a text, from one place to another. */
export interface Part {
  readonly start: number
  readonly end: number
}

const END = /[.!?…]["”’)\]]*\s+(?=["“”'([]?[\p{Lu}\p{Nd}])/gu

/** No abbreviation is longer. */
const LONGEST = 12

/** After these a sentence goes on, whatever letter comes next. */
const GOES_ON = new Set(
  't.ex bl.a s.k d.v.s dvs e.g i.e nr no art kap jfr ca resp inkl exkl fr.o.m t.o.m mr ms dr prof st p.g.a pga cf'.split(
    ' ',
  ),
)

/** The sentences of a part of a text, without the white space between them; in UTF-16 units. */
export function sentencesIn(text: string, { start, end }: Part): Part[] {
  const block = text.slice(start, end)
  const found: Part[] = []
  let from = 0
  for (const { 0: mark, index } of block.matchAll(END)) {
    if (block[index] === '.' && goesOn(block.slice(from, index))) continue
    found.push({ start: start + from, end: start + index + mark.trimEnd().length })
    from = index + mark.length
  }
  if (from < block.length) found.push({ start: start + from, end })
  return found
}

/** Whether a full stop after this text is that of an abbreviation, or of a number in a list. */
function goesOn(before: string): boolean {
  const word =
    before
      .slice(-LONGEST)
      .split(/[^\p{L}\p{Nd}.]/u)
      .at(-1) ?? ''
  return (
    GOES_ON.has(word.toLowerCase()) ||
    /^\p{L}$/u.test(word) ||
    (/^\p{Nd}{1,2}$/u.test(word) && word === before)
  )
}
