import type { Column, View } from '../column.ts'
import { CONTROLLER_FIELDS, PROCESSOR_FIELDS } from '../fields.ts'

interface Facts {
  readonly name: string
  readonly article?: string
  readonly heading: Column['heading']
}

/** Columns under the fields' own headings. */
const columns = (fields: readonly Facts[], names: readonly string[]): Column[] =>
  names.map((name) => {
    const found = fields.find((field) => field.name === name)
    if (found === undefined) throw new TypeError(`there is no field ${name}`)
    const { heading, article } = found
    return { heading, ...(article !== undefined && { article }), fields: [name] }
  })

/**
 * A plain record: first what Article 30(1) asks, in the order of the article, which is that of the checklist of
 * Integritetsskyddsmyndigheten (IMY); then what people are told, what is to be shown, and the register's own.
 */
export const SWEDISH_CONTROLLER: View = {
  name: 'imy',
  label: { sv: 'I IMY:s ordning', en: 'In the order of Article 30' },
  role: 'controller',
  columns: columns(CONTROLLER_FIELDS, [
    'description',
    'controllers',
    'joint-controllers',
    'representatives',
    'data-protection-officers',
    'purposes',
    'data-subjects',
    'data-categories',
    'recipients',
    'transfers',
    'retention',
    'security-measures',
    'article-6-bases',
    'article-9-conditions',
    'national-conditions',
    'legitimate-interests',
    'balancing-tests',
    'consent-records',
    'sources',
    'data-provision',
    'automated-decisions',
    'rights',
    'article-14-notices',
    'data-lines',
    'processor-contracts',
    'joint-arrangements',
    'systems',
    'dpia-progress',
    'dpia-document',
    'breach-occurred',
    'breach-records',
    'retention-documents',
    'retention-adherence',
    'retention-deviations',
    'business-function',
    'contexts',
    'frequency',
    'status',
    'owner',
    'reviews',
    'notes',
  ]),
}

/** The same of a processor: first what Article 30(2) asks. */
export const SWEDISH_PROCESSOR: View = {
  name: 'imy',
  label: SWEDISH_CONTROLLER.label,
  role: 'processor',
  columns: columns(PROCESSOR_FIELDS, [
    'description',
    'processor',
    'served-controllers',
    'representatives',
    'data-protection-officers',
    'processing-categories',
    'transfers',
    'security-measures',
    'contracts',
    'subprocessors',
    'systems',
    'status',
    'owner',
    'reviews',
    'notes',
  ]),
}
