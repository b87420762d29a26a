import n3 from 'n3'
import type { RecordDocument } from '../../../domain/record/document.ts'
import { iriOf, type Value } from '../../../domain/record/dpv/graph.ts'
import { nodesOf } from '../../../domain/record/dpv/record-graph.ts'
import { PREFIXES } from '../../../domain/record/dpv/terms.ts'

/** A record as RDF 1.1 Turtle, node by node. */
export async function* recordAsTurtle(record: RecordDocument): AsyncGenerator<string> {
  const { namedNode, literal } = n3.DataFactory
  const termOf = (value: Value) => {
    if ('iri' in value) return namedNode(value.iri)
    if ('datatype' in value) return literal(value.text, namedNode(iriOf(value.datatype)))
    return literal(value.text, value.language)
  }
  let said: string[] = []
  const writer = new n3.Writer(
    { write: (text: string) => said.push(text) },
    { format: 'text/turtle', prefixes: PREFIXES, end: false },
  )
  for await (const { iri, types, values } of nodesOf(record)) {
    const subject = namedNode(iri)
    for (const type of types) writer.addQuad(subject, namedNode(iriOf('rdf:type')), namedNode(type))
    for (const [property, value] of values) writer.addQuad(subject, namedNode(iriOf(property)), termOf(value))
    yield said.join('')
    said = []
  }
  writer.end()
  yield said.join('')
}
