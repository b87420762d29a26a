import type {
  BalancingTestContent,
  LegalBasisContent,
  OrganisationContent,
  PairContent,
  PurposeContent,
} from '../../contents.ts'
import type { Provision } from '../../gdpr/provisions.ts'
import type { PurposeTag } from '../../gdpr/purpose-tags.ts'
import { type ExampleEntries, named } from '../example.ts'

/** A ground under a provision. */
export const ground = (
  key: string,
  provision: Provision,
  members: Partial<LegalBasisContent> = {},
): LegalBasisContent => named(key, { provision, ...members })

/** A purpose that rests on one ground alone. */
export const purposeOn = (
  key: string,
  legalBasis: string,
  members: Partial<PurposeContent> = {},
  pair: Partial<PairContent> = {},
): PurposeContent => named(key, { legalBases: [{ legalBasis, relation: 'sole', ...pair }], ...members })

/** A register with one purpose that is about something, on a ground under a provision: `purposes/aim/legalBases/ground`. */
export const aimAbout = (
  tag: PurposeTag,
  provision: Provision,
  pair: Partial<PairContent> = {},
): ExampleEntries => ({
  'legal-bases': [ground('ground', provision)],
  purposes: [purposeOn('aim', 'ground', { tags: [tag] }, pair)],
})

/** An interest with a balancing test that is final and in favour, unless it is said otherwise. */
export const testedGround = (
  key: string,
  ...tests: readonly Partial<BalancingTestContent>[]
): LegalBasisContent =>
  ground(key, '6.1.f', {
    balancingTests: tests.map((test, index) => ({
      key: `test-${index}`,
      covers: 'processing',
      status: 'final',
      outcome: 'in-favour',
      ...test,
    })),
  })

export const authorityAndFirm: readonly OrganisationContent[] = [
  named('authority', { type: 'public-authority', legalName: 'Authority', country: 'SE' }),
  named('firm', { type: 'legal-person', legalName: 'Firm', country: 'SE' }),
]

/** A newsletter on consent, of which something is known, or on another ground: `purposes/newsletter/legalBases/consent`. */
export const consentedTo = (
  consent: LegalBasisContent['consent'],
  provision: Provision = '6.1.a',
): ExampleEntries => ({
  'legal-bases': [ground('consent', provision, consent && { consent })],
  purposes: [purposeOn('newsletter', 'consent')],
})

/** Advice on a contract, with explicit consent as the condition for data on health beside it. */
export const CONSENT_BESIDE_CONTRACT: ExampleEntries = {
  'legal-bases': [ground('contract', '6.1.b'), ground('consent', '9.2.a')],
  purposes: [
    purposeOn('advice', 'contract', {}, { specialConditions: [{ key: 'health', legalBasis: 'consent' }] }),
  ],
}
