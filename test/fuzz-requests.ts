import fc from 'fast-check'
import type { InjectOptions } from 'fastify'
import type { OpenApi, Operation } from './described.ts'
import { bodiesOf, type Shapes, shapesOf, withReferences } from './fuzz-bodies.ts'
import { addressesOf, headersOf, queriesOf } from './fuzz-parameters.ts'
import { spoilings } from './fuzz-spoilings.ts'
import type { World } from './fuzz-world.ts'
import { oneIn } from './schema-arbitrary.ts'

/** A request, once it is known what there is. */
export type Asking = (world: World) => InjectOptions

/** Requests of an operation, most of them such as it describes. */
function askingsOf(document: OpenApi, shapeOf: Shapes, operation: Operation): fc.Arbitrary<Asking> {
  const { method, path, parameters = [] } = operation
  return fc
    .record({
      addressIn: addressesOf(method, path),
      queryIn: queriesOf(parameters, shapeOf),
      headersIn: headersOf(method, parameters),
      bodyIn: bodiesOf(document, shapeOf, operation) ?? fc.constant(undefined),
      spoil: spoilings,
      isNew: oneIn(4).map((chosen) => chosen && method === 'PUT' && path.endsWith('{key}')),
    })
    .map(({ addressIn, queryIn, headersIn, bodyIn, spoil, isNew }) => (world) => {
      const there = addressIn(world)
      const address = isNew ? newBeside(there, world) : there
      const { 'if-match': tag, ...headers } = headersIn(world, address)
      const query = withReferences(queryIn(world, address), world)
      const body = bodyIn?.(world, address)
      return spoil({
        method,
        url: query === '' ? address : `${address}?${query}`,
        headers: {
          ...headers,
          ...(isNew ? { 'if-none-match': '*' } : tag !== undefined && { 'if-match': tag }),
          ...(body !== undefined && { 'content-type': body.type }),
        },
        ...(body !== undefined && { payload: body.text }),
      })
    })
}

/** An address beside another one with nothing at it: new, or deleted before. */
function newBeside(address: string, world: World): string {
  const collection = address.slice(0, address.lastIndexOf('/'))
  const [gone] = world.goneBelow(collection)
  return `${collection}/${gone ?? world.freshKey()}`
}

/** Rounds of requests: in each, every write is asked once and every read twice, in any order. */
export function roundsOf(document: OpenApi, operations: readonly Operation[]): fc.Arbitrary<Asking[]> {
  const shapeOf = shapesOf(document)
  const every = operations.flatMap((operation) => {
    const askings = askingsOf(document, shapeOf, operation)
    return operation.method === 'GET' ? [askings, askings] : [askings]
  })
  const order = fc.shuffledSubarray([...every.keys()], { minLength: every.length })
  return fc
    .tuple(fc.tuple(...every), order)
    .map(([askings, order]) => order.flatMap((at) => askings[at] ?? []))
}
