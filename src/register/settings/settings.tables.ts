import { ownTable, wordTable } from '../columns.ts'
import type { TableOf } from '../kind.ts'
import type { Settings } from './settings.ts'

const severities: TableOf<Settings> = {
  name: 'settings_severities',
  owner: { key: 'settings' },
  key: ['settings', 'rule'],
  columns: { settings: 'text', rule: 'text', severity: 'text' },
  rows: ({ key, severities = [] }) => severities.map((row) => ({ settings: key, ...row })),
}

export const tables: [TableOf<Settings>, ...TableOf<Settings>[]] = [
  ownTable(
    'settings',
    {
      four_eyes: 'boolean',
      review_entries: 'text',
      review_documents: 'text',
      aml_obliged: 'boolean',
      article_30_exemption: 'boolean',
      ruleset: 'text',
    },
    ({ fourEyes, reviewIntervals, amlObliged, article30Exemption, ruleset }) => ({
      four_eyes: fourEyes,
      review_entries: reviewIntervals?.entries,
      review_documents: reviewIntervals?.documents,
      aml_obliged: amlObliged,
      article_30_exemption: article30Exemption,
      ruleset,
    }),
  ),
  wordTable('settings_languages', 'settings', 'language', ({ languages }) => languages),
  wordTable('settings_jurisdictions', 'settings', 'country', ({ jurisdictions }) => jurisdictions),
  severities,
]
