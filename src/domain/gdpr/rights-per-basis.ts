import type { DataSubjectRight } from './data-subject-rights.ts'
import type { Provision } from './provisions.ts'

type Article6 = Extract<Provision, `6.1.${string}`>

/**
 * The rights that follow from each legal basis of Article 6(1). Taken on 2026-11-22 from the Data Privacy Vocabulary 2.3
 * (W3C, mapping of legal bases to rights), with one difference: it leaves Article 14 out for a legal obligation, where
 * people are told all the same unless the law itself provides for it (Article 14(5)(c)).
 */
export const RIGHTS_PER_BASIS: Readonly<Record<Article6, readonly DataSubjectRight[]>> = {
  '6.1.a': ['13', '14', '15', '16', '17', '18', '20', '22', '7.3', '77'],
  '6.1.b': ['13', '14', '15', '16', '17', '18', '20', '22', '77'],
  '6.1.c': ['13', '14', '15', '16', '18', '77'],
  '6.1.d': ['13', '14', '15', '16', '17', '18', '22', '77'],
  '6.1.e': ['13', '14', '15', '16', '18', '21', '22', '77'],
  '6.1.f': ['13', '14', '15', '16', '17', '18', '21', '22', '77'],
}

interface Circumstances {
  /** The right to object to it is absolute, whatever the basis (Article 21(2) and (3)). */
  readonly directMarketing?: boolean
  /** Law lays down that the data is obtained or disclosed, and protects people otherwise (Article 14(5)(c)). */
  readonly obtainedByLaw?: boolean
}

/** The rights that people have where processing rests on these provisions, those of each taken together. */
export function rightsFrom(
  provisions: Iterable<Provision>,
  { directMarketing = false, obtainedByLaw = false }: Circumstances = {},
): ReadonlySet<DataSubjectRight> {
  const rights = new Set<DataSubjectRight>()
  for (const provision of provisions) {
    if (!isArticle6(provision)) continue
    for (const right of RIGHTS_PER_BASIS[provision])
      if (!(right === '14' && provision === '6.1.c' && obtainedByLaw)) rights.add(right)
  }
  if (directMarketing) rights.add('21.2')
  return rights
}

const isArticle6 = (provision: Provision): provision is Article6 => provision in RIGHTS_PER_BASIS
