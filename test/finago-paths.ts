/** Paths of the activities of registers/finago.yaml, by number. */
export const A = {
  a01: 'processing-activities/a01-sales-and-prospecting',
  a02: 'processing-activities/a02-customer-contracts-billing-support',
  a03: 'processing-activities/a03-customer-due-diligence',
  a04: 'processing-activities/a04-procurement-and-suppliers',
  a05: 'processing-activities/a05-partners-and-stakeholders',
  a06: 'processing-activities/a06-service-delivery-and-access',
  a07: 'processing-activities/a07-projects-and-time',
  a08: 'processing-activities/a08-direct-marketing-and-campaigns',
  a09: 'processing-activities/a09-email-and-web-tracking',
  a10: 'processing-activities/a10-surveys',
  a11: 'processing-activities/a11-analytics',
  a12: 'processing-activities/a12-information-security-and-quality',
  a13: 'processing-activities/a13-service-development-and-automation',
  a14: 'processing-activities/a14-ai-training',
  a15: 'processing-activities/a15-statistics-reporting-anonymisation',
  a16: 'processing-activities/a16-misconduct-and-legal-claims',
  a17: 'processing-activities/a17-authority-requests',
  a18: 'processing-activities/a18-visits-and-cctv',
  a19: 'processing-activities/a19-events',
  a20: 'processing-activities/a20-rights-requests',
  a21: 'processing-activities/a21-consented-uses',
} as const

/** Paths of its purposes, by number. */
export const P = {
  p1: 'purposes/p1-sales-and-customer-relations',
  p2: 'purposes/p2-procurement-and-cooperation',
  p3: 'purposes/p3-service-provision',
  p4: 'purposes/p4-communication-marketing-analysis',
  p4a: 'purposes/p4a-marketing-and-information',
  p4c: 'purposes/p4c-surveys',
  p4d: 'purposes/p4d-experience-analysis',
  p4e: 'purposes/p4e-own-or-partners-business',
  p5: 'purposes/p5-development-security-reporting',
  p5a: 'purposes/p5a-quality-and-information-security',
  p5b: 'purposes/p5b-service-development',
  p5c: 'purposes/p5c-automation-and-processes',
  p5d: 'purposes/p5d-ai-training',
  p5e: 'purposes/p5e-statistics',
  p6a: 'purposes/p6a-misconduct-and-legal-claims',
  p6b: 'purposes/p6b-anti-money-laundering',
  p6c: 'purposes/p6c-other-statutory-duties',
  p7: 'purposes/p7-consented-purposes',
  anonymisation: 'purposes/unlisted-anonymisation',
  tracking: 'purposes/unlisted-email-and-web-tracking',
  suppression: 'purposes/unlisted-suppression-list',
} as const

export const ACTIVITIES: readonly string[] = Object.values(A)
export const activitiesBut = (...left: readonly string[]): readonly string[] =>
  ACTIVITIES.filter((path) => !left.includes(path))

export const pair = (purpose: string, basis: string): string => `${purpose}/legalBases/${basis}`
export const lines = (activity: string, ...keys: readonly string[]): readonly string[] =>
  keys.map((key) => `${activity}/data/${key}`)
export const entriesOf = (kind: string, ...keys: readonly string[]): readonly string[] =>
  keys.map((key) => `${kind}/${key}`)

export const EDITION = 'documents/integritetspolicy-kunder-intressenter/editions/2025-11-13'
