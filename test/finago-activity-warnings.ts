import { A, ACTIVITIES, activitiesBut, EDITION, entriesOf, lines, P } from './finago-paths.ts'
import { finds, type Row, silent } from './finago-row.ts'

/** The rows on what people are told, on sources, security and the notice that the person judged to be warnings. */
export const ACTIVITY_WARNINGS: readonly Row[] = [
  {
    id: 'F32',
    severity: 'warning',
    fact: 'No data protection officer is told of, nor whether the companies decide jointly.',
    clauses: ['OMF-01', 'INS-03a'],
    findings: [
      silent('ROPA-TR-002', ...entriesOf('organisations', 'finago-espoo', 'finago-oslo', 'finago-stockholm')),
      finds('ROPA-TR-004', 'sources/group-companies'),
    ],
  },
  {
    id: 'F33',
    severity: 'warning',
    fact: 'That data may be withheld is said of all alike, though a law asks for some of it.',
    clauses: ['INS-05', 'INS-06', 'INS-07', 'SYF-6d'],
    findings: [finds('ROPA-TR-005', ...ACTIVITIES)],
    unreached: ['INS-05', 'INS-06', 'INS-07'],
    differs:
      'Per activity. What is said of all (INS-05 to INS-07) is recorded of none, so that each still lacks it; the clauses are those of the activities.',
  },
  {
    id: 'F34',
    severity: 'warning',
    fact: 'Of the rights of people, only that to object to marketing is told.',
    clauses: ['SYF-4i', 'SYF-4j'],
    findings: [
      silent('ROPA-TR-006', ...activitiesBut(A.a08, A.a09, A.a18, A.a19, A.a20)),
      finds('ROPA-TR-006', A.a08),
    ],
    unreached: ['SYF-4i', 'SYF-4j'],
    differs:
      'Per activity, where a ground says which rights there are: a09, a18, a19 and a20 have none. The one right that is told is recorded at a08, and its clauses stand behind it, not behind those that are missing.',
  },
  {
    id: 'F35',
    severity: 'warning',
    fact: 'Whether automating is to decide about people is not said.',
    clauses: ['SYF-5d'],
    findings: [finds('ROPA-TR-007', A.a13)],
  },
  {
    id: 'F36',
    severity: 'warning',
    fact: 'How people learn of it whose data comes from others is not planned.',
    clauses: ['INS-03b', 'KAT-3c', 'KAT-3f'],
    findings: [
      finds(
        'ROPA-TR-009',
        `${A.a03} [data-subject-categories/responsible-person]`,
        `${A.a03} [data-subject-categories/beneficial-owner]`,
        `${A.a03} [data-subject-categories/close-associate]`,
        'data-subject-categories/person-connected-to-company',
      ),
    ],
    unreached: ['KAT-3c'],
    differs:
      'The clauses are those of the people (DS-05, DS-06); KAT-3c stands behind a member of theirs, that nobody deals with them directly.',
  },
  {
    id: 'F37',
    severity: 'warning',
    fact: 'Two sources are named by sort only.',
    clauses: ['INS-03d', 'INS-03e'],
    findings: [finds('ROPA-SO-002', 'sources/business-systems', 'sources/public-databases')],
  },
  {
    id: 'F38',
    severity: 'warning',
    fact: 'Combining, evaluating and new technology are not screened for an impact assessment.',
    clauses: ['INS-04', 'SYF-4f', 'SYF-5e'],
    findings: [finds('ROPA-SO-003', A.a08, A.a10, A.a11), finds('ROPA-GV-004', A.a08, A.a11, A.a14)],
    unreached: ['INS-04', 'SYF-4f'],
    differs:
      'The row has P4 and P5d; the findings are about the activities for them. That these combine sources (INS-04, SYF-4f) is a member of theirs.',
  },
  {
    id: 'F39',
    severity: 'warning',
    fact: 'Those who give data or gain from it are not recipients.',
    clauses: ['INS-03a', 'SYF-4e'],
    findings: [finds('ROPA-RC-006', 'sources/group-companies', P.p4e)],
  },
  {
    id: 'F40',
    severity: 'warning',
    fact: 'Whether data leaves the EEA is not said.',
    clauses: [],
    findings: [silent('ROPA-TF-006', ...ACTIVITIES)],
  },
  {
    id: 'F41',
    severity: 'warning',
    fact: 'No security measures are described, not even for passwords, identity numbers and sanctions data.',
    clauses: ['KAT-6a', 'KAT-3d', 'SYF-5a'],
    findings: [
      silent('ROPA-SE-001', ...ACTIVITIES),
      silent('ROPA-SE-002', ...lines(A.a06, 'passwords', 'authentication')),
      silent('ROPA-SE-003', ...lines(A.a03, 'national-identity-numbers', 'sanctions')),
    ],
  },
  {
    id: 'F42',
    severity: 'warning',
    fact: 'Customers’ own data is not kept out of training AI.',
    clauses: ['SYF-5e'],
    findings: [finds('ROPA-AI-002', A.a14)],
  },
  {
    id: 'F43',
    severity: 'warning',
    fact: 'The general policy is relied on, and the register does not have it.',
    clauses: ['OMF-10', 'SYF-4j', 'MK-06'],
    findings: [
      finds(
        'ROPA-PV-004',
        `${EDITION}/references/generella-integritetspolicyn`,
        `${EDITION}/references/generella-integrationspolicyn`,
      ),
    ],
    differs: 'Three clauses refer to it by two titles: a reference each, and a finding each.',
  },
  {
    id: 'F44',
    severity: 'warning',
    fact: 'The tracking data is in none of the categories that the policy lists.',
    clauses: ['MK-02', 'MK-03', 'MK-04'],
    findings: [finds('ROPA-PV-009', 'data-categories/tracking-data')],
  },
  {
    id: 'F45',
    severity: 'warning',
    fact: 'The policy is more than a year old.',
    clauses: ['FOR-02'],
    findings: [finds('ROPA-GV-002', EDITION)],
  },
]
