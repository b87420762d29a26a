import { ICO_COLUMNS, type IcoColumn } from '../../imports/ico/columns.ts'
import type { View } from '../column.ts'

/** Which field stands in each column of the template, and the article that asks for it. */
const FIELDS: Readonly<Record<IcoColumn, readonly [field: string, article?: string]>> = {
  businessFunction: ['business-function'],
  purposes: ['purposes', '30.1.b'],
  jointControllers: ['joint-controllers', '30.1.a'],
  people: ['data-subjects', '30.1.c'],
  data: ['data-categories', '30.1.c'],
  recipients: ['recipients', '30.1.d'],
  processorContract: ['processor-contracts', '28.3'],
  countries: ['third-countries', '30.1.e'],
  safeguards: ['exceptional-safeguards', '30.1.e'],
  retention: ['retention', '30.1.f'],
  security: ['security-measures', '30.1.g'],
  article6: ['article-6-bases', '6'],
  article9: ['article-9-conditions', '9.2'],
  interests: ['legitimate-interests', '13.1.d'],
  interestAssessment: ['balancing-tests', '5.2'],
  rights: ['rights', '13.2.b'],
  automatedDecisions: ['automated-decisions', '13.2.f'],
  sources: ['sources', '14.2.f'],
  consentRecord: ['consent-records', '7.1'],
  location: ['systems', '5.2'],
  dpiaRequired: ['dpia-required', '35.1'],
  dpiaProgress: ['dpia-progress', '35.1'],
  dpiaLink: ['dpia-document', '35.7'],
  breach: ['breach-occurred', '33.5'],
  breachRecord: ['breach-records', '33.5'],
  schedule1: ['national-conditions', '10'],
  article6Again: ['article-6-bases', '6'],
  retentionPolicy: ['retention-documents', '5.1.e'],
  retentionFollowed: ['retention-adherence', '5.1.e'],
  retentionReasons: ['retention-deviations', '5.1.e'],
}

/** The controller template of the ICO. Its headings are not translated: they are those of the form. */
export const ICO_CONTROLLER: View = {
  name: 'ico',
  label: { sv: 'ICO:s mall för personuppgiftsansvariga', en: 'ICO template for controllers' },
  role: 'controller',
  columns: (Object.keys(ICO_COLUMNS) as IcoColumn[]).map((name) => {
    const [heading, [field, article]] = [ICO_COLUMNS[name], FIELDS[name]]
    return {
      heading: { sv: heading, en: heading },
      ...(article !== undefined && { article }),
      fields: [field],
    }
  }),
}
