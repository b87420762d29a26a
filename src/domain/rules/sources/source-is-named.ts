import type { SourceContent } from '../../contents.ts'
import { grouped, lazy } from '../../lazy.ts'
import { pathTo } from '../../subject-path.ts'
import { isUsed } from '../../used-line.ts'
import type { Rule } from '../rule.ts'
import type { Line } from '../view.ts'
import { NAME_EXAMPLES } from './name-examples.ts'
import { withParts } from './with-parts.ts'

const TO_BE_NAMED: readonly SourceContent['origin'][] = ['third-party', 'public-register', 'public-other']

export const sourceIsNamed: Rule = {
  id: 'ROPA-SO-002',
  severity: 'warning',
  kinds: ['sources'],
  articles: ['14.2.f', '15.1.g'],
  sources: ['WP 260 rev.01, annex'],
  confidence: 'high',
  confidenceNote: {
    en: 'The article is certain; that the guidelines ask for the name is less so.',
    sv: 'Artikeln är säker; att riktlinjerna kräver namnet är mindre säkert.',
  },
  title: {
    en: 'A source is named, not described',
    sv: 'En källa anges med namn, inte som slag',
  },
  message: {
    en: 'The documents describe the source “{subject}” and do not name it; Article 14(2)(f) asks which source the data is from, and guidelines WP 260 for the register or company where it can be told.',
    sv: 'Dokumenten beskriver källan ”{subject}” men anger inte vilken den är; artikel 14.2 f kräver uppgift om vilken källan är, och riktlinjerna WP 260 registret eller bolaget där det går att ange.',
  },
  remedy: {
    en: 'Enter the registers or companies as sources of their own, with this one as their parent, and name them in the notice.',
    sv: 'Lägg in registren eller bolagen som egna källor under denna, och ange dem i informationen till de registrerade.',
  },
  validFrom: '2018-05-25',
  *judge(view) {
    const groups = withParts(view)
    const uses = lazy(() => grouped(view.lines(), ({ line: { sources = [] } }) => sources))
    for (const { key, origin, named: isNamed } of view.all('sources').values()) {
      if (isNamed !== false || !TO_BE_NAMED.includes(origin) || groups.has(key)) continue
      const lines = (uses().get(key) ?? []).filter(({ line }) => isUsed(line))
      if (lines.length > 0 && lines.every(isExempt)) continue
      yield { subject: pathTo('sources', key) }
    }
  },
  ...NAME_EXAMPLES,
}

/** Whether all people whom a line is about need not be told where its data comes from (Article 14(5)). */
function isExempt({
  line: { dataSubjectCategories = [] },
  activity: { article14Notices = [] },
}: Line): boolean {
  return (
    dataSubjectCategories.length > 0 &&
    dataSubjectCategories.every((people) =>
      article14Notices.some(
        ({ dataSubjectCategory, exemption }) => dataSubjectCategory === people && exemption !== undefined,
      ),
    )
  )
}
