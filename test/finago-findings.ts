import { ACTIVITY_WARNINGS } from './finago-activity-warnings.ts'
import { ERRORS } from './finago-errors.ts'
import { A, ACTIVITIES, EDITION, entriesOf, P, pair } from './finago-paths.ts'
import { PURPOSE_WARNINGS } from './finago-purpose-warnings.ts'
import { type Beyond, finds, type Row, silent } from './finago-row.ts'

/** The rows that the person judged to be worth knowing. */
const NOTES: readonly Row[] = [
  {
    id: 'F46',
    severity: 'info',
    fact: 'That a duty is the ground is read into the policy.',
    clauses: ['SYF-6d', 'SYF-6f'],
    findings: [finds('ROPA-LB-029', pair(P.p6b, 'duty-anti-money-laundering'), pair(P.p6c, 'duty-other'))],
  },
  {
    id: 'F47',
    severity: 'info',
    fact: 'A tax authority with an inquiry is no recipient.',
    clauses: ['SYF-6f'],
    findings: [finds('ROPA-RC-007', `${A.a17}/recipients/tax-authority`)],
  },
  {
    id: 'F48',
    severity: 'info',
    fact: 'One document goes by two names.',
    clauses: ['OMF-10', 'MK-06'],
    findings: [finds('ROPA-PV-005', `${EDITION}/references/generella-integrationspolicyn`)],
  },
  {
    id: 'F49',
    severity: 'info',
    fact: 'Two contexts speak of managing suppliers.',
    clauses: ['OMF-05', 'OMF-06'],
    findings: [finds('ROPA-PV-008', 'contexts/service-acquisition')],
  },
  {
    id: 'F50',
    severity: 'info',
    fact: 'Some wordings do not say what their headings do.',
    clauses: ['SYF-2a', 'SYF-3', 'SYF-5', 'INS-03d'],
    rules: ['ROPA-PV-010'],
    findings: [],
    unreached: ['SYF-2a', 'SYF-3', 'SYF-5', 'INS-03d'],
    differs:
      'Not checkable: the rule reads the text of the notice. The register holds at most ten words of a clause, and the text is not part of the project.',
  },
  {
    id: 'F51',
    severity: 'info',
    fact: 'What is left open has no concept of a shared vocabulary.',
    clauses: ['KAT-8', 'SYF-7'],
    findings: [finds('ROPA-TX-003', P.p7, 'data-categories/consented-data')],
    differs:
      'The row has “and others”: these are mapped to broader concepts, which the rule takes for an answer.',
  },
  {
    id: 'F52',
    severity: 'info',
    fact: 'Lead authority, systems, terms of sources, models and the data of the suppression list are not recorded.',
    clauses: [],
    rules: ['ROPA-TR-008', 'ROPA-SE-004', 'ROPA-SO-004', 'ROPA-AI-003', 'ROPA-GV-008', 'ROPA-DM-006'],
    findings: [
      finds('ROPA-TR-008', ...entriesOf('organisations', 'finago-espoo', 'finago-oslo', 'finago-stockholm')),
      finds('ROPA-SE-004', ...ACTIVITIES),
      finds('ROPA-SO-004', 'sources/represented-company', 'sources/business-systems'),
      finds('ROPA-AI-003', A.a14),
      finds('ROPA-DM-006', P.suppression),
    ],
    differs: 'GV-008 finds nothing: the settings ask for Swedish and English, and every label is in both.',
  },
]

/** The 52 facts that a person found in the policy, and what the rules find of each on 2026-11-22. */
export const ROWS: readonly Row[] = [...ERRORS, ...PURPOSE_WARNINGS, ...ACTIVITY_WARNINGS, ...NOTES]

/** What the rules find beyond the facts of the rows. */
export const BEYOND: readonly Beyond[] = [
  {
    ...silent('ROPA-PU-001', A.a20),
    why: 'Records of requests (KAT-5e) are kept, and no purpose is about them: as with F13 and F25, which the person saw.',
  },
  {
    ...silent('ROPA-PU-004', 'data-categories/rights-request-records'),
    why: 'The data of that activity.',
  },
  {
    ...finds('ROPA-PU-002', P.p5, P.p7),
    why: 'The heading of P5 has the wording of its part P5e; P7 is for other purposes, whichever: F08 from another side.',
  },
  {
    ...finds('ROPA-RC-007', `${A.a17}/recipients/authorities`),
    why: 'F47 for authorities in general, which the policy names beside the tax authority.',
  },
  {
    ...finds('ROPA-SC-009', P.p4a, P.p4e),
    why: 'F28 for marketing, and for the other part that analyses.',
  },
  {
    ...finds('ROPA-TR-007', A.a11, A.a14),
    why: 'F35 for analysis and training, from which decisions about people may follow as well.',
  },
  {
    ...finds('ROPA-SO-002', 'sources/sanctions-registers'),
    why: 'F27 from the side of the source: the person named the lists there only.',
  },
  {
    ...finds('ROPA-GV-004', A.a03),
    why: 'Knowing customers evaluates them with data on offences: two criteria, of which the person saw neither as high risk.',
  },
  {
    ...finds(
      'ROPA-TX-001',
      'data-subject-categories/person-connected-to-company',
      ...entriesOf('sources', 'data-subject-contract', 'data-subject-purchase-or-contact'),
      ...entriesOf('sources', 'generated-transactions', 'generated-posts', 'group-companies'),
      ...entriesOf('sources', 'represented-company', 'official-registers', 'business-systems'),
      ...entriesOf('sources', 'public-databases'),
    ),
    why: 'What the policy lists and ties to no processing. The person put it under F24, which is about purposes.',
  },
  {
    ...finds(
      'ROPA-TX-004',
      ...entriesOf(
        'data-categories',
        'title',
        'company-relation',
        'language-settings',
        'cctv-images',
        'right-to-represent-company',
        'basic-data-on-customer-and-related-persons',
        'close-association',
        'campaign-material',
        'log-in-information',
        'resources-and-assignments',
        'time-bookings',
      ),
    ),
    why: 'About our mappings, not the policy: fideslang has since moved these concepts.',
  },
]
