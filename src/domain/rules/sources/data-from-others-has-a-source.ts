import type { SupportedContent } from '../../contents.ts'
import { pathTo } from '../../subject-path.ts'
import { isUsed } from '../../used-line.ts'
import type { Rule } from '../rule.ts'
import { hasEnded } from '../under-way.ts'
import type { Line, View } from '../view.ts'
import { isFromOthers } from './origins.ts'
import { SOURCE_EXAMPLES } from './source-examples.ts'

export const dataFromOthersHasASource: Rule = {
  id: 'ROPA-SO-001',
  severity: 'error',
  kinds: ['processing-activities'],
  articles: ['14.2.f', '15.1.g'],
  sources: ['Recital 61', 'WP 260 rev.01, annex'],
  confidence: 'high',
  title: {
    en: 'Data that does not come from the person has a source',
    sv: 'Uppgifter som inte kommer från personen har en källa',
  },
  message: {
    en: 'The line “{data}” of “{subject}” is about people with whom there is no direct relationship ({people}), and has no source, nor does a document that it rests on name any; Articles 14(2)(f) and 15(1)(g) ask where the data comes from.',
    sv: 'Raden ”{data}” i ”{subject}” gäller personer som man inte har någon direkt relation till ({people}) och saknar källa, och inget dokument som den stöder sig på anger någon; artiklarna 14.2 f och 15.1 g kräver att man anger varifrån uppgifterna kommer.',
  },
  remedy: {
    en: 'Add to the line the sources that the data is obtained from.',
    sv: 'Lägg till de källor som uppgifterna hämtas från på raden.',
  },
  validFrom: '2018-05-25',
  *judge(view) {
    const named = documentsThatNameSources(view)
    for (const line of view.lines()) {
      if ((line.line.sources ?? []).length > 0 || !isUsed(line.line)) continue
      const strangers = strangersIn(view, line)
      if (strangers.length === 0 || hasEnded(line.activity, view.date)) continue
      if (editionsBehind([line.line, line.activity]).some((edition) => named.has(edition))) continue
      const people = strangers.map((key) => pathTo('data-subject-categories', key))
      const data = pathTo('data-categories', line.category.key)
      yield {
        subject: line.path,
        related: people,
        parameters: { data, people: people.join(', ') },
        missing: { member: 'sources' },
      }
    }
  },
  ...SOURCE_EXAMPLES,
}

const strangersIn = (view: View, { line }: Line): string[] =>
  (line.dataSubjectCategories ?? []).filter(
    (key) => view.one('data-subject-categories', key).directRelationship === false,
  )

/** Editions that name a source other than the person, in general: which data is from where is left to the reader. */
const documentsThatNameSources = (view: View): ReadonlySet<string> =>
  new Set(editionsBehind([...view.all('sources').values()].filter(isFromOthers)))

const editionsBehind = (supported: readonly SupportedContent[]): string[] =>
  supported.flatMap(({ provenance = [] }) =>
    provenance.flatMap(({ document, edition, relation }) =>
      relation === 'silent' ? [] : [`${document} ${edition}`],
    ),
  )
