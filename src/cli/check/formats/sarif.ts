import { isAbsolute, relative, resolve, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Severity } from '../../../domain/rules/rule.ts'
import type { Report, Result, RuleFacts } from '../report.ts'
import { WORDS, type Words, whyNotCheckable } from '../words.ts'

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' }
/** Where the law is, for readers who have no service that holds the pages on the rules. */
const LAW = 'https://eur-lex.europa.eu/eli/reg/2016/679/oj'

export interface SarifOptions {
  readonly version: string
  /** Address of a service that has the pages on the rules. */
  readonly docs?: string | undefined
}

/** A report as SARIF 2.1.0, as code scanning reads it. */
export function asSarif(report: Report, { version, docs }: SarifOptions): object {
  const { language } = report
  const words = WORDS[language]
  const ids = [...report.rules.keys()]
  const at = new Map(ids.map((id, index) => [id, index]))
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'ropa',
            semanticVersion: version,
            language,
            rules: [...report.rules.values()].map((facts) => ruleOf(facts, docs)),
          },
        },
        language,
        columnKind: 'utf16CodeUnits',
        ...(report.checked.some(({ file }) => file !== undefined) && {
          originalUriBaseIds: { '%SRCROOT%': { description: { text: words.folder } } },
        }),
        invocations: [
          {
            executionSuccessful: true,
            exitCode: report.verdict === 'pass' ? 0 : 1,
            toolExecutionNotifications: report.checked.flatMap(({ name, notCheckable }) =>
              notCheckable.map(({ rule, need }) => ({
                level: 'note',
                associatedRule: { id: rule },
                message: {
                  text: `${words.ruleNotCheckable(rule, name)}: ${whyNotCheckable(need, words)}.`,
                },
              })),
            ),
          },
        ],
        properties: { verdict: report.verdict, counts: report.counts },
        results: report.told.map((result) => resultOf(result, report, at.get(result.finding.rule))),
      },
    ],
  }
}

function ruleOf(
  { id, title, severity, articles, sources, confidence, help, page }: RuleFacts,
  docs?: string,
) {
  const markdown = help()
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: title },
    help: { text: markdown, markdown },
    helpUri: URL.canParse(page) ? page : docs === undefined ? LAW : new URL(page, docs).href,
    defaultConfiguration: { level: LEVELS[severity] },
    properties: {
      articles,
      sources,
      ...(confidence !== undefined && { confidence }),
      tags: ['privacy', 'gdpr', ...articles.map((article) => `article-${article}`)],
    },
  }
}

function resultOf(result: Result, { hasBaseline, language }: Report, ruleIndex: number | undefined): object {
  const { finding, status, of, line, column } = result
  const { rule, subject, message, remedy, severity, fingerprint, kind, key } = finding
  const region = line === undefined ? {} : { region: { startLine: line, startColumn: column } }
  return {
    ruleId: rule,
    ...(ruleIndex !== undefined && { ruleIndex }),
    level: LEVELS[severity],
    message: { text: `${message} ${remedy}` },
    locations: [
      {
        ...(of.file !== undefined && {
          physicalLocation: { artifactLocation: artifactOf(of.file), ...region },
        }),
        logicalLocations: [{ name: key, fullyQualifiedName: `${of.register}/${subject}`, kind: 'resource' }],
      },
    ],
    partialFingerprints: { 'ropa/v1': fingerprint },
    ...(hasBaseline && { baselineState: status === 'baselined' ? 'unchanged' : 'new' }),
    suppressions: suppressionsOf(result, WORDS[language]),
    properties: {
      subject,
      kind,
      status,
      articles: finding.articles,
      clauses: finding.clauses,
      related: finding.related,
      ...(finding.evidence !== undefined && { evidence: finding.evidence }),
      ...(finding.mayBeIn !== undefined && { mayBeIn: finding.mayBeIn }),
    },
  }
}

function suppressionsOf({ status, finding }: Result, { inBaseline }: Words): object[] {
  switch (status) {
    case 'new':
      return []
    case 'baselined':
      return [{ kind: 'external', status: 'accepted', justification: inBaseline }]
    case 'waived':
      // An address, which is the same in every language.
      return [{ kind: 'inSource', status: 'accepted', justification: `waivers/${finding.waiver}` }]
    default:
      return status satisfies never
  }
}

/** Relative to the folder that ropa runs in, unless it is elsewhere. */
function artifactOf(file: string): object {
  const path = relative(process.cwd(), resolve(file))
  if (path.startsWith('..') || isAbsolute(path)) return { uri: pathToFileURL(resolve(file)).href }
  return { uri: path.split(sep).map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' }
}
