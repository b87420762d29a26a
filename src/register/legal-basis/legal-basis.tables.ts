import { ownTable } from '../columns.ts'
import type { TableOf } from '../kind.ts'
import { balancingTests } from './balancing-test.tables.ts'
import type { LegalBasis } from './legal-basis.ts'

export const tables: [TableOf<LegalBasis>, ...TableOf<LegalBasis>[]] = [
  ownTable(
    'legal_bases',
    {
      provision: 'text',
      statute: 'text',
      interest_statement: 'jsonb',
      interest_beneficiary: 'text',
      consent_text: 'text',
      consent_collection_point: 'text',
      consent_explicit: 'boolean',
      consent_granular: 'boolean',
      consent_withdrawal_method: 'jsonb',
      consent_withdrawal_address: 'text',
      consent_proof: 'text',
      consent_record: 'text',
      consent_age_check: 'text',
      consent_refresh_interval: 'text',
      contract_service: 'jsonb',
      contract_counterparty: 'text',
      contract_stage: 'text',
    },
    ({ provision, statute, interest, consent, contract }) => ({
      provision,
      statute,
      interest_statement: interest?.statement,
      interest_beneficiary: interest?.beneficiary,
      consent_text: consent?.text,
      consent_collection_point: consent?.collectionPoint,
      consent_explicit: consent?.explicit,
      consent_granular: consent?.granular,
      consent_withdrawal_method: consent?.withdrawalMethod,
      consent_withdrawal_address: consent?.withdrawalAddress,
      consent_proof: consent?.proof,
      consent_record: consent?.record,
      consent_age_check: consent?.ageCheck,
      consent_refresh_interval: consent?.refreshInterval,
      contract_service: contract?.service,
      contract_counterparty: contract?.counterparty,
      contract_stage: contract?.stage,
    }),
  ),
  ...balancingTests,
]
