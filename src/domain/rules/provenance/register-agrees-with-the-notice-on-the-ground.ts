import type { ProvenanceContent } from '../../contents.ts'
import { pathTo } from '../../subject-path.ts'
import type { Rule } from '../rule.ts'
import { PAIRING_KINDS, type Pairing, type View } from '../view.ts'
import * as examples from './grounds-that-notices-contradict.ts'
import { restsInForce } from './resting.ts'

/** What people are told by. */
const PUBLISHED = ['privacy-notice', 'consent-text']

export const registerAgreesWithTheNoticeOnTheGround: Rule = {
  id: 'ROPA-PV-006',
  severity: 'error',
  kinds: [...PAIRING_KINDS, 'legal-bases'],
  articles: ['5.1.a', '13.1.c', '14.1.c'],
  sources: ['IMY DI-2019-4062 (Klarna)'],
  confidence: 'high',
  title: {
    en: 'The register and the published notice name the same ground',
    sv: 'Registret och den publicerade informationen anger samma rättsliga grund',
  },
  message: {
    en: '“{subject}” is recorded on the ground “{basis}”, and “{document}” tells people otherwise; Articles 5(1)(a) and 13(1)(c) ask that they be told the ground that is in fact relied on.',
    sv: '”{subject}” är registrerat på grunden ”{basis}”, men ”{document}” säger de registrerade något annat; artiklarna 5.1 a och 13.1 c kräver att de får veta vilken grund som faktiskt åberopas.',
  },
  remedy: {
    en: 'Settle which ground holds; then mend the register, or publish a new edition of the notice and take it over here.',
    sv: 'Avgör vilken grund som gäller; rätta sedan registret, eller publicera en ny utgåva och för in den här.',
  },
  identity: ['document'],
  validFrom: '2018-05-25',
  *judge(view) {
    for (const pairing of view.pairings())
      for (const document of documentsAgainst(view, statementsOf(pairing)))
        yield {
          subject: pairing.path,
          related: [pathTo('legal-bases', pairing.basis.key)],
          parameters: { basis: pathTo('legal-bases', pairing.basis.key), document },
        }
    for (const { key, provenance } of view.all('legal-bases').values()) {
      const basis = pathTo('legal-bases', key)
      const about = (provenance ?? []).filter(({ field = '/provision' }) => field === '/provision')
      for (const document of documentsAgainst(view, about))
        yield { subject: basis, parameters: { basis, document } }
    }
  },
  ...examples,
}

/** What is said of a pairing, beside it or at the line that it stands in or the purposes that rest on it. */
function statementsOf({ pair, line, purposes, basis }: Pairing): readonly ProvenanceContent[] {
  const use = line?.line.purposes?.find((each) => each.purpose === purposes[0].key)
  const around = (line === undefined ? purposes : [use]).flatMap((each) => each?.provenance ?? [])
  if (around.length === 0) return pair?.provenance ?? around
  const fields = ['/legalBases', `/legalBases/${basis.key}`]
  return [
    ...(pair?.provenance ?? []),
    ...around.filter(({ field }) => field !== undefined && fields.includes(field)),
  ]
}

/** Published documents that contradict it in an edition that holds, each once. */
function documentsAgainst(view: View, provenance: readonly ProvenanceContent[]): Set<string> {
  const against = new Set<string>()
  for (const statement of provenance) {
    const { relation, document: key } = statement
    const document = view.find('documents', key)
    if (relation !== 'contradicts' || document === undefined || !PUBLISHED.includes(document.type)) continue
    if (restsInForce(view, statement)) against.add(pathTo('documents', key))
  }
  return against
}
