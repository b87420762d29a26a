import type { View } from '../column.ts'

const column = (en: string, field: string, article?: string) => ({
  heading: { sv: en, en },
  ...(article !== undefined && { article }),
  fields: [field],
})

/**
 * The 30 columns of the controller template of the Information Commissioner's Office (United Kingdom), in their order and
 * words. The headings are not translated: they are those of the form. Taken on 2026-11-23 from the list of its columns.
 */
export const ICO_CONTROLLER: View = {
  name: 'ico',
  label: { sv: 'ICO:s mall för personuppgiftsansvariga', en: 'ICO template for controllers' },
  role: 'controller',
  columns: [
    column('Business function', 'business-function'),
    column('Purpose of processing', 'purposes', '30.1.b'),
    column('Name and contact details of joint controller (if applicable)', 'joint-controllers', '30.1.a'),
    column('Categories of individuals', 'data-subjects', '30.1.c'),
    column('Categories of personal data', 'data-categories', '30.1.c'),
    column('Categories of recipients', 'recipients', '30.1.d'),
    column('Link to contract with processor', 'processor-contracts', '28.3'),
    column(
      'Names of third countries or international organisations that personal data are transferred to (if applicable)',
      'third-countries',
      '30.1.e',
    ),
    column(
      'Safeguards for exceptional transfers of personal data to third countries or international organisations (if applicable)',
      'exceptional-safeguards',
      '30.1.e',
    ),
    column('Retention schedule (if possible)', 'retention', '30.1.f'),
    column(
      'General description of technical and organisational security measures (if possible)',
      'security-measures',
      '30.1.g',
    ),
    column('Article 6 lawful basis for processing personal data', 'article-6-bases', '6'),
    column('Article 9 condition for processing special category data', 'article-9-conditions', '9.2'),
    column('Legitimate interests for the processing (if applicable)', 'legitimate-interests', '13.1.d'),
    column('Link to record of legitimate interests assessment (if applicable)', 'balancing-tests', '5.2'),
    column('Rights available to individuals', 'rights', '13.2.b'),
    column(
      'Existence of automated decision-making, including profiling (if applicable)',
      'automated-decisions',
      '13.2.f',
    ),
    column('The source of the personal data (if applicable)', 'sources', '14.2.f'),
    column('Link to record of consent', 'consent-records', '7.1'),
    column('Location of personal data', 'systems', '5.2'),
    column('Data Protection Impact Assessment required?', 'dpia-required', '35.1'),
    column('Data Protection Impact Assessment progress', 'dpia-progress', '35.1'),
    column('Link to Data Protection Impact Assessment', 'dpia-document', '35.7'),
    column('Has a personal data breach occurred?', 'breach-occurred', '33.5'),
    column('Link to record of personal data breach', 'breach-records', '33.5'),
    column('Data Protection Act 2018 Schedule 1 Condition for processing', 'national-conditions', '10'),
    column('GDPR Article 6 lawful basis for processing', 'article-6-bases', '6'),
    column('Link to retention and erasure policy document', 'retention-documents', '5.1.e'),
    column(
      'Is personal data retained and erased in accordance with the policy document?',
      'retention-adherence',
      '5.1.e',
    ),
    column('Reasons for not adhering to policy document (if applicable)', 'retention-deviations', '5.1.e'),
  ],
}
