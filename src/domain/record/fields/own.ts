import type { ActivityContent, ProcessingActivityContent } from '../../contents.ts'
import type { Field, Said, Told } from '../field.ts'
import type { Teller } from '../teller.ts'
import { FREQUENCY_WORDS, STATUS_WORDS } from '../words/kinds.ts'

/** An activity of either kind. */
type AnyTold = Told & { readonly content: ActivityContent }

const own = <Of>(
  name: string,
  heading: Field<never>['heading'],
  say: (told: Of) => Said['lines'],
  open = false,
): Field<Of> => ({ name, basis: 'own', open, heading, say: (told) => ({ lines: say(told) }) })

const texts = (text: Parameters<Teller['text']>[0] | undefined, tell: Teller): string[] =>
  text === undefined ? [] : [tell.text(text)]

export const DESCRIPTION: Field<AnyTold> = own(
  'description',
  { sv: 'Beskrivning', en: 'Description' },
  ({ content, tell }) => texts(content.description, tell),
  true,
)

/** What both kinds of activities have for the use of the register itself. */
export const OWN_FIELDS: readonly Field<AnyTold>[] = [
  own(
    'status',
    { sv: 'Läge', en: 'Status' },
    ({ content: { status, startedOn, endedOn }, tell }) => {
      const days = [startedOn, endedOn].some(Boolean) ? `${startedOn ?? ''}–${endedOn ?? ''}` : undefined
      const words = [status && tell.words(STATUS_WORDS[status]), days].filter(Boolean)
      return words.length === 0 ? [] : [words.join(', ')]
    },
    true,
  ),
  own('owner', { sv: 'Ansvarig', en: 'Owner' }, ({ content: { owner }, snapshot, tell }) => {
    if (owner === undefined) return []
    const { organisation, unit, person } = owner
    const name = organisation && tell.text(snapshot.one('organisations', organisation).label)
    return [[name, unit, person].filter(Boolean).join(', ')]
  }),
  own('reviews', { sv: 'Granskning', en: 'Review' }, ({ content, tell }) => {
    const { lastReviewedOn, nextReviewOn } = content
    const said = [
      lastReviewedOn && `${tell.words(LAST)} ${lastReviewedOn}`,
      nextReviewOn && `${tell.words(NEXT)} ${nextReviewOn}`,
    ].filter(Boolean)
    return said.length === 0 ? [] : [said.join('; ')]
  }),
  own('notes', { sv: 'Interna anteckningar', en: 'Internal notes' }, ({ content: { notes } }) =>
    notes === undefined ? [] : [notes],
  ),
]

type OfController = Told & { readonly content: ProcessingActivityContent }

/** What only an activity of a controller has. */
export const BUSINESS_FIELDS: readonly Field<OfController>[] = [
  own(
    'business-function',
    { sv: 'Verksamhet', en: 'Business function' },
    ({ content: { businessFunction } }) => (businessFunction === undefined ? [] : [businessFunction]),
    true,
  ),
  own(
    'contexts',
    { sv: 'Sammanhang', en: 'Contexts' },
    ({ content: { contexts = [] }, snapshot, tell }) =>
      contexts.map((key) => tell.text(snapshot.one('contexts', key).label)),
    true,
  ),
  own(
    'frequency',
    { sv: 'Hur ofta', en: 'How often' },
    ({ content: { frequency }, tell }) =>
      frequency === undefined ? [] : [tell.words(FREQUENCY_WORDS[frequency])],
    true,
  ),
]

const LAST = { sv: 'senast', en: 'last' }
const NEXT = { sv: 'nästa senast', en: 'next by' }
