import type { Flaw } from '../domain/errors.ts'

/** The flaw of an object whose last day lies before its first, at its `pointer`; none while either is left out. */
export function datesInOrder(object: object, pointer: string, first: string, last: string): readonly Flaw[] {
  const [from, to]: unknown[] = [Reflect.get(object, first), Reflect.get(object, last)]
  if (typeof from !== 'string' || typeof to !== 'string' || to >= from) return []
  const detail = `must not lie before ${first}, ${from}; got ${to}`
  return [{ in: 'body', pointer: `${pointer}/${last}`, detail }]
}
