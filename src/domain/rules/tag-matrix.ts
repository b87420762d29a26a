import type { Provision } from '../gdpr/provisions.ts'
import { PURPOSE_TAGS, type PurposeTag } from '../gdpr/purpose-tags.ts'
import type { Texts } from './rule.ts'

/** Whether a ground under a provision can carry a purpose: with what the ground needs, seldom, or not. */
export type Verdict = 'ok' | 'warning' | 'error'

/** What is to be thought of purposes about one thing under one provision of Article 6(1). */
export interface MatrixCell {
  readonly tag: PurposeTag
  readonly provision: Provision
  readonly verdict: Verdict
  /** The rule that speaks for it; where all is well, one that says what the ground needs there. */
  readonly rule?: string
  readonly note?: Texts
}

type Judged = Omit<MatrixCell, 'tag' | 'provision'>

const ok = (rule?: string, note?: Texts): Judged => ({
  verdict: 'ok',
  ...(rule !== undefined && { rule }),
  ...(note !== undefined && { note }),
})
const warning = (rule = 'ROPA-LB-033', note?: Texts): Judged => ({
  verdict: 'warning',
  rule,
  ...(note !== undefined && { note }),
})
const error = (rule = 'ROPA-LB-032', note?: Texts): Judged => ({
  verdict: 'error',
  rule,
  ...(note !== undefined && { note }),
})

const contract = ok('ROPA-LB-010')
const interest = ok('ROPA-LB-012')
const law = ok('ROPA-LB-018')

const AT_REQUEST: Texts = {
  en: 'Steps that the person has asked for before a contract; not prospecting.',
  sv: 'Åtgärder som personen själv har begärt innan ett avtal ingås; inte uppsökande försäljning.',
}
const NATURAL_PERSONS: Texts = {
  en: 'Where the supplier or partner is a natural person who is party to the contract.',
  sv: 'När leverantören eller partnern är en fysisk person som är part i avtalet.',
}
const NO_CHOICE: Texts = {
  en: 'Nobody can say no to what a law imposes: a consent would not be freely given.',
  sv: 'Ingen kan säga nej till det som en lag kräver: ett samtycke vore inte frivilligt.',
}
const STRICTLY_NECESSARY: Texts = {
  en: 'Unless access to the terminal is strictly necessary for a service that the person has asked for.',
  sv: 'Om inte åtkomsten till terminalen är absolut nödvändig för en tjänst som personen har begärt.',
}
const WITH_PARENT: Texts = {
  en: 'As a part of the purpose whose data is made anonymous.',
  sv: 'Som en del av det ändamål vars uppgifter anonymiseras.',
}
const WHERE_MANDATED: Texts = {
  en: 'Where a law asks for it, such as those on network security or on payments.',
  sv: 'När en lag kräver det, till exempel om nätsäkerhet eller betalningar.',
}
const BEYOND_DUTY: Texts = {
  en: 'For what goes beyond the duty only.',
  sv: 'Endast för det som går utöver skyldigheten.',
}
const PUBLIC_TASK: Texts = {
  en: 'With a law that lays down a task in the public interest, or the exercise of official authority.',
  sv: 'Med en författning som fastställer en uppgift av allmänt intresse eller ett led i myndighetsutövning.',
}
const EMERGENCIES: Texts = {
  en: 'Where a life is at stake and no other ground is at hand (recital 46).',
  sv: 'När liv står på spel och ingen annan grund finns (skäl 46).',
}

interface Row {
  readonly '6.1.a': Judged
  readonly '6.1.b': Judged
  readonly '6.1.c': Judged
  readonly '6.1.f': Judged
}

const row = (consent: Judged, ofContract: Judged, ofLaw: Judged, ofInterest: Judged): Row => ({
  '6.1.a': consent,
  '6.1.b': ofContract,
  '6.1.c': ofLaw,
  '6.1.f': ofInterest,
})

