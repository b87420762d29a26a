import type { Item } from './item.ts'

const club = 'processing-activities/customer-club'
const suggestions = 'processing-activities/suggestions'
const payroll = 'processing-activities/payroll'
const sickLeave = 'processing-activities/sick-leave-handling'
const newsletters = `${club}#/purposes/send-newsletters/purpose > purposes`
const consent = `${newsletters}#/legalBases/newsletter-consent/legalBasis > legal-bases`
const interest = `${suggestions}#/purposes/suggest-goods/purpose > purposes#/legalBases/interest-suggestions/legalBasis > legal-bases`
const absence = `${sickLeave}#/purposes/handle-sick-leave/purpose > purposes#/legalBases/sick-pay-duty`
const seller = 'processing-activities/orders#/parties/seller/organisation > organisations'
const britishSeller = 'processing-activities/orders#/parties/british-seller/organisation > organisations'

/** The block above the table: who the controller is, its officer and its representative. */
export const ICO_HEADER: readonly Item[] = [
  { name: 'Controller: name', path: `${seller}#/legalName` },
  { name: 'Controller: address', path: `${seller}#/contactPoints/privacy/address` },
  { name: 'Controller: e-mail', path: `${seller}#/contactPoints/privacy/email` },
  { name: 'Controller: telephone', path: `${seller}#/contactPoints/privacy/phone` },
  { name: 'Data protection officer: name', path: `${seller}#/contactPoints/dpo/name` },
  { name: 'Data protection officer: e-mail', path: `${seller}#/contactPoints/dpo/email` },
  { name: 'Representative: name', path: `${britishSeller}#/contactPoints/representative/name` },
  { name: 'Representative: e-mail', path: `${britishSeller}#/contactPoints/representative/email` },
]

/** The thirty columns of the template for controllers of the authority of the United Kingdom, in their order. */
export const ICO: readonly Item[] = [
  { name: 'Business function', path: `${club}#/businessFunction` },
  { name: 'Purpose of processing', path: `${newsletters}#/label` },
  {
    name: 'Joint controller',
    path: `${club}#/parties/norwegian-company/organisation > organisations#/contactPoints/privacy/email`,
  },
  {
    name: 'Categories of individuals',
    path: `${club}#/data/contact/dataSubjectCategories/club-member > data-subject-categories#/label`,
  },
  {
    name: 'Categories of personal data',
    path: `${club}#/data/contact/dataCategory > data-categories#/label`,
  },
  {
    name: 'Categories of recipients',
    path: `${club}#/data/contact/recipients/mail-service > recipients#/label`,
  },
  {
    name: 'Link to contract with processor',
    path: `${payroll}#/data/pay/recipients/payroll-bureau > recipients#/contracts/2024/document > documents#/label`,
  },
  {
    name: 'Third countries or international organisations',
    path: 'processing-activities/races#/transfers/results-to-federation/transfer > transfers#/internationalOrganisation',
  },
  {
    name: 'Safeguards for exceptional transfers',
    path: 'processing-activities/fork-recall#/transfers/recall-to-taiwan/transfer > transfers#/safeguardsDocument > documents#/label',
  },
  { name: 'Retention schedule', path: `${payroll}#/data/pay/retentionRule > retention-rules#/period` },
  { name: 'Security measures', path: `${club}#/securitySummary` },
  { name: 'Article 6 lawful basis', path: `${consent}#/provision` },
  {
    name: 'Article 9 condition',
    path: `${absence}/specialConditions/health/legalBasis > legal-bases#/provision`,
  },
  { name: 'Legitimate interests', path: `${interest}#/interest/statement` },
  {
    name: 'Link to legitimate interests assessment',
    path: `${interest}#/balancingTests/suggestions/document > documents#/label`,
  },
  { name: 'Rights available to individuals', path: `${club}#/rights/21.2/applies` },
  {
    name: 'Automated decision-making, including profiling',
    path: 'processing-activities/orders#/automatedDecisions/status',
  },
  {
    name: 'Source of the personal data',
    path: `${suggestions}#/data/purchases/sources/dealers > sources#/label`,
  },
  { name: 'Link to record of consent', path: `${consent}#/consent/record > documents#/label` },
  {
    name: 'Location of personal data',
    path: 'processing-activities/orders#/systems/shop-platform > systems#/location',
  },
  { name: 'Impact assessment required?', path: `${sickLeave}#/dpia/status` },
  { name: 'Impact assessment progress', path: `${suggestions}#/dpia/performedOn` },
  { name: 'Link to impact assessment', path: `${suggestions}#/dpia/document > documents#/label` },
  { name: 'Has a breach occurred?', path: `${club}#/breaches/addresses-shown/occurredOn` },
  {
    name: 'Link to record of breach',
    path: `${club}#/breaches/addresses-shown/document > documents#/label`,
  },
  { name: 'Schedule 1 condition', path: `${absence}/specialConditions/health/nationalCondition` },
  {
    name: 'Article 6 lawful basis beside the Schedule 1 condition',
    path: `${absence}/legalBasis > legal-bases#/provision`,
  },
  {
    name: 'Link to retention and erasure policy',
    path: `${payroll}#/data/pay/retentionRule > retention-rules#/schedule > documents#/label`,
  },
  { name: 'Retained and erased in accordance with it?', path: `${club}#/retentionAdherence/followed` },
  { name: 'Reasons for not adhering to it', path: `${club}#/retentionAdherence/reason` },
]
