import type { ProcessingActivityContent, ProcessorActivityContent } from '../../contents.ts'
import { isTransferTool } from '../../gdpr/transfer-tools.ts'
import { rightsOf } from '../../reports/activity-rights.ts'
import { controllerRecord } from '../../reports/controller-record.ts'
import { processorRecord } from '../../reports/processor-record.ts'
import type {
  Delegate,
  RecordMeasure,
  RecordParty,
  RecordTransfer,
} from '../../reports/record-part-schemas.ts'
import { usedLines } from '../../used-line.ts'
import type { Told, Variant } from '../field.ts'
import { tellsSafeguards } from '../fields/disclosures.ts'
import { iriOf, type Node, type Term, texts, to } from './graph.ts'
import {
  countriesOf,
  durationNode,
  named,
  TERM_OF_MEASURE,
  TERM_OF_ORIGIN,
  TERM_OF_RECIPIENT,
  termOfProvision,
  termOfRight,
  termOfTool,
} from './nodes.ts'

/** Where the nodes of a register are: below its address, or what stands for it. */
export type IriOf = (kind: string, key: string) => string

/** An activity of a controller with all that it names, as nodes of the DPV. */
export function controllerNodes(content: ProcessingActivityContent, told: Told, iri: IriOf): Node[] {
  const { snapshot, grounds, variant } = told
  const record = controllerRecord(snapshot, content)
  const isFull = variant !== 'minimal'
  const { controllers, jointControllers, representatives, dataProtectionOfficers } = record.controller
  const parties = [...controllers, ...jointControllers]
  const rules = record.retention.items.flatMap(({ rule }) => (rule === null ? [] : [rule]))
  const bases = isFull ? grounds.ofActivity(content) : []
  const sources = isFull ? [...new Set(usedLines(content).flatMap((line) => line.sources ?? []))] : []
  const measures = variant === 'public' ? [] : record.securityMeasures.items
  const rights = isFull ? rightsOf(snapshot, grounds, content).filter(({ applies }) => applies) : []
  return [
    named(iri('processing-activities', content.key), ['dpv:PersonalDataProcess'], content, [
      ...to(
        'dpv:hasDataController',
        parties.map(({ key }) => iri('organisations', key)),
      ),
      ...delegated(representatives, dataProtectionOfficers, iri),
      ...to(
        'dpv:hasPurpose',
        record.purposes.items.map(({ key }) => iri('purposes', key)),
      ),
      ...to(
        'dpv:hasDataSubject',
        record.dataSubjects.items.map(({ key }) => iri('data-subject-categories', key)),
      ),
      ...to(
        'dpv:hasPersonalData',
        record.dataCategories.items.map(({ key }) => iri('data-categories', key)),
      ),
      ...to(
        'dpv:hasRecipient',
        record.recipients.items.map(({ key }) => iri('recipients', key)),
      ),
      ...to('dpv:hasThirdCountry', countriesOf(record)),
      ...to(
        'dct:relation',
        record.transfers.items.map(({ key }) => iri('transfers', key)),
      ),
      ...to(
        'dpv:hasStorageCondition',
        rules.map(({ key }) => iri('retention-rules', key)),
      ),
      ...to(
        'dpv:hasTechnicalOrganisationalMeasure',
        measures.map(({ key }) => iri('security-measures', key)),
      ),
      ...(variant === 'public' ? [] : texts('dct:abstract', record.securityMeasures.summary ?? undefined)),
      ...to(
        'dpv:hasLegalBasis',
        bases.map(({ key }) => iri('legal-bases', key)),
      ),
      ...to(
        'dpv:hasDataSource',
        sources.map((key) => iri('sources', key)),
      ),
      ...to(
        'dpv:hasRight',
        rights.map(({ right }) => iriOf(termOfRight(right))),
      ),
    ]),
    ...parties.map((party) => partyNode(party, 'dpv:DataController', iri)),
    ...delegateNodes(representatives, dataProtectionOfficers, iri),
    ...record.purposes.items.map(({ key }) =>
      named(iri('purposes', key), ['dpv:Purpose'], snapshot.one('purposes', key)),
    ),
    ...record.dataSubjects.items.map(({ key }) =>
      named(
        iri('data-subject-categories', key),
        ['dpv:DataSubject'],
        snapshot.one('data-subject-categories', key),
      ),
    ),
    ...record.dataCategories.items.map(({ key }) =>
      named(iri('data-categories', key), ['dpv:PersonalData'], snapshot.one('data-categories', key)),
    ),
    ...record.recipients.items.map(({ key, type }) => {
      const term = TERM_OF_RECIPIENT[type]
      const types: Term[] = ['dpv:Recipient', ...(term === undefined ? [] : [term])]
      return named(iri('recipients', key), types, snapshot.one('recipients', key))
    }),
    ...record.transfers.items.map((transfer) => transferNode(transfer, told.variant, iri)),
    ...rules.flatMap((rule) => durationNode(iri('retention-rules', rule.key), rule)),
    ...measures.map((measure) => measureNode(measure, iri)),
    ...bases.map((basis) =>
      named(iri('legal-bases', basis.key), termOfProvision(basis.provision), basis, [
        ...texts('dct:abstract', basis.interest?.statement),
      ]),
    ),
    ...sources.map((key) => {
      const source = snapshot.one('sources', key)
      return named(iri('sources', key), TERM_OF_ORIGIN[source.origin], source)
    }),
  ]
}

