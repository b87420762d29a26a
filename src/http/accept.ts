/**
 * Of what an address offers, by media range, what an Accept header asks for: the heaviest of its ranges that is offered,
 * the first of equals. Without a header that is any; undefined when nothing is offered that fits.
 */
export function accepted<T>(accept = '*/*', offers: Readonly<Record<string, T>>): T | undefined {
  const ranges = accept
    .split(',')
    .map(rangeOf)
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
  const found = ranges.find(({ range }) => Object.hasOwn(offers, range))
  return found === undefined ? undefined : offers[found.range]
}

/** One media range of an Accept header, with its weight. */
function rangeOf(text: string): { range: string; weight: number } {
  const [range = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase())
  const weight = parameters.find((parameter) => parameter.startsWith('q='))
  return { range, weight: weight === undefined ? 1 : Number(weight.slice(2)) }
}
