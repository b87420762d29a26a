/** How many of some rising numbers lie below one. */
export function countBelow(rising: readonly number[], bound: number): number {
  let [low, high] = [0, rising.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((rising[middle] ?? bound) < bound) low = middle + 1
    else high = middle
  }
  return low
}
