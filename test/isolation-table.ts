import { placesOfBody } from './body-places.ts'
import { documentOf, type Operation, operationsOf } from './described.ts'
import { SERVER, type TestService } from './harness.ts'
import { type Place, placesOfParameters } from './identifier-places.ts'
import { INSIDE, requestOf, shapeOf } from './register-requests.ts'
import { holdsCanary, toldBy } from './told-apart.ts'
import type { TwoRegisters } from './two-registers.ts'

/** The operations of the OpenAPI document that are about one register or what is in it. */
export const insideRegisters = ({ app }: TestService): Operation[] =>
  operationsOf(documentOf(app)).filter(({ path }) => `${path}/`.startsWith(INSIDE))

/** Every place of every operation that takes an identifier. Throws at an operation of which there is no row. */
export async function placesIn(service: TestService, two: TwoRegisters): Promise<Place[]> {
  const places: Place[] = []
  for (const operation of insideRegisters(service))
    places.push(...(await placesOfParameters({ service, two }, operation)), ...placesOfBody(two, operation))
  return places
}

/** Every read, and of the writes, which kinds share, one of each: that of the last kind. */
function readsAndWrites(service: TestService): Operation[] {
  const operations = insideRegisters(service)
  const writes = operations.filter(({ method }) => method !== 'GET')
  const one = new Map(writes.map((operation) => [shapeOf(operation), operation]))
  return [...operations.filter(({ method }) => method === 'GET'), ...one.values()]
}

/** Of the places that all kinds have, those of one kind. */
export function placesOfOneKind(service: TestService, places: readonly Place[]): Place[] {
  const shapes = new Map(insideRegisters(service).map((each) => [each.operationId, shapeOf(each)]))
  const alike = ({ name }: Place) => name.replace(/^\w+/, (operationId) => shapes.get(operationId) ?? '')
  return [...new Map(places.map((place) => [alike(place), place])).values()]
}

/** What each operation tells of ours, and which of that holds a canary. */
export async function answersOfOurs(
  service: TestService,
  two: TwoRegisters,
  operations = readsAndWrites(service),
) {
  const told: Record<string, string> = {}
  const leaks: string[] = []
  await eachOf(operations, async (operation) => {
    const answer = await service.request(requestOf(operation, two.ours, two))
    if (holdsCanary(answer, '')) leaks.push(operation.operationId)
    told[operation.operationId] = toldBy(answer, '')
  })
  return { told, leaks }
}

/** What ours tells of each identifier of theirs, and which of that holds a canary that was not asked with. */
export async function answersAboutTheirs(service: TestService, two: TwoRegisters, places: readonly Place[]) {
  const told: Record<string, string> = {}
  const leaks: string[] = []
  await eachOf(places, async ({ name, theirs, ask }) => {
    const answer = await service.request(ask(two.ours, theirs))
    if (holdsCanary(answer, theirs)) leaks.push(`${name}: ${answer.text.slice(0, 300)}`)
    told[name] = toldBy(answer, theirs)
  })
  return { told, leaks }
}

/** What ours tells of identifiers that never existed. */
export async function answersAboutNothing(service: TestService, two: TwoRegisters, places: readonly Place[]) {
  const told: Record<string, string> = {}
  await eachOf(places, async ({ name, unknown, ask }) => {
    told[name] = toldBy(await service.request(ask(two.ours, unknown)), unknown)
  })
  return told
}

/** What theirs tells of its own identifiers. */
export async function answersOfTheirs(service: TestService, two: TwoRegisters, places: readonly Place[]) {
  const told: Record<string, string> = {}
  await eachOf(places, async ({ name, theirs, ask }) => {
    told[name] = toldBy(await service.request(ask(two.theirs, theirs)), theirs)
  })
  return told
}

/** Does all, some at once: on the embedded database that is of no use. */
export async function eachOf<T>(
  all: readonly T[],
  work: (item: T) => Promise<void>,
  atOnce = SERVER ? 4 : 1,
) {
  const left = all.values()
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (const item of left) await work(item)
    }),
  )
}

/** The names under which two tell otherwise, with both. */
export const unlike = (one: Readonly<Record<string, string>>, other: Readonly<Record<string, string>>) =>
  Object.entries(one).flatMap(([name, told]) =>
    told === other[name] ? [] : [{ name, told, other: other[name] }],
  )
