import { byMember } from '../../db/filter.ts'
import { SUBJECT_PATTERN } from '../../domain/patterns.ts'
import { kind } from '../kind.ts'
import { tables } from './waiver.tables.ts'
import { Waiver } from './waiver.ts'

export const waivers = kind({
  name: 'waivers',
  schema: Waiver,
  tables,
  filters: [
    byMember('rule', 'rule', { description: 'Rule whose finding is accepted.' }),
    byMember('subject', 'subject', {
      description: 'What the finding is about.',
      shape: { type: 'string', pattern: SUBJECT_PATTERN, maxLength: 500 },
    }),
    byMember('owner/organisation', 'owner_organisation', {
      description: 'Organisation that answers for it.',
    }),
  ],
})