const SERVICE = row(warning(), contract, warning(), interest)
const CONTRACTS = row(warning(), contract, law, interest)
const SUPPLY = row(warning(), ok('ROPA-LB-004', NATURAL_PERSONS), warning(), interest)
const TRACKING = row(ok('ROPA-DM-003'), error('ROPA-LB-006'), error(), error(undefined, STRICTLY_NECESSARY))
const MEETINGS = row(ok(), warning(), warning(), interest)
const ANALYSIS = row(ok(), error('ROPA-LB-006'), warning(), interest)
const DUTIES = row(error(undefined, NO_CHOICE), error(), law, warning(undefined, BEYOND_DUTY))
const CLAIMS = row(warning(), warning(), warning(), interest)
const RIGHTS = row(warning(), warning(), law, interest)

const ROWS: Readonly<Record<PurposeTag, Row>> = {
  'service-delivery': SERVICE,
  'account-access': SERVICE,
  'sales-precontract': row(warning(), ok('ROPA-LB-010', AT_REQUEST), warning(), interest),
  'contract-administration': CONTRACTS,
  billing: CONTRACTS,
  support: CONTRACTS,
  procurement: SUPPLY,
  'supplier-management': SUPPLY,
  partnership: SUPPLY,
  'direct-marketing': row(ok('ROPA-DM-004'), error('ROPA-LB-005'), error(), ok('ROPA-DM-001')),
  'email-tracking': TRACKING,
  'web-tracking': TRACKING,
  surveys: MEETINGS,
  events: MEETINGS,
  analytics: ANALYSIS,
  'service-improvement': ANALYSIS,
  'product-development': ANALYSIS,
  statistics: ANALYSIS,
  'ai-training': row(ok(), error('ROPA-LB-007'), error(), ok('ROPA-AI-001')),
  automation: MEETINGS,
  anonymisation: row(ok(), warning(), law, ok('ROPA-LB-012', WITH_PARENT)),
  'information-security': row(warning(), warning(), ok('ROPA-LB-018', WHERE_MANDATED), interest),
  'fraud-prevention': row(warning(), warning('ROPA-LB-008'), ok('ROPA-LB-018', WHERE_MANDATED), interest),
  'aml-kyc': DUTIES,
  'sanctions-screening': DUTIES,
  'tax-accounting': DUTIES,
  'authority-request': DUTIES,
  'legal-claims': CLAIMS,
  'misconduct-investigation': CLAIMS,
  'premises-security': row(warning(), error(), warning(), interest),
  'rights-handling': RIGHTS,
  suppression: RIGHTS,
  personalisation: row(ok(), warning('ROPA-LB-009'), warning(), interest),
}

/**
 * Every word for what a purpose is about, against every provision of Article 6(1). A reading of Articles 6, 7, 9 and 21
 * with the EDPB's Guidelines 2/2019, 5/2020, 2/2023 and 1/2024, taken on 2026-11-22.
 */
export const TAG_MATRIX: readonly MatrixCell[] = PURPOSE_TAGS.flatMap((tag): MatrixCell[] => [
  { tag, provision: '6.1.a', ...ROWS[tag]['6.1.a'] },
  { tag, provision: '6.1.b', ...ROWS[tag]['6.1.b'] },
  { tag, provision: '6.1.c', ...ROWS[tag]['6.1.c'] },
  { tag, provision: '6.1.d', ...warning('ROPA-LB-026', EMERGENCIES) },
  { tag, provision: '6.1.e', ...ok('ROPA-LB-027', PUBLIC_TASK) },
  { tag, provision: '6.1.f', ...ROWS[tag]['6.1.f'] },
])

/** The cell of a purpose's tag under a provision; none outside Article 6. */
export const cellOf = (tag: PurposeTag, provision: Provision): MatrixCell | undefined =>
  TAG_MATRIX.find((cell) => cell.tag === tag && cell.provision === provision)

/** The cells that are not well. */
export const CELLS_AGAINST: readonly MatrixCell[] = TAG_MATRIX.filter(({ verdict }) => verdict !== 'ok')
