import type { Contents, NamedContent } from '../../contents.ts'
import type { TransferTool } from '../../gdpr/transfer-tools.ts'
import { partsOfPeriod } from '../../period.ts'
import type { ControllerRecord, ProcessorRecord, TimeLimit } from '../../reports/record-schemas.ts'
import { iriOf, type Node, type Term, texts, to } from './graph.ts'

/** An entry of the register as a node: what it is called, described, and corresponds to in the DPV. */
export function named(
  iri: string,
  types: readonly Term[],
  { label, description, mappings = [] }: Pick<NamedContent, 'label' | 'description' | 'mappings'>,
  others: Node['values'] = [],
): Node {
  // Own purposes and categories are instances, and those of the DPV are above them.
  const broader = mappings.filter(({ scheme }) => scheme === 'dpv').map(({ concept }) => concept)
  return {
    iri,
    types: types.map(iriOf),
    values: [
      ...texts('skos:prefLabel', label),
      ...texts('dct:description', description),
      ...to('skos:broader', broader.filter(isIri)),
      ...others,
    ],
  }
}

const isIri = (text: string): boolean => URL.canParse(text) && !/[\s<>"{}|\\^`]/.test(text)

/** What a legal basis is in the DPV; those of Articles 10 and 87 have no term there. */
export function termOfProvision(provision: string): Term[] {
  return /^[69]\./.test(provision) ? [`eu-gdpr:A${provision.replaceAll('.', '-')}`] : []
}

/** What a transfer rests on; Article 48 has no term. */
export function termOfTool(tool: TransferTool): Term[] {
  switch (tool) {
    case '47':
      return ['eu-gdpr:BindingCorporateRules']
    case '48':
      return []
    case '49.1.sub2':
      return ['eu-gdpr:A49-2']
    default:
      return [`eu-gdpr:A${tool.replaceAll('.', '-')}`]
  }
}

/** A right; objection to direct marketing has no term of its own. */
export const termOfRight = (right: string): Term =>
  right === '21.2' ? 'eu-gdpr:A21' : `eu-gdpr:A${right.replaceAll('.', '-')}`

export const TERM_OF_ORIGIN: Readonly<Record<Contents['sources']['origin'], readonly Term[]>> = {
  'data-subject': ['dpv:DataSubjectDataSource'],
  'generated-by-use': ['dpv:DataControllerDataSource'],
  observed: ['dpv:DataControllerDataSource'],
  derived: ['dpv:DataControllerDataSource'],
  'group-company': ['dpv:ThirdPartyDataSource'],
  'third-party': ['dpv:ThirdPartyDataSource'],
  'public-register': ['dpv:PublicDataSource'],
  'public-other': ['dpv:PublicDataSource'],
  mixed: ['dpv:ThirdPartyDataSource', 'dpv:DataSubjectDataSource'],
}

export const TERM_OF_MEASURE: Readonly<Record<string, Term>> = {
  technical: 'dpv:TechnicalMeasure',
  organisational: 'dpv:OrganisationalMeasure',
  physical: 'dpv:PhysicalMeasure',
}

export const TERM_OF_RECIPIENT: Readonly<Record<string, Term>> = {
  processor: 'dpv:DataProcessor',
  'joint-controller': 'dpv:DataController',
  controller: 'dpv:DataController',
  'public-authority': 'dpv:Authority',
  public: 'dpv:ThirdParty',
}

/** How long data is kept: a time for a period, else one that a criterion gives. */
export function durationNode(iri: string, rule: NonNullable<TimeLimit['rule']>): Node[] {
  const { period, criterion } = rule
  const length = `${iri}/duration`
  const duration: Node = {
    iri: length,
    types: [iriOf(period === undefined ? 'dpv:IndeterminateDuration' : 'dpv:TemporalDuration')],
    values: [
      ...(period === undefined
        ? []
        : [['rdf:value', { text: xsdDuration(period), datatype: 'xsd:duration' }] as const]),
      ...texts('dct:description', criterion),
    ],
  }
  return [named(iri, ['dpv:StorageDuration'], rule, to('dpv:hasDuration', [length])), duration]
}

/** A period as a duration of XML Schema, which has no weeks: `P2W` is `P14D`. */
const xsdDuration = (period: string): string =>
  period.endsWith('W') ? `P${partsOfPeriod(period).days}D` : period

/** Where the transfers of a record go: third countries of the DPV's list of locations. */
export const countriesOf = ({ transfers }: ControllerRecord | ProcessorRecord): string[] =>
  transfers.items.flatMap(({ country, eea }) => (country === null || eea ? [] : [iriOf(`loc:${country}`)]))
