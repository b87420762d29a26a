import { type Content, make } from './make.ts'
import type { Contents } from './report-arbitraries.ts'

const entry = (kind: string, key: string, members: Record<string, unknown> = {}): [string, Content] => [
  kind,
  make(kind, key, members),
]
export const label = make('contexts', 'any').label
export const email = 'post@example.com'

/** What the activities of the tests about records name: every member that records print. */
export const world: Contents = [
  entry('organisations', 'us', {
    type: 'legal-person',
    legalName: 'Us AB',
    country: 'SE',
    contactPoints: [
      { key: 'main', role: 'general', email },
      { key: 'dpo', role: 'dpo', name: 'A B', phone: '1', external: true, validTo: '2026-12-31' },
    ],
  }),
  entry('organisations', 'them', { contactPoints: [{ key: 'rep', role: 'representative', email }] }),
  entry('organisations', 'delegate', { contactPoints: [{ key: 'main', role: 'privacy', email }] }),
  entry('purposes', 'sales', { description: label }),
  entry('purposes', 'support'),
  entry('data-categories', 'email', { sensitivity: 'ordinary' }),
  entry('data-categories', 'health', { sensitivity: 'special-category', specialCategory: 'health-data' }),
  entry('data-subject-categories', 'customer'),
  entry('data-subject-categories', 'visitor'),
  entry('recipients', 'cloud', { type: 'processor', country: 'US' }),
  entry('recipients', 'police', { type: 'public-authority', inquiryOnly: true }),
  entry('documents', 'clauses'),
  entry('statutes', 'bookkeeping'),
  entry('transfers', 'to-us', {
    recipient: 'cloud',
    country: 'US',
    tool: '46.2.c',
    safeguardsDocument: 'clauses',
  }),
  entry('transfers', 'to-no', { recipient: 'police', country: 'NO' }),
  entry('retention-rules', 'short', { period: 'P1Y', trigger: 'last-contact', statute: 'bookkeeping' }),
  entry('retention-rules', 'long', { criterion: label }),
  entry('security-measures', 'keys', { type: 'technical', point: '32.1.a', status: 'planned' }),
]
