import Type from 'typebox'
import { CalendarDate, Entry, OneOf, Period, Text, Uri } from '../../domain/entry.ts'
import { COUNTRY_PATTERN } from '../../domain/patterns.ts'

/** A law that imposes or permits processing. Art. 6(3). */
export const Statute = Entry(
  'Statute',
  {
    jurisdiction: Type.String({
      pattern: COUNTRY_PATTERN,
      description: 'EU, or the ISO 3166-1 alpha-2 code of the state.',
    }),
    citation: Text(300, 'Citation of the law.'),
    section: Type.Optional(Text(200, 'Chapter, section or article relied on.')),
    address: Type.Optional(Uri('Where it can be read.')),
    inForceFrom: Type.Optional(CalendarDate('First day in force.')),
    inForceTo: Type.Optional(CalendarDate('Last day in force.')),
    minRetention: Type.Optional(Period('Shortest time for which it demands data to be kept.')),
    maxRetention: Type.Optional(Period('Longest time for which it lets data be kept.')),
    retentionAnchor: Type.Optional(
      OneOf(
        ['exact', 'end-of-month', 'end-of-calendar-year', 'end-of-fiscal-year'],
        'What its periods are counted from, after the event.',
      ),
    ),
  },
  { description: 'A law of the Union or of a state that imposes or permits processing. Art. 6(3).' },
)
export type Statute = Type.Static<typeof Statute>
