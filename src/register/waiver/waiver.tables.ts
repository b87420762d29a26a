import { ownTable, partTable, placed } from '../columns.ts'
import type { TableOf } from '../kind.ts'
import { OWNER_COLUMNS, ownerRow } from '../owner.ts'
import type { Waiver } from './waiver.ts'

export const tables: [TableOf<Waiver>, ...TableOf<Waiver>[]] = [
  ownTable(
    'waivers',
    { rule: 'text', subject: 'text', reason: 'jsonb', ...OWNER_COLUMNS, expires_on: 'date' },
    ({ rule, subject, reason, owner, expiresOn }) => ({
      rule,
      subject,
      reason,
      ...ownerRow(owner),
      expires_on: expiresOn,
    }),
  ),
  partTable('waiver_parameters', 'waiver', ['name'], { name: 'text', value: 'text' }, ({ parameters }) =>
    placed(parameters, ({ name, value }) => ({ name, value })),
  ),
]
