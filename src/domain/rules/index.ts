import { AI_RULES } from './ai/index.ts'
import { GOVERNANCE_RULES } from './governance/index.ts'
import { LEGAL_BASES_RULES } from './legal-bases/index.ts'
import { MARKETING_RULES } from './marketing/index.ts'
import { PROCESSORS_RULES } from './processors/index.ts'
import { PROVENANCE_RULES } from './provenance/index.ts'
import { PURPOSES_RULES } from './purposes/index.ts'
import { RECIPIENTS_RULES } from './recipients/index.ts'
import { RETENTION_RULES } from './retention/index.ts'
import type { Rule } from './rule.ts'
import { SECURITY_RULES } from './security/index.ts'
import { SOURCES_RULES } from './sources/index.ts'
import { SPECIAL_DATA_RULES } from './special-data/index.ts'
import { TRANSFERS_RULES } from './transfers/index.ts'
import { TRANSPARENCY_RULES } from './transparency/index.ts'
import { VOCABULARY_RULES } from './vocabulary/index.ts'
import { WAIVERS_RULES } from './waivers/index.ts'

/** Every rule there is, by what it is about. */
export const RULES: readonly Rule[] = [
  ...LEGAL_BASES_RULES,
  ...PURPOSES_RULES,
  ...SPECIAL_DATA_RULES,
  ...MARKETING_RULES,
  ...AI_RULES,
  ...TRANSPARENCY_RULES,
  ...SOURCES_RULES,
  ...RECIPIENTS_RULES,
  ...TRANSFERS_RULES,
  ...RETENTION_RULES,
  ...SECURITY_RULES,
  ...GOVERNANCE_RULES,
  ...PROCESSORS_RULES,
  ...PROVENANCE_RULES,
  ...VOCABULARY_RULES,
  ...WAIVERS_RULES,
]
