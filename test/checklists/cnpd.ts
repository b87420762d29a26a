import type { Item } from './item.ts'

/** The line above the table: Article 30(1)(a). */
export const CNPD_HEADER: readonly Item[] = [
  {
    name: 'Name of the controller',
    path: 'processing-activities/customer-club#/parties/swedish-company/organisation > organisations#/legalName',
  },
  {
    name: 'Contact details of the controller',
    path: 'processing-activities/customer-club#/parties/swedish-company/organisation > organisations#/contactPoints/privacy/email',
  },
]

/** The columns of the table that the authority of Luxembourg shows associations: Article 30(1)(b) to (g). */
export const CNPD: readonly Item[] = [
  {
    name: 'Purpose',
    path: 'processing-activities/customer-club#/purposes/send-newsletters/purpose > purposes#/label',
  },
  {
    name: 'Categories of data subjects',
    path: 'processing-activities/customer-club#/data/contact/dataSubjectCategories/club-member > data-subject-categories#/label',
  },
  {
    name: 'Categories of data processed',
    path: 'processing-activities/customer-club#/data/contact/dataCategory > data-categories#/label',
  },
  {
    name: 'Categories of recipients',
    path: 'processing-activities/customer-club#/data/contact/recipients/mail-service > recipients#/label',
  },
  {
    name: 'Transfers to third countries',
    path: 'processing-activities/customer-club#/transfers/newsletters-to-usa/transfer > transfers#/country',
  },
  {
    name: 'Time limits for erasure',
    path: 'processing-activities/customer-club#/data/contact/retentionRule > retention-rules#/criterion',
  },
  {
    name: 'Organisational and technical security measures',
    path: 'processing-activities/customer-club#/securityMeasures/encryption > security-measures#/label',
  },
]
