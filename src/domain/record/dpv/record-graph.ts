import type { ProcessingActivityContent, ProcessorActivityContent } from '../../contents.ts'
import type { RecordDocument } from '../document.ts'
import { iriOf, type Node, texts, to } from './graph.ts'
import { controllerNodes, type IriOf, processorNodes } from './record-nodes.ts'

/**
 * A record as nodes in terms of the Data Privacy Vocabulary: first the record itself, then each activity with what it names,
 * each thing once. The nodes are named below `urn:ropa:` and the register's key, which stay the same from time to time.
 */
export async function* nodesOf({ facts, told, entries }: RecordDocument): AsyncGenerator<Node> {
  const base = `urn:ropa:${facts.register}`
  const iri: IriOf = (kind, key) => `${base}:${kind}/${key}`
  const seen = new Set<string>()
  const activities: string[] = []
  for await (const { kind, content } of entries()) {
    const nodes =
      kind === 'processing-activities'
        ? controllerNodes(content as ProcessingActivityContent, told, iri)
        : processorNodes(content as ProcessorActivityContent, told, iri)
    const [activity] = nodes
    if (activity !== undefined) activities.push(activity.iri)
    for (const node of nodes) {
      if (seen.has(node.iri)) continue
      seen.add(node.iri)
      yield node
    }
  }
  const { revision, at, treeRoot, label, register } = facts
  const settings = told.snapshot.all('settings').get('register')
  yield {
    iri: base,
    types: [iriOf('dpv:ROPA')],
    values: [
      ...(settings === undefined
        ? ([['skos:prefLabel', { text: label }]] as const)
        : texts('skos:prefLabel', settings.label)),
      ['dct:title', { text: register }],
      ...(revision === null
        ? []
        : [['dct:hasVersion', { text: `${revision}`, datatype: 'xsd:integer' }] as const]),
      ...(at === null ? [] : [['dct:issued', { text: at, datatype: 'xsd:dateTime' }] as const]),
      ...(treeRoot === null ? [] : [['dct:identifier', { text: treeRoot }] as const]),
      ...to('dpv:hasPersonalDataProcess', activities),
    ],
  }
}
