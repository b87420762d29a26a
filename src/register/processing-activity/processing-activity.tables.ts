import { ACTIVITY_COLUMNS, activityRow, activityTables } from '../activity/parts.tables.ts'
import { ownTable } from '../columns.ts'
import type { TableOf } from '../kind.ts'
import { communicationsTables } from './communications.tables.ts'
import { contentsTables } from './contents.tables.ts'
import { dataTables } from './data-line.tables.ts'
import { informationTables } from './information.tables.ts'
import { partiesTable } from './parties.tables.ts'
import type { ProcessingActivity } from './processing-activity.ts'
import { riskTables } from './risk.tables.ts'

const own: TableOf<ProcessingActivity> = ownTable(
  'processing_activities',
  {
    ...ACTIVITY_COLUMNS,
    business_function: 'text',
    frequency: 'text',
    controllership: 'text',
    targets_eea: 'boolean',
    data_mapping: 'text',
    retention_rule: 'text',
    retention_followed: 'boolean',
    retention_reason: 'jsonb',
    provision_type: 'text',
    refusal_consequence: 'jsonb',
    automated_status: 'text',
    automated_logic: 'jsonb',
    automated_consequences: 'jsonb',
    automated_ground: 'text',
    combines_sources: 'boolean',
    profiling_disclosed: 'boolean',
    objection_separate: 'boolean',
    objection_method: 'jsonb',
    objection_document: 'text',
    objection_address: 'text',
    dpia_status: 'text',
    dpia_document: 'text',
    dpia_outcome: 'jsonb',
    dpia_performed_on: 'date',
    dpia_prior_consultation: 'text',
    dpia_review_on: 'date',
    risk_management: 'jsonb',
  },
  (content) => {
    const { dataProvision, automatedDecisions, objectionNotice, dpia, retentionAdherence } = content
    return {
      ...activityRow(content),
      business_function: content.businessFunction,
      frequency: content.frequency,
      controllership: content.controllership,
      targets_eea: content.targetsEea,
      data_mapping: content.dataMapping,
      retention_rule: content.retentionRule,
      retention_followed: retentionAdherence?.followed,
      retention_reason: retentionAdherence?.reason,
      provision_type: dataProvision?.type,
      refusal_consequence: dataProvision?.refusalConsequence,
      automated_status: automatedDecisions?.status,
      automated_logic: automatedDecisions?.logic,
      automated_consequences: automatedDecisions?.consequences,
      automated_ground: automatedDecisions?.ground,
      combines_sources: content.combinesSources,
      profiling_disclosed: content.profilingDisclosed,
      objection_separate: objectionNotice?.separate,
      objection_method: objectionNotice?.method,
      objection_document: objectionNotice?.document,
      objection_address: objectionNotice?.address,
      dpia_status: dpia?.status,
      dpia_document: dpia?.document,
      dpia_outcome: dpia?.outcome,
      dpia_performed_on: dpia?.performedOn,
      dpia_prior_consultation: dpia?.priorConsultation,
      dpia_review_on: dpia?.reviewOn,
      risk_management: content.riskManagement,
    }
  },
)

export const tables: [TableOf<ProcessingActivity>, ...TableOf<ProcessingActivity>[]] = [
  own,
  partiesTable,
  ...contentsTables,
  ...dataTables,
  ...activityTables<ProcessingActivity>('activity'),
  ...informationTables,
  ...communicationsTables,
  ...riskTables,
]