/** An activity of a processor with all that it names. */
export function processorNodes(content: ProcessorActivityContent, told: Told, iri: IriOf): Node[] {
  const record = processorRecord(told.snapshot, content)
  const { processor, representatives, dataProtectionOfficers, items } = record.controllers
  const deputies = [...representatives, ...items.flatMap((each) => each.representatives)]
  const officers = [...dataProtectionOfficers, ...items.flatMap((each) => each.dataProtectionOfficers)]
  const measures = told.variant === 'public' ? [] : record.securityMeasures.items
  const categoryIri = (controller: string, key: string) =>
    `${iri('processor-activities', content.key)}/controllers/${controller}/categories/${key}`
  return [
    named(iri('processor-activities', content.key), ['dpv:PersonalDataProcess'], content, [
      ...to('dpv:hasDataProcessor', [iri('organisations', processor.key)]),
      ...to(
        'dpv:hasDataController',
        items.map(({ controller }) => iri('organisations', controller.key)),
      ),
      ...delegated(deputies, officers, iri),
      ...to(
        'dct:hasPart',
        record.categories.items.map((each) => categoryIri(each.controller, each.key)),
      ),
      ...to('dpv:hasThirdCountry', countriesOf(record)),
      ...to(
        'dct:relation',
        record.transfers.items.map(({ key }) => iri('transfers', key)),
      ),
      ...to(
        'dpv:hasTechnicalOrganisationalMeasure',
        measures.map(({ key }) => iri('security-measures', key)),
      ),
      ...(told.variant === 'public'
        ? []
        : texts('dct:abstract', record.securityMeasures.summary ?? undefined)),
    ]),
    partyNode(processor, 'dpv:DataProcessor', iri),
    ...items.map(({ controller }) => partyNode(controller, 'dpv:DataController', iri)),
    ...delegateNodes(deputies, officers, iri),
    ...record.categories.items.map((each) =>
      named(categoryIri(each.controller, each.key), ['dpv:PersonalDataProcess'], each),
    ),
    ...record.transfers.items.map((transfer) => transferNode(transfer, told.variant, iri)),
    ...measures.map((measure) => measureNode(measure, iri)),
  ]
}

const delegated = (
  representatives: readonly Delegate[],
  officers: readonly Delegate[],
  iri: IriOf,
): Node['values'] => [
  ...to(
    'dpv:hasRepresentative',
    representatives.map((each) => delegateIri('representative', each, iri)),
  ),
  ...to(
    'dpv:hasDataProtectionOfficer',
    officers.map((each) => delegateIri('dpo', each, iri)),
  ),
]

const delegateIri = (role: string, { organisation }: Delegate, iri: IriOf): string =>
  `${iri('organisations', organisation.key)}/${role}`

const delegateNodes = (
  representatives: readonly Delegate[],
  officers: readonly Delegate[],
  iri: IriOf,
): Node[] => [
  ...representatives.map((each) => delegateNode('representative', 'dpv:Representative', each, iri)),
  ...officers.map((each) => delegateNode('dpo', 'dpv:DataProtectionOfficer', each, iri)),
]

const delegateNode = (role: string, type: Term, each: Delegate, iri: IriOf): Node =>
  named(delegateIri(role, each, iri), [type], each.organisation, contacts(each.contactDetails))

const partyNode = (party: RecordParty, type: Term, iri: IriOf): Node =>
  named(iri('organisations', party.key), [type], party, [
    ...(party.legalName === undefined ? [] : [['dct:title', { text: party.legalName }] as const]),
    ...contacts(party.contactDetails),
  ])

/** How somebody is reached: the DPV has no terms for that but a text. */
const contacts = (details: RecordParty['contactDetails']): Node['values'] =>
  details.map(({ name, email, phone }) => [
    'skos:note',
    { text: [name, email, phone].filter(Boolean).join(', ') },
  ])

function transferNode(transfer: RecordTransfer, variant: Variant, iri: IriOf): Node {
  const { key, tool, internationalOrganisation, country, safeguards } = transfer
  const isAsked = tellsSafeguards(transfer, variant)
  const terms =
    tool !== null && isTransferTool(tool) && (isAsked || variant !== 'minimal') ? termOfTool(tool) : []
  return named(iri('transfers', key), terms, transfer, [
    ...(country === null ? [] : to('dct:spatial', [iriOf(`loc:${country}`)])),
    ...(internationalOrganisation === null
      ? []
      : [['skos:note', { text: internationalOrganisation }] as const]),
    ...texts('skos:note', isAsked ? safeguards?.label : undefined),
  ])
}

const measureNode = (measure: RecordMeasure, iri: IriOf): Node =>
  named(
    iri('security-measures', measure.key),
    [TERM_OF_MEASURE[measure.type] ?? 'dpv:OrganisationalMeasure'],
    measure,
  )
