import { cited } from '../../domain/rules/cited.ts'
import { EXAMPLE_DATE, type Example, exampleSnapshot } from '../../domain/rules/example.ts'
import { judge } from '../../domain/rules/judge.ts'
import type { Confidence, Rule, Severity } from '../../domain/rules/rule.ts'
import { filled, type Language } from '../../domain/rules/sentence.ts'
import { printYaml } from '../../domain/yaml/print.ts'
import { collectionOf } from '../../domain/yaml/tree.ts'
import { KINDS } from '../../register/kinds.ts'

interface Section {
  readonly heading?: string
  readonly text: string
  /** A piece of a register file that belongs to the text. */
  readonly yaml?: string
}

/** What a rule is about, for people who decide by it. */
export interface Explanation {
  readonly id: string
  readonly title: string
  readonly sections: readonly Section[]
}

interface Phrases {
  readonly severity: Readonly<Record<Severity, string>>
  readonly confidence: Readonly<Record<Confidence, string>>
  readonly finds: string
  readonly remedy: string
  readonly articles: (cited: string) => string
  readonly sources: string
  readonly basis: string
  readonly certainty: string
  readonly needs: string
  readonly inForce: (from: string, to: string | undefined) => string
  readonly passing: string
  readonly failing: string
  readonly foundAt: string
}

const en: Phrases = {
  severity: {
    error: 'Error: something mandatory is missing, or the pair cannot stand as it is recorded.',
    warning: 'Warning: a likely gap in what the controller can account for.',
    info: 'Information: something to tidy up.',
  },
  confidence: {
    high: 'High: the text that it rests on has been read.',
    medium: 'Medium: the text is certain; how far it reaches is a reading of it.',
    low: 'Low: to be checked against its source before anybody relies on it.',
  },
  finds: 'What it finds',
  remedy: 'What to do',
  articles: (articles) => (articles === '' ? 'No article by itself.' : `GDPR, Article ${articles}.`),
  sources: 'Sources',
  basis: 'What asks for it',
  certainty: 'How sure this is',
  needs:
    'It needs what registers do not hold yet; until they do it is told as not checkable, never as passed.',
  inForce: (from, to) => (to === undefined ? `In force from ${from}.` : `In force from ${from} to ${to}.`),
  passing: 'Nothing is found',
  failing: 'This is found',
  foundAt: 'Found at',
}

const sv: Phrases = {
  severity: {
    error: 'Fel: något obligatoriskt saknas, eller så håller paret inte som det är registrerat.',
    warning: 'Varning: en trolig brist i vad den personuppgiftsansvarige kan redovisa.',
    info: 'Upplysning: något att städa.',
  },
  confidence: {
    high: 'Hög: texten som den vilar på är läst.',
    medium: 'Medel: texten är säker; hur långt den når är en tolkning.',
    low: 'Låg: ska kontrolleras mot källan innan någon förlitar sig på den.',
  },
  finds: 'Vad den finner',
  remedy: 'Att göra',
  articles: (articles) => (articles === '' ? 'Ingen artikel för sig.' : `GDPR, artikel ${articles}.`),
  sources: 'Källor',
  basis: 'Vad som kräver det',
  certainty: 'Hur säkert det är',
  needs:
    'Den behöver något som register inte innehåller än; till dess anges den som inte prövbar, aldrig som godkänd.',
  inForce: (from, to) => (to === undefined ? `Gäller från ${from}.` : `Gäller från ${from} till ${to}.`),
  passing: 'Inget anmärks',
  failing: 'Detta anmärks',
  foundAt: 'Anmärks på',
}

const PHRASES: Readonly<Record<Language, Phrases>> = { en, sv }

/** What a rule finds, why, how sure that is, and what to do, with its examples as they would stand in a register file. */
export function explanation(rule: Rule, language: Language): Explanation {
  const phrases = PHRASES[language]
  const { message, remedy } = shown(rule, language)
  const note = rule.confidenceNote === undefined ? '' : ` ${rule.confidenceNote[language]}`
  const sources = rule.sources.length === 0 ? '' : ` ${phrases.sources}: ${rule.sources.join('; ')}.`
  const { validFrom, validTo, needs = [] } = rule
  return {
    id: rule.id,
    title: rule.title[language],
    sections: [
      { text: phrases.severity[rule.severity] },
      ...(needs.length === 0 ? [] : [{ text: phrases.needs }]),
      { heading: phrases.finds, text: message },
      { heading: phrases.remedy, text: remedy },
      {
        heading: phrases.basis,
        text: `${phrases.articles(cited(rule.articles, language))}${sources} ${phrases.inForce(validFrom, validTo)}`,
      },
      { heading: phrases.certainty, text: `${phrases.confidence[rule.confidence]}${note}` },
      ...rule.failing.map((example) => ({
        heading: `${phrases.failing}: ${example.says}`,
        text: `${phrases.foundAt} ${example.finds.join(', ')}.`,
        yaml: yamlOf(example),
      })),
      ...rule.passing.map((example) => ({
        heading: `${phrases.passing}: ${example.says}`,
        text: '',
        yaml: yamlOf(example),
      })),
    ],
  }
}

/** What it says and advises, of the first example that it finds something in. */
function shown(rule: Rule, language: Language): { message: string; remedy: string } {
  const [example] = rule.failing
  const bare = (text: 'message' | 'remedy') => rule[text][language].replaceAll(/\{[A-Za-z]+\}/g, '…')
  if (example === undefined) return { message: bare('message'), remedy: bare('remedy') }
  const date = example.date ?? EXAMPLE_DATE
  const snapshot = exampleSnapshot(example.register)
  const ruleset = { version: 'one', from: date, rules: [{ ...rule, needs: [] }] }
  const [finding] = judge(snapshot, { date, ruleset }).findings
  const say = (text: 'message' | 'remedy') =>
    finding === undefined ? bare(text) : filled(snapshot, rule, text, language, finding)
  return { message: say('message'), remedy: say('remedy') }
}

function yamlOf({ register }: Example): string {
  const lists = KINDS.flatMap(({ name, member }) => {
    const contents: unknown = Reflect.get(register, name)
    return contents === undefined ? [] : [[member, contents]]
  })
  return printYaml(collectionOf(Object.fromEntries(lists)))
}

/** An explanation for a terminal. */
export function inText({ id, title, sections }: Explanation): string {
  const told = sections.map(({ heading, text, yaml }) => {
    const lines = [
      ...(heading === undefined ? [] : [heading]),
      ...(text === '' ? [] : [heading === undefined ? text : `  ${text}`]),
    ]
    return yaml === undefined ? lines.join('\n') : `${lines.join('\n')}\n\n${indented(yaml)}`
  })
  return [`${id}: ${title}`, ...told].join('\n\n')
}

/** An explanation in Markdown. */
export function inMarkdown({ id, title, sections }: Explanation): string {
  const told = sections.map(({ heading, text, yaml }) =>
    [
      ...(heading === undefined ? [] : [`### ${heading}`]),
      ...(text === '' ? [] : [text]),
      ...(yaml === undefined ? [] : [`\`\`\`yaml\n${yaml}\`\`\``]),
    ].join('\n\n'),
  )
  return [`## ${id}: ${title}`, ...told].join('\n\n')
}

const indented = (text: string): string => text.trimEnd().replaceAll(/^(?=.)/gm, '    ')
