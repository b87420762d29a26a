import type { Item } from './item.ts'

const club = 'processing-activities/customer-club'
const orders = 'processing-activities/orders'
const suggestions = 'processing-activities/suggestions'
const payroll = 'processing-activities/payroll'
const newsletters = `${club}#/purposes/send-newsletters/purpose > purposes`
const consent = `${newsletters}#/legalBases/newsletter-consent/legalBasis > legal-bases`
const interest = `${suggestions}#/purposes/suggest-goods/purpose > purposes#/legalBases/interest-suggestions/legalBasis > legal-bases`
const seller = `${orders}#/parties/seller/organisation > organisations`
const britishSeller = `${orders}#/parties/british-seller/organisation > organisations`
const jointController = `${club}#/parties/norwegian-company/organisation > organisations`
const support = 'processor-activities/registers-of-members#/transfers/support-in-india/transfer > transfers'

/**
 * The concepts that the Common Semantic Model of Registers of Processing Activities (CSM-ROPA) gathers from the templates
 * of European authorities, in the order of the articles that ask for them.
 */
export const CSM_ROPA: readonly Item[] = [
  // Articles 5, 6, 9
  { name: 'Storage location', path: `${orders}#/systems/shop-platform > systems#/hostingCountry` },
  { name: 'Data source', path: `${orders}#/data/contact/sources/person > sources#/origin` },
  { name: 'Legal basis', path: `${consent}#/provision` },
  { name: 'Link to consent record', path: `${consent}#/consent/record > documents#/label` },
  { name: 'Legitimate interests', path: `${interest}#/interest/statement` },
  { name: 'Legitimate interests assessment', path: `${interest}#/balancingTests/suggestions/outcome` },
  {
    name: 'Special categories of personal data',
    path: 'processing-activities/sick-leave-handling#/data/absence/dataCategory > data-categories#/specialCategory',
  },
  {
    name: 'Vulnerable data subjects',
    path: `${payroll}#/data/pay/dataSubjectCategories/employee > data-subject-categories#/vulnerable`,
  },
  // Articles 22, 26, 28
  { name: 'Automated decisions', path: `${orders}#/automatedDecisions/logic` },
  {
    name: 'Joint controller agreement',
    path: `${club}#/parties/swedish-company/organisation > organisations#/jointArrangements/customer-club/document > documents#/label`,
  },
  { name: 'Processors', path: `${payroll}#/parties/bureau/organisation > organisations#/legalName` },
  {
    name: 'Processing contract of the controller',
    path: `${payroll}#/data/pay/recipients/payroll-bureau > recipients#/contracts/2024/document > documents#/label`,
  },
  {
    name: 'Processing contract of the processor',
    path: 'processor-activities/registers-of-members#/controllers/trampforeningen/contract > documents#/label',
  },
  // Article 30(1)(a)
  { name: 'Status of the processing', path: `${orders}#/status` },
  { name: 'Contact of the controller', path: `${seller}#/contactPoints/privacy/email` },
  { name: 'Data protection officer', path: `${seller}#/contactPoints/dpo/name` },
  { name: 'Contact of the data protection officer', path: `${seller}#/contactPoints/dpo/email` },
  { name: 'Representative', path: `${britishSeller}#/contactPoints/representative/name` },
  { name: 'Contact of the representative', path: `${britishSeller}#/contactPoints/representative/email` },
  { name: 'Joint controller', path: `${jointController}#/legalName` },
  { name: 'Contact of the joint controller', path: `${jointController}#/contactPoints/privacy/email` },
  // Article 30(1)(b) to (e), 44 to 47
  { name: 'Purpose', path: `${newsletters}#/label` },
  { name: 'Main or auxiliary purpose', path: `${orders}#/purposes/keep-accounts/weight` },
  {
    name: 'Categories of personal data',
    path: `${orders}#/data/contact/dataCategory > data-categories#/label`,
  },
  {
    name: 'Categories of data subjects',
    path: `${orders}#/data/contact/dataSubjectCategories/company-contact > data-subject-categories#/label`,
  },
  { name: 'Recipients', path: `${payroll}#/data/pay/recipients/tax-authority > recipients#/type` },
  { name: 'Categories of data sent to third parties', path: `${club}#/data/clicks/recipients` },
  { name: 'Third countries', path: `${support}#/country` },
  { name: 'Safeguards of transfers', path: `${support}#/safeguardsDocument > documents#/label` },
  { name: 'Nature of the transfer', path: `${support}#/nature` },
  // Article 30(1)(f) and (g), 32
  { name: 'Retention', path: `${orders}#/data/contact/retentionRule > retention-rules#/period` },
  { name: 'Technical and organisational measures', path: `${club}#/securitySummary` },
  {
    name: 'Security measures',
    path: `${orders}#/securityMeasures/access-control > security-measures#/label`,
  },
  {
    name: 'Implementation of security measures',
    path: `${orders}#/securityMeasures/access-control > security-measures#/status`,
  },
  {
    name: 'Technologies of security measures',
    path: `${orders}#/securityMeasures/encryption > security-measures#/technology`,
  },
  // Articles 33, 35 to 37
  { name: 'Record of breaches', path: `${club}#/breaches/addresses-shown/document > documents#/label` },
  { name: 'Risk management', path: `${payroll}#/riskManagement` },
  { name: 'Result of the impact assessment', path: `${suggestions}#/dpia/outcome` },
  { name: 'Relevant impact assessment', path: `${suggestions}#/dpia/document > documents#/label` },
  { name: 'Impact assessments', path: `${suggestions}#/dpia/status` },
  { name: 'Prior consultation', path: `${suggestions}#/dpia/priorConsultation` },
  { name: 'External data protection officer', path: `${seller}#/contactPoints/dpo/external` },
  // Articles 13 to 15, 6 and 14, and no article
  { name: 'Rights of data subjects', path: `${orders}#/rights/22/how` },
  { name: 'Combination of data', path: `${suggestions}#/combinesSources` },
  { name: 'Name of the business process', path: `${orders}#/label` },
  { name: 'Owner of the process', path: `${orders}#/owner/person` },
  { name: 'Type of processing', path: `${orders}#/operations` },
]
