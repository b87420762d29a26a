import type { DataCategoryContent, PairContent, SourceContent } from '../../contents.ts'
import type { Provision } from '../../gdpr/provisions.ts'
import type { PurposeTag } from '../../gdpr/purpose-tags.ts'
import { type ExampleEntries, named } from '../example.ts'

interface Screening {
  readonly country?: string
  readonly tags?: readonly PurposeTag[]
  readonly sensitivity?: DataCategoryContent['sensitivity']
  readonly specialConditions?: PairContent['specialConditions']
  /** Of the condition `permit`. */
  readonly provision?: Provision
  readonly statute?: string
  /** Of the statute `permit`. */
  readonly jurisdiction?: string
}

/** The register of a firm that screens people against a list of sanctions. */
export const screening = (
  list: Partial<Pick<SourceContent, 'origin' | 'listIssuer'>>,
  {
    country = 'SE',
    tags = ['sanctions-screening'],
    sensitivity = 'criminal-offence',
    specialConditions = [],
    provision = '10.law',
    statute,
    jurisdiction = 'SE',
  }: Screening = {},
): ExampleEntries => ({
  settings: [named('register', { languages: ['en'], jurisdictions: [country] })],
  statutes: [named('permit', { jurisdiction, citation: 'A permit' })],
  'legal-bases': [
    named('duty', { provision: '6.1.c' }),
    named('permit', { provision, ...(statute !== undefined && { statute }) }),
  ],
  purposes: [
    named('screening', {
      tags,
      legalBases: [{ legalBasis: 'duty', relation: 'sole', specialConditions }],
    }),
  ],
  'data-categories': [named('hits', { type: 'category', sensitivity })],
  sources: [named('list', { origin: 'public-register', ...list })],
  'processing-activities': [
    named('screening', {
      purposes: [{ purpose: 'screening' }],
      data: [
        {
          key: 'hits',
          dataCategory: 'hits',
          sources: ['list'],
          purposes: [{ purpose: 'screening', grounds: 'inherited' }],
        },
      ],
    }),
  ],
})
