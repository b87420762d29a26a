import { A, entriesOf, lines, P, pair } from './finago-paths.ts'
import { finds, type Row, silent } from './finago-row.ts'

/** The rows on grounds, purposes, data and marketing that the person judged to be warnings. */
export const PURPOSE_WARNINGS: readonly Row[] = [
  {
    id: 'F17',
    severity: 'warning',
    fact: 'Two grounds are given as alternatives, and not which is for what.',
    clauses: ['SYF-1c', 'SYF-1d', 'SYF-2c', 'SYF-2d', 'SYF-3c', 'SYF-4g', 'SYF-4h'],
    findings: [finds('ROPA-LB-003', P.p1, P.p2, P.p3, P.p4)],
  },
  {
    id: 'F18',
    severity: 'warning',
    fact: 'Why the contract needs the processing is not said.',
    clauses: ['SYF-1c', 'SYF-2c', 'SYF-3c', 'SYF-4g'],
    findings: [finds('ROPA-LB-010', ...[P.p1, P.p2, P.p3, P.p4].map((purpose) => pair(purpose, 'contract')))],
  },
  {
    id: 'F19',
    severity: 'warning',
    fact: 'Four interests are too general to be weighed.',
    clauses: ['SYF-1d', 'SYF-3d', 'SYF-4h', 'SYF-5j'],
    findings: [
      finds(
        'ROPA-LB-016',
        ...entriesOf('legal-bases', 'interest-serving-customers', 'interest-managing-services'),
        ...entriesOf('legal-bases', 'interest-information-and-marketing', 'interest-competitiveness'),
      ),
    ],
  },
  {
    id: 'F20',
    severity: 'warning',
    fact: 'Partners gain from the analysis, and the interest stated is not theirs.',
    clauses: ['SYF-4e', 'SYF-4h'],
    findings: [finds('ROPA-LB-017', pair(P.p4, 'interest-information-and-marketing'))],
    differs: 'The row has P4e, which has the interest from P4: the pair is there, with P4e as related.',
  },
  {
    id: 'F21',
    severity: 'warning',
    fact: 'Data from the services is used again to develop them and to train AI, unassessed.',
    clauses: ['SYF-5b', 'SYF-5e'],
    findings: [finds('ROPA-LB-030', P.p5b, P.p5d)],
  },
  {
    id: 'F22',
    severity: 'warning',
    fact: 'Purposes are worded so that much fits them.',
    clauses: ['SYF-0', 'SYF-4d', 'SYF-4e', 'SYF-5b', 'SYF-5f'],
    findings: [finds('ROPA-PU-002', P.p4d, P.p4e, P.p5b, P.p5c, P.p5e)],
    unreached: ['SYF-0'],
    differs: 'The general clause (SYF-0) is no purpose of the register: the seven that follow it are.',
  },
  {
    id: 'F23',
    severity: 'warning',
    fact: 'One heading takes together what needs grounds of its own.',
    clauses: ['SYF-4', 'SYF-5', 'SYF-6'],
    findings: [finds('ROPA-PU-003', P.p4, P.p5)],
    unreached: ['SYF-6'],
    differs: 'P6 is a heading only: the policy gives each of its parts a ground of its own.',
  },
  {
    id: 'F24',
    severity: 'warning',
    fact: 'Which data goes with which purpose, people and recipients is not said.',
    clauses: [],
    findings: [
      silent('ROPA-PU-004', P.p1, P.p2, P.p4c, P.p4d, P.p4e, P.p5a, P.p5b, P.p5c, P.p5d, P.p5e),
      silent('ROPA-PU-004', P.p6a, P.p6c, P.anonymisation),
      finds(
        'ROPA-PU-004',
        ...entriesOf('data-categories', 'basic-information', 'relationship-information'),
        ...entriesOf('data-categories', 'correspondence', 'service-requests', 'call-recordings'),
      ),
      finds('ROPA-RC-004', `${A.a17}/recipients/authorities`, `${A.a17}/recipients/tax-authority`),
      finds('ROPA-RC-005', ...lines(A.a03, 'identification')),
      finds('ROPA-RC-005', ...lines(A.a08, 'preferences', 'permissions')),
      silent('ROPA-RC-005', ...lines(A.a07, 'resources-and-assignments', 'time-bookings')),
      silent('ROPA-RC-005', ...lines(A.a20, 'requests'), ...lines(A.a21, 'consented-data')),
    ],
    differs:
      'The row has P1–P7. Lines read from the policy tie P3, P4a, P4b, P6b and P7 to data, so that the rest is named: parts, data that no line uses, and anonymising. Recipients are untied only where there are some.',
  },
  {
    id: 'F25',
    severity: 'warning',
    fact: 'Events are covered, and no purpose is about them.',
    clauses: ['OMF-09', 'INS-02d', 'KAT-5d'],
    rules: ['ROPA-PU-005'],
    findings: [
      silent('ROPA-PU-005', 'contexts/events'),
      silent('ROPA-PU-001', A.a19),
      silent('ROPA-PU-004', 'data-categories/event-participation'),
    ],
    differs:
      'The row has the context alone. The activity read from it has no purpose either, which is an error (PU-001), and so has its data.',
  },
  {
    id: 'F26',
    severity: 'warning',
    fact: 'Data that may reveal special categories has not been assessed.',
    clauses: ['KAT-3e', 'KAT-3f', 'KAT-2f', 'KAT-5c'],
    findings: [
      finds(
        'ROPA-SC-004',
        ...entriesOf('data-categories', 'cctv-images', 'politically-exposed-status'),
        ...entriesOf('data-categories', 'close-association', 'campaign-material'),
      ),
    ],
  },
  {
    id: 'F27',
    severity: 'warning',
    fact: 'Which sanctions lists are searched is not said, nor the Swedish ground for others than the EU’s.',
    clauses: ['INS-03f'],
    findings: [finds('ROPA-SC-006', `${A.a03}/data/sanctions/purposes/p6b-anti-money-laundering`)],
  },
  {
    id: 'F28',
    severity: 'warning',
    fact: 'Nothing keeps sensitive data out of analysis and training.',
    clauses: ['SYF-4d', 'SYF-5b', 'SYF-5e'],
    findings: [finds('ROPA-SC-009', P.p4d, P.p5b, P.p5d)],
  },
  {
    id: 'F29',
    severity: 'warning',
    fact: 'Marketing by e-mail has no ground under the law of any state.',
    clauses: ['MK-01', 'KAT-4b'],
    findings: [finds('ROPA-DM-004', A.a08)],
    unreached: ['MK-01', 'KAT-4b'],
    differs:
      'The clauses are those of the activity and of P4a (SYF-4a); MK-01 and KAT-4b stand behind its channel and its data lines.',
  },
  {
    id: 'F30',
    severity: 'warning',
    fact: 'The right to object to marketing is told; how to use it stands elsewhere.',
    clauses: ['SYF-4i', 'SYF-4j', 'MK-05'],
    findings: [finds('ROPA-DM-002', `${A.a08}/objectionNotice`)],
    unreached: ['MK-05'],
    differs:
      'The clauses are those of the notice on objection; the link in messages (MK-05) stands behind the right itself.',
  },
  {
    id: 'F31',
    severity: 'warning',
    fact: 'The suppression list has no time limit, and that sources are combined is not told as profiling.',
    clauses: ['MK-07', 'SYF-4f'],
    findings: [silent('ROPA-DM-005', 'retention-rules/suppression-record'), finds('ROPA-DM-007', A.a08)],
    unreached: ['SYF-4f'],
    differs: 'The clauses are those of the activity; that it combines sources (SYF-4f) is a member of it.',
  },
]
