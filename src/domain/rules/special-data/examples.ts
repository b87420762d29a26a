import type { DataCategoryContent, LinePurposeContent, PairContent } from '../../contents.ts'
import { type ExampleEntries, named } from '../example.ts'

type Special = Pick<
  DataCategoryContent,
  'sensitivity' | 'specialCategory' | 'mayRevealSpecial' | 'specialCategoryAssessment'
>

/** The register of a clinic: an activity uses records about a patient for care, which rests on a duty in law. */
export const clinic = (
  records: Special,
  pair: Partial<PairContent> = {},
  {
    use = {},
    more = {},
  }: { readonly use?: Partial<LinePurposeContent>; readonly more?: ExampleEntries } = {},
): ExampleEntries => ({
  ...more,
  'legal-bases': [named('duty', { provision: '6.1.c' }), ...(more['legal-bases'] ?? [])],
  purposes: [
    named('care', { legalBases: [{ legalBasis: 'duty', relation: 'sole', ...pair }] }),
    ...(more.purposes ?? []),
  ],
  'data-categories': [
    named('file', { type: 'category', ...records }),
    named('images', { type: 'category' }),
    named('journal', { type: 'item', parent: 'file' }),
  ],
  'processing-activities': [
    named('treatment', {
      purposes: [{ purpose: 'care' }],
      data: [
        {
          key: 'journals',
          dataCategory: 'journal',
          purposes: [{ purpose: 'care', grounds: 'inherited', ...use }],
        },
      ],
    }),
  ],
})

export const HEALTH = { sensitivity: 'special-category', specialCategory: 'health-data' } as const
/** Where the register of the clinic uses its records. */
export const USE = 'processing-activities/treatment/data/journals/purposes/care'
