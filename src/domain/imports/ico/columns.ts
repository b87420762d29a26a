/**
 * The 30 columns of the controller template of the Information Commissioner's Office (United Kingdom), in their order, by
 * how they are called here. Taken on 2026-11-23 from the list of its columns.
 */
export const ICO_COLUMNS = {
  businessFunction: 'Business function',
  purposes: 'Purpose of processing',
  jointControllers: 'Name and contact details of joint controller (if applicable)',
  people: 'Categories of individuals',
  data: 'Categories of personal data',
  recipients: 'Categories of recipients',
  processorContract: 'Link to contract with processor',
  countries:
    'Names of third countries or international organisations that personal data are transferred to (if applicable)',
  safeguards:
    'Safeguards for exceptional transfers of personal data to third countries or international organisations (if applicable)',
  retention: 'Retention schedule (if possible)',
  security: 'General description of technical and organisational security measures (if possible)',
  article6: 'Article 6 lawful basis for processing personal data',
  article9: 'Article 9 condition for processing special category data',
  interests: 'Legitimate interests for the processing (if applicable)',
  interestAssessment: 'Link to record of legitimate interests assessment (if applicable)',
  rights: 'Rights available to individuals',
  automatedDecisions: 'Existence of automated decision-making, including profiling (if applicable)',
  sources: 'The source of the personal data (if applicable)',
  consentRecord: 'Link to record of consent',
  location: 'Location of personal data',
  dpiaRequired: 'Data Protection Impact Assessment required?',
  dpiaProgress: 'Data Protection Impact Assessment progress',
  dpiaLink: 'Link to Data Protection Impact Assessment',
  breach: 'Has a personal data breach occurred?',
  breachRecord: 'Link to record of personal data breach',
  schedule1: 'Data Protection Act 2018 Schedule 1 Condition for processing',
  article6Again: 'GDPR Article 6 lawful basis for processing',
  retentionPolicy: 'Link to retention and erasure policy document',
  retentionFollowed: 'Is personal data retained and erased in accordance with the policy document?',
  retentionReasons: 'Reasons for not adhering to policy document (if applicable)',
} as const
export type IcoColumn = keyof typeof ICO_COLUMNS

/** A heading without what editions of the template differ in. */
const plain = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/\((if applicable|if possible)\)/g, '')
    .replace(/data protection bill/g, 'data protection act 2018')
    .replace(/\buk gdpr\b/g, 'gdpr')
    .replace(/retention and erasure policy document(?= *$)/g, 'policy document')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

const BY_HEADING: ReadonlyMap<string, IcoColumn> = new Map(
  Object.entries(ICO_COLUMNS).map(([name, heading]) => [plain(heading), name as IcoColumn]),
)

/** The column of the template that a heading names, if it is one. */
export const icoColumn = (heading: string): IcoColumn | undefined => BY_HEADING.get(plain(heading))
