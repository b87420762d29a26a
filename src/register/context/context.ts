import type Type from 'typebox'
import { Entry } from '../../domain/entry.ts'

/** A business context that a notice says it covers. */
export const Context = Entry(
  'Context',
  {},
  { description: 'A business context that a notice says it covers.' },
)
export type Context = Type.Static<typeof Context>
