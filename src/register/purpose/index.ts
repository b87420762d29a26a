import { byMember, byPart } from '../../db/filter.ts'
import type { Flaw } from '../../domain/errors.ts'
import { PURPOSE_TAGS } from '../../domain/gdpr/purpose-tags.ts'
import { kind } from '../kind.ts'
import { tables } from './purpose.tables.ts'
import { Purpose } from './purpose.ts'

/** An assessment says whether a further purpose goes with another one, and never with itself. */
const contradictions = ({ key, compatibilityAssessments = [] }: Purpose): Flaw[] =>
  compatibilityAssessments.flatMap(({ from }, index) =>
    from === key
      ? [
          {
            in: 'body',
            pointer: `/compatibilityAssessments/${index}/from`,
            detail: `must be another purpose than this one, "${key}"`,
          },
        ]
      : [],
  )

export const purposes = kind({
  name: 'purposes',
  schema: Purpose,
  tables,
  contradictions,
  filters: [
    byMember('parent', 'parent', { description: 'Purpose that it is a part of.' }),
    byMember('origin', 'origin', {
      description: 'Whether the data was collected for it.',
      words: ['initial', 'further-use'],
    }),
    byPart(
      'tag',
      { table: 'purpose_tags', owner: 'purpose', column: 'tag', path: '$.tags[*]' },
      { description: 'What it is about.', words: PURPOSE_TAGS },
    ),
    byPart(
      'legalBasis',
      {
        table: 'purpose_legal_bases',
        owner: 'purpose',
        column: 'legal_basis',
        path: '$.legalBases[*].legalBasis',
      },
      { description: 'Ground of one of its own pairs.' },
    ),
  ],
})
