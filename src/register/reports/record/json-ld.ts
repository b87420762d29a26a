import type { RecordDocument } from '../../../domain/record/document.ts'
import type { Node, Value } from '../../../domain/record/dpv/graph.ts'
import { nodesOf } from '../../../domain/record/dpv/record-graph.ts'
import { PREFIXES } from '../../../domain/record/dpv/terms.ts'

/** A record as JSON-LD 1.1, node by node; its context is in it, so that nothing has to be fetched. */
export async function* recordAsJsonLd(record: RecordDocument): AsyncGenerator<string> {
  yield `{"@context":${JSON.stringify(PREFIXES)},"@graph":[`
  let before = ''
  for await (const node of nodesOf(record)) {
    yield `${before}${JSON.stringify(objectOf(node))}`
    before = ','
  }
  yield ']}'
}

function objectOf({ iri, types, values }: Node) {
  const members: Record<string, object[]> = {}
  for (const [property, value] of values) {
    members[property] ??= []
    members[property].push(literalOf(value))
  }
  return { '@id': iri, ...(types.length > 0 && { '@type': types }), ...members }
}

function literalOf(value: Value): object {
  if ('iri' in value) return { '@id': value.iri }
  if ('datatype' in value) return { '@value': value.text, '@type': value.datatype }
  return { '@value': value.text, ...(value.language !== undefined && { '@language': value.language }) }
}
