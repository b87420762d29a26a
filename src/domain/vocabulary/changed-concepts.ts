import type { MappingContent } from '../contents.ts'

/** A concept of a shared vocabulary that a later version gave up, or gave another meaning. */
export interface ChangedConcept {
  readonly scheme: MappingContent['scheme']
  readonly concept: string
  /** `deprecated`: whatever version it was looked up in; `narrowed`: since then it means less. */
  readonly change: 'deprecated' | 'narrowed'
  /** First version with the change. */
  readonly since: string
  /** What is to be used for what it meant. */
  readonly now: string
}

const fideslang = (concept: string, since: string, now: string): ChangedConcept => ({
  scheme: 'fideslang',
  concept,
  change: 'deprecated',
  since,
  now,
})

/**
 * Taken on 2026-11-22: of the DPV from what its release 2.3 (25 February 2026) says of its changes; of fideslang from
 * the columns version_deprecated and replaced_by of data_files/data_categories.csv and data_uses.csv at commit
 * 1144db3c9689e7324d92659e7240cac2dd384029 of github.com/ethyca/fideslang (by Ethyca, CC BY 4.0).
 */
export const CHANGED_CONCEPTS: readonly ChangedConcept[] = [
  {
    scheme: 'dpv',
    concept: 'https://w3id.org/dpv#ServiceProvision',
    change: 'narrowed',
    since: '2.3',
    now: 'https://w3id.org/dpv#ServiceManagement',
  },
  fideslang('personalize.profiling', '2.1.1', 'personalize.content.profiling'),
  fideslang('user.account.settings', '3.2.0', 'user.settings'),
  fideslang('user.authorization.biometric', '3.2.0', 'user.authorization.biometrics'),
  fideslang('user.biometric', '3.2.0', 'user.biometrics'),
  fideslang('user.biometric.fingerprint', '3.2.0', 'user.biometrics.fingerprint'),
  fideslang('user.biometric.health', '3.2.0', 'user.biometrics'),
  fideslang('user.biometric.retinal', '3.2.0', 'user.biometrics.retinal'),
  fideslang('user.biometric.voice', '3.2.0', 'user.biometrics.voice'),
  fideslang('user.childrens', '3.2.0', 'user.children'),
  fideslang('user.contact.organization', '3.2.0', 'user.contact'),
  fideslang('user.contact.url', '3.2.0', 'user.contact.social_url'),
  fideslang('user.health_and_medical', '3.2.0', 'user.health'),
  fideslang('user.health_and_medical.genetic', '3.2.0', 'user.health.genetic'),
  fideslang(
    'user.health_and_medical.insurance_beneficiary_id',
    '3.2.0',
    'user.health.insurance_beneficiary_id',
  ),
  fideslang('user.health_and_medical.record_id', '3.2.0', 'user.health.record_id'),
  fideslang('user.job_title', '3.2.0', 'user.professional_information.job_title'),
  fideslang('user.location.imprecise', '3.2.0', 'user.location.coarse'),
  fideslang('user.sensor', '3.2.0', 'user.device.sensor'),
  fideslang('user.social', '3.2.0', 'user.social_activity'),
  fideslang('user.telemetry', '3.2.0', 'user.device.telemetry'),
  fideslang('user.unique_id.pseudonymous', '3.2.0', 'user.unique_id'),
  fideslang('user.user_sensor', '3.2.0', 'user.device.sensor'),
  fideslang('user.workplace', '3.2.0', 'user.professional_information.workplace'),
]
