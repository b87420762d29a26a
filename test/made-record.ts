import type { Contents } from '../src/domain/contents.ts'
import type { RecordDocument } from '../src/domain/record/document.ts'
import type { Variant } from '../src/domain/record/field.ts'
import { recordOf } from '../src/domain/record/tell-record.ts'
import { findView } from '../src/domain/record/view.ts'
import { snapshotOf } from '../src/domain/snapshot.ts'
import { FORMATS, type FormatName } from '../src/register/reports/record/formats.ts'

/** A record of one activity in which every text is the same, as no schema would let it be. */
export function madeRecord(text: string, variant: Variant = 'full'): RecordDocument {
  const label = { en: text }
  const named = (key: string) => ({ key, label, description: label, notes: text })
  const entry = <Kind extends keyof Contents>(kind: Kind, content: Contents[Kind]) => ({
    kind,
    key: content.key,
    lifecycle: 'draft',
    content,
  })
  const vocabulary = snapshotOf([
    entry('settings', { ...named('register'), languages: ['en'] }),
    entry('organisations', {
      ...named('company'),
      type: 'legal-person',
      legalName: text,
      contactPoints: [{ key: 'all', role: 'general', name: text, email: text }],
    }),
    entry('purposes', { ...named('purpose'), legalBases: [{ legalBasis: 'basis', relation: 'sole' }] }),
    entry('legal-bases', { ...named('basis'), provision: '6.1.f', interest: { statement: label } }),
    entry('data-categories', { ...named('data'), type: 'category' }),
    entry('data-subject-categories', named('people')),
    entry('sources', { ...named('source'), origin: 'third-party' }),
    entry('recipients', { ...named('recipient'), type: 'processor' }),
    entry('retention-rules', { ...named('rule'), criterion: label }),
    entry('security-measures', { ...named('measure'), type: 'technical' }),
    entry('transfers', { ...named('transfer'), recipient: 'recipient', internationalOrganisation: text }),
  ])
  const activity = entry('processing-activities', {
    ...named('activity'),
    businessFunction: text,
    owner: { unit: text, person: text },
    parties: [{ key: 'company', organisation: 'company', role: 'controller' }],
    purposes: [{ purpose: 'purpose' }],
    data: [
      {
        key: 'line',
        dataCategory: 'data',
        dataSubjectCategories: ['people'],
        sources: ['source'],
        purposes: [{ purpose: 'purpose', grounds: 'inherited' }],
        recipients: ['recipient'],
        retentionRule: 'rule',
      },
    ],
    transfers: [{ transfer: 'transfer' }],
    securityMeasures: ['measure'],
    securitySummary: label,
  })
  const view = findView('imy', 'controller')
  if (view === undefined) throw new Error('there is no layout')
  return recordOf(
    {
      register: 'made',
      revision: 1,
      at: '2026-11-23T00:00:00.000Z',
      treeRoot: '00',
      state: 'newest',
      vocabulary,
      activities: async function* () {
        yield activity
      },
      annex: async () => [],
    },
    { role: 'controller', variant, view, language: 'en', languageAsked: null },
  )
}

/** The bytes of a record in a format. */
export async function written(record: RecordDocument, format: FormatName): Promise<Buffer> {
  const made = FORMATS[format].write(record, { table: 'activities' })
  if (made instanceof Promise) return made
  const parts: string[] = []
  for await (const part of made) parts.push(part)
  return Buffer.from(parts.join(''))
}
