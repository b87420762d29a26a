import { RegisterError } from '../errors.ts'
import { pointerTo } from '../json-pointer.ts'
import type { Fault } from '../json-traits.ts'
import type { PlacedFlaw, TextPlace } from '../placed-flaw.ts'

/** A fault, and where in the text it is; not known of the text as a whole. */
export interface TextFault extends Fault {
  readonly offset?: number
}

/** Throws the refusal of what stands at an offset. */
export type Refuse = (offset: number, detail: string, cause?: unknown) => never

export const refuseAt =
  (placeAt: (offset: number) => TextPlace): Refuse =>
  (offset, detail, cause) => {
    throw refusedYaml([{ path: [], detail, offset }], placeAt, cause)
  }

/** The refusal of a text that has these faults; at least one. */
export function refusedYaml(
  faults: readonly TextFault[],
  placeAt: (offset: number) => TextPlace,
  cause?: unknown,
): RegisterError {
  const errors = faults.map(
    ({ path, detail, offset }): PlacedFlaw => ({
      in: 'body',
      pointer: pointerTo(path),
      detail,
      ...(offset === undefined ? {} : placeAt(offset)),
    }),
  )
  const [first] = errors
  const more = errors.length > 1 ? `; ${errors.length} faults are listed in errors` : ''
  return new RegisterError(
    'invalid',
    `The document cannot be read: ${first?.pointer || 'it'} ${first?.detail}${more}.`,
    { details: { errors }, cause },
  )
}
