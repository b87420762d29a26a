import type { LegalBasisContent, ProcessingActivityContent } from '../../contents.ts'
import type { DataSubjectRight } from '../../gdpr/data-subject-rights.ts'
import type { Provision } from '../../gdpr/provisions.ts'
import { rightsFrom } from '../../gdpr/rights-per-basis.ts'
import { lazyBy } from '../../lazy.ts'
import { pathTo } from '../../subject-path.ts'
import { asCited } from '../cited.ts'
import { isAbout } from '../purpose-lineage.ts'
import type { InWords, Rule } from '../rule.ts'
import type { View } from '../view.ts'
import { RIGHTS_EXAMPLES } from './rights-examples.ts'
import { rightsByDocument, rightsTold } from './rights-told.ts'
import { runningActivities } from './running-activities.ts'

/** Says the article of a right, which is written as in English: `7(3)`. */
const rightCited: InWords = (article, language) => asCited(article.replace(/\((\d)\)/, '.$1'), language)

export const peopleLearnOfTheirRights: Rule = {
  id: 'ROPA-TR-006',
  severity: 'warning',
  kinds: ['processing-activities'],
  articles: ['12.2', '13.2.b', '13.2.c', '13.2.d', '14.2.c', '14.2.d', '14.2.e', '21.4', '7.3'],
  sources: ['Data Privacy Vocabulary 2.3, legal_basis_rights_mapping'],
  confidence: 'high',
  title: {
    en: 'People learn of the rights that follow from the grounds',
    sv: 'Människor får veta vilka rättigheter som följer av grunderna',
  },
  message: {
    en: 'By the grounds that “{subject}” rests on, people have rights under Article {rights}, and nothing recorded tells them: neither the activity, nor a document that it rests on, says how the right is used, or why it does not apply. Articles 13(2)(b)–(d) and 14(2)(c)–(e) ask for it.',
    sv: 'De grunder som ”{subject}” vilar på ger rättigheter enligt artikel {rights}, och inget i registret visar att man får veta det: varken behandlingen eller ett dokument som den stöder sig på anger hur rätten utövas eller varför den inte gäller. Artiklarna 13.2 b–d och 14.2 c–e kräver det.',
  },
  remedy: {
    en: 'Add each right to an activity, with how people use it and the clause that tells them: that clause then counts for every activity that rests on its document. Where a right does not apply, say why.',
    sv: 'Lägg in varje rättighet i en behandling, med hur den utövas och vilken klausul som upplyser om den: klausulen räknas då för alla behandlingar som stöder sig på dokumentet. Ange skälet om en rättighet inte gäller.',
  },
  inWords: { rights: rightCited },
  validFrom: '2018-05-25',
  *judge(view) {
    const byDocument = rightsByDocument(view)
    const articles = lazyBy(asWritten)
    for (const activity of runningActivities(view)) {
      const told = rightsTold(view, activity, byDocument)
      const missing = rightsOf(view, activity).filter((right) => !told.has(right))
      if (missing.length > 0)
        yield {
          subject: pathTo('processing-activities', activity.key),
          parameters: { rights: articles(missing.join(' ')) },
          missing: { member: 'rights' },
        }
    }
  },
  ...RIGHTS_EXAMPLES,
}

/** The rights that follow from the grounds of an activity's purposes and lines; not the information itself. */
function rightsOf(view: View, activity: ProcessingActivityContent): readonly DataSubjectRight[] {
  const { purposes = [], data = [], automatedDecisions } = activity
  const provisions = new Set<Provision>()
  let withdrawable = true
  const restOn = (basis: LegalBasisContent | undefined) => {
    if (basis === undefined) return
    provisions.add(basis.provision)
    withdrawable &&= isWithdrawable(basis)
  }
  for (const { purpose } of purposes) for (const { basis } of view.pairsOf(purpose)) restOn(basis)
  for (const { purposes: uses = [] } of data)
    for (const { legalBases = [] } of uses)
      for (const basis of legalBases) restOn(view.standing('legal-bases', basis))
  const directMarketing = purposes.some(({ purpose }) => isAbout(view, purpose, ['direct-marketing']))
  return [...rightsFrom(provisions, { directMarketing })].filter((right) => {
    if (right === '13' || right === '14') return false
    if (right === '22') return automatedDecisions?.status === 'article-22'
    return right !== '7.3' || !withdrawable
  })
}

/** Whether a ground is none that people may withdraw, or says how they do. */
const isWithdrawable = ({ provision, consent }: LegalBasisContent): boolean =>
  provision !== '6.1.a' || (consent?.withdrawalMethod ?? consent?.withdrawalAddress) !== undefined

/** Rights, in the order of their articles, as they are written. */
const asWritten = (rights: string): string => rights.split(' ').map(written).toSorted(inOrder).join(', ')

/** As it is written: paragraphs in brackets. */
const written = (right: string): string => right.replace(/\.(\d)$/, '($1)')
const inOrder = (a: string, b: string): number => Number.parseInt(a, 10) - Number.parseInt(b, 10)
