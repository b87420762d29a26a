import Type from 'typebox'
import { OneOf } from '../domain/entry.ts'
import { type AsOf, StateOf } from '../http/page.ts'

export const From = StateOf('State to start from: a revision, or an RFC 3339 time that is over.')
export const To = Type.Optional(
  StateOf('State to end with: a revision, or an RFC 3339 time that is over; the newest unless told.'),
)

/** What a diff is asked between. */
export interface AskedBetween {
  from: AsOf
  to?: AsOf
}

export const Path = Type.String({
  description:
    'Where it is, by member names, and by keys where items have them; empty for the whole entry. Mappings and provenance have no keys: theirs is the path of their list.',
})
const Index = Type.Optional(Type.Integer({ minimum: 0 }))
export const DifferenceItem = Type.Object(
  {
    op: OneOf(
      ['add', 'remove', 'replace', 'move'],
      'What was done to the value at the path: an item is moved when only its place in its list is another one.',
    ),
    path: Path,
    before: Type.Optional(Type.Unknown({ description: 'Value that was removed or replaced.' })),
    after: Type.Optional(Type.Unknown({ description: 'Value that was added, or has replaced the other.' })),
    position: Type.Optional(
      Type.Object(
        { before: Index, after: Index },
        {
          description:
            'Place of the item in its list, counted from 0, when the item itself came, went or moved.',
        },
      ),
    ),
  },
  { title: 'Difference', additionalProperties: false, description: 'One difference between two contents.' },
)
