import { cited } from '../src/domain/rules/cited.ts'
import type { NotExpressed } from '../src/domain/rules/not-expressed.ts'
import type { Rule } from '../src/domain/rules/rule.ts'
import type { Ruleset } from '../src/domain/rules/ruleset.ts'
import { joined, table } from '../src/register/rules/rule-page.ts'

/** What the rules of a family are about, by the letters in their ids; in the order of the page. */
const FAMILIES: Readonly<Record<string, string>> = {
  LB: 'Legal bases',
  PU: 'Purposes',
  SC: 'Special categories of data, criminal offences, identity numbers',
  DM: 'Direct marketing and tracking',
  AI: 'Training of AI systems',
  TR: 'Transparency',
  SO: 'Sources',
  RC: 'Recipients',
  TF: 'Transfers to third countries',
  RT: 'Retention',
  SE: 'Security',
  GV: 'Governance',
  PC: 'Records of processors',
  PV: 'Provenance: what the register rests on',
  TX: 'What the register defines, and shared vocabularies',
  WV: 'Waivers',
}

const familyOf = (id: string): string => id.slice(5, 7)

/** The index of the pages on a ruleset's rules, in Markdown. Throws for a rule of a family that it does not know. */
export function ruleIndex({ version, from, rules }: Ruleset, notExpressed: readonly NotExpressed[]): string {
  const stray = rules.find(({ id }) => FAMILIES[familyOf(id)] === undefined)
  if (stray !== undefined) throw new Error(`the index of rules has no family for ${stray.id}`)
  const count = (severity: string) => rules.filter((rule) => rule.severity === severity).length
  return joined([
    '# Rules',
    `Ruleset ${version}, of ${from}: ${rules.length} rules, of which ${count('error')} find errors, ${count('warning')} warnings and ${count('info')} what is to be tidied up. An error: a mandatory element is missing, or a pair cannot stand as it is recorded. A warning: a likely gap in accountability. No finding says that something breaks the law: it says what is missing, and which text asks for it.`,
    ...Object.entries(FAMILIES).flatMap(([letters, title]) => {
      const own = rules.filter(({ id }) => familyOf(id) === letters)
      return own.length === 0 ? [] : [`## ${title}`, tableOf(own)]
    }),
    ...(notExpressed.length === 0
      ? []
      : [
          '## Rules of the catalogue that are none here',
          table(
            ['Rule', 'Says', 'Why not'],
            notExpressed
              .toSorted((a, b) => (a.id < b.id ? -1 : 1))
              .map(({ id, title, reason }) => [id, title, reason]),
          ),
        ]),
  ])
}

const tableOf = (rules: readonly Rule[]): string =>
  table(
    ['Rule', 'Says', 'Severity', 'GDPR, Article'],
    rules.map(({ id, title, severity, articles }) => [
      `[${id}](${id}.md)`,
      title.en,
      severity,
      cited(articles, 'en'),
    ]),
  )
