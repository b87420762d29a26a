import { A, ACTIVITIES, activitiesBut, entriesOf, lines, P, pair } from './finago-paths.ts'
import { finds, type Row, silent } from './finago-row.ts'

/** The rows that the person judged to be errors. */
export const ERRORS: readonly Row[] = [
  {
    id: 'F01',
    severity: 'error',
    fact: 'Direct marketing is put on a contract.',
    clauses: ['SYF-4a', 'SYF-4g'],
    findings: [finds('ROPA-LB-005', pair(P.p4, 'contract'))],
  },
  {
    id: 'F02',
    severity: 'error',
    fact: 'Surveys, analysis and developing the business are put on a contract.',
    clauses: ['SYF-4c', 'SYF-4d', 'SYF-4e', 'SYF-4g'],
    rules: ['ROPA-LB-006'],
    findings: [finds('ROPA-LB-006', pair(P.p4, 'contract')), finds('ROPA-LB-033', pair(P.p4, 'contract'))],
    differs:
      'Analysis is never what a contract needs; a survey seldom is, so that the matrix calls it unusual: LB-033, a warning, which has SYF-4c.',
  },
  {
    id: 'F03',
    severity: 'error',
    fact: 'A company’s contract is the ground for data on those who represent it.',
    clauses: ['SYF-1c', 'SYF-2c', 'SYF-3c', 'SYF-4g'],
    findings: [finds('ROPA-LB-004', ...[P.p1, P.p2, P.p3, P.p4].map((purpose) => pair(purpose, 'contract')))],
  },
  {
    id: 'F04',
    severity: 'error',
    fact: 'No interest has been weighed.',
    clauses: ['SYF-1d', 'SYF-2d', 'SYF-3d', 'SYF-4h', 'SYF-5h', 'SYF-5i', 'SYF-5j', 'SYF-6c'],
    findings: [
      finds(
        'ROPA-LB-012',
        pair(P.p1, 'interest-serving-customers'),
        pair(P.p2, 'interest-procurement-and-cooperation'),
        pair(P.p3, 'interest-managing-services'),
        pair(P.p4, 'interest-information-and-marketing'),
        pair(P.p5, 'interest-information-security'),
        pair(P.p5, 'interest-efficient-services'),
        pair(P.p5, 'interest-competitiveness'),
        pair(P.p6a, 'interest-compliance-and-rights'),
      ),
    ],
  },
  {
    id: 'F05',
    severity: 'error',
    fact: 'Training AI rests on interests of the business at large, without a test of its own.',
    clauses: ['SYF-5e', 'SYF-5i', 'SYF-5j'],
    findings: [
      finds(
        'ROPA-AI-001',
        pair(P.p5, 'interest-information-security'),
        pair(P.p5, 'interest-efficient-services'),
        pair(P.p5, 'interest-competitiveness'),
      ),
    ],
    differs:
      'The row has P5d. The policy states the interests for P5 as a whole, so that the pairs are there, with P5d as related; and it states three.',
  },
  {
    id: 'F06',
    severity: 'error',
    fact: 'Legal duties are claimed without the law that imposes them.',
    clauses: ['SYF-6d', 'SYF-6f'],
    findings: [silent('ROPA-LB-018', pair(P.p6b, 'duty-anti-money-laundering'), pair(P.p6c, 'duty-other'))],
  },
  {
    id: 'F07',
    severity: 'error',
    fact: 'How consent is withdrawn, and how it is proved, is not said.',
    clauses: ['SYF-7a', 'KAT-8'],
    findings: [silent('ROPA-LB-021', pair(P.p7, 'consent')), silent('ROPA-LB-022', pair(P.p7, 'consent'))],
    unreached: ['KAT-8'],
    differs: 'The clauses are those of the pair; the open data (KAT-8) stands behind F08.',
  },
  {
    id: 'F08',
    severity: 'error',
    fact: 'To what people consent, and for which data, is left open.',
    clauses: ['SYF-7', 'SYF-7a', 'KAT-8'],
    findings: [finds('ROPA-LB-023', pair(P.p7, 'consent'))],
  },
  {
    id: 'F09',
    severity: 'error',
    fact: 'Anonymising, tracking and the suppression list have no ground.',
    clauses: ['SYF-0a', 'MK-01', 'MK-04', 'MK-07'],
    findings: [silent('ROPA-LB-001', P.anonymisation, P.tracking, P.suppression)],
  },
  {
    id: 'F10',
    severity: 'error',
    fact: 'Messages and pages are tracked, and consent is not spoken of.',
    clauses: ['MK-01', 'MK-02', 'MK-03', 'MK-04'],
    findings: [
      finds(
        'ROPA-DM-003',
        ...['email-beacon', 'email-cookie', 'website-cookie'].map((key) => `${A.a09}/tracking/${key}`),
      ),
    ],
    unreached: ['MK-02', 'MK-03'],
    differs:
      'The clauses are those of the means of tracking; what it tells (MK-02, MK-03) stands behind F44.',
  },
  {
    id: 'F11',
    severity: 'error',
    fact: 'Sanctions data is used without the law that allows it.',
    clauses: ['KAT-3g', 'INS-03f', 'SYF-6e'],
    findings: [finds('ROPA-SC-005', `${A.a03}/data/sanctions/purposes/p6b-anti-money-laundering`)],
  },
  {
    id: 'F12',
    severity: 'error',
    fact: 'Identity numbers are used without a ground in national law.',
    clauses: ['KAT-3d'],
    findings: [
      finds('ROPA-SC-007', `${A.a03}/data/national-identity-numbers/purposes/p6b-anti-money-laundering`),
    ],
  },
  {
    id: 'F13',
    severity: 'error',
    fact: 'What is collected on the premises serves no purpose.',
    clauses: ['KAT-2e', 'KAT-2f', 'KAT-2g'],
    rules: ['ROPA-PU-006'],
    findings: [
      silent('ROPA-PU-001', A.a18),
      silent(
        'ROPA-PU-004',
        ...entriesOf('data-categories', 'visit-information', 'cctv-images', 'vehicle-registration-number'),
      ),
    ],
    differs:
      'PU-006 needs a register that says its data lines are all there is; those of a18 are marked partial, as they were read out of a policy. So the data is PU-004, and what is an error is that the activity has no purpose: PU-001.',
  },
  {
    id: 'F14',
    severity: 'error',
    fact: 'No data has a time limit or a criterion for one.',
    clauses: ['MK-07'],
    findings: [
      silent(
        'ROPA-RT-001',
        ...[A.a01, A.a02, A.a04, A.a05, A.a10, A.a11, A.a12, A.a13, A.a14, A.a15, A.a16, A.a17],
        ...lines(A.a03, 'identification', 'right-to-represent', 'basic-data', 'beneficial-ownership'),
        ...lines(A.a03, 'national-identity-numbers', 'politically-exposed-status', 'close-association'),
        ...lines(A.a03, 'sanctions'),
        ...lines(A.a06, 'user-ids', 'passwords', 'authentication', 'log-ins', 'use-of-services'),
        ...lines(A.a07, 'resources-and-assignments', 'time-bookings'),
        ...lines(A.a08, 'prohibitions-kept'),
        ...lines(A.a09, 'opening', 'clicks', 'pages', 'downloads', 'cookies'),
        ...lines(A.a18, 'visits', 'cctv', 'vehicles'),
        ...lines(A.a19, 'participation'),
        ...lines(A.a20, 'requests'),
        ...lines(A.a21, 'consented-data'),
      ),
      finds('ROPA-RT-001', ...lines(A.a08, 'preferences', 'permissions', 'campaign-material')),
    ],
    differs:
      'Per data line, and per activity that has none: 42. Of marketing the policy is not silent, as it speaks of the suppression list; three of its lines have no limit all the same.',
  },
  {
    id: 'F15',
    severity: 'error',
    fact: 'No recipients are named, though companies of the group, partners and authorities are spoken of.',
    clauses: ['INS-03a', 'SYF-4e', 'SYF-6f'],
    findings: [silent('ROPA-RC-001', ...activitiesBut(A.a17)), finds('ROPA-RC-001', A.a17)],
    unreached: ['INS-03a'],
    differs:
      'Per activity. Of a17 the policy is not silent: the authorities of an inquiry are there, and are no recipients (F47). That companies of the group give data (INS-03a) stands behind F39.',
  },
  {
    id: 'F16',
    severity: 'error',
    fact: 'No company is named as controller: there are three addresses.',
    clauses: ['OMF-01', 'FOT-02', 'FOT-03', 'FOT-04'],
    findings: [silent('ROPA-TR-001', ...ACTIVITIES)],
    differs: 'The row has the register; Article 30(1)(a) is asked of each activity.',
  },
]
