import assert from 'node:assert/strict'
import fc from 'fast-check'
import { canonical, type Json } from '../src/domain/log/canonical.ts'
import type { ProcessingActivity } from '../src/register/processing-activity/processing-activity.ts'
import type { ProcessorActivity } from '../src/register/processor-activity/processor-activity.ts'
import { inconsistencies } from './consistency.ts'
import { documentOf } from './described.ts'
import { kindOf } from './door.ts'
import { allPages, commitAll, entriesOf, makeRegister } from './entries.ts'
import { keeps, valuesOf } from './filter-values.ts'
import { testService } from './harness.ts'
import { type Content, make } from './make.ts'
import { holds } from './property.ts'
import { RICH } from './rich.ts'
import { arbitraries } from './schema-arbitrary.ts'
import { t } from './tap.ts'

const LONG = process.env.ROPA_LONG_TESTS === 'yes'
const RUNS = LONG ? 500 : 40

t.setTimeout(RUNS * 3_000)
const service = await testService(t)
const document = documentOf(service.app)
const keysOf = (kind: string) => RICH.flatMap(([name, { key }]) => (name === kind ? [key] : []))
const shapeOf = arbitraries(document, keysOf, [])

type Any = Content & Partial<ProcessingActivity & ProcessorActivity>

/** Contents with the shape of a kind's; what members demand of one another is set right. */
const activity = (singular: string, key: string): fc.Arbitrary<Content> =>
  shapeOf(document.components.schemas[`${singular}Input`] ?? {}).map((content) =>
    // As JSON carries it: without the members that are not there.
    JSON.parse(JSON.stringify({ ...mended(content as Any), key })),
  )

function mended(content: Any): object {
  const { data, purposes = [], controllers, automatedDecisions, rights, owner, objectionNotice } = content
  const own = new Set(purposes.map(({ purpose }) => purpose))
  return {
    ...content,
    ...inOrder(content, 'startedOn', 'endedOn'),
    ...(controllers && {
      controllers: controllers.map((each) => ({ ...each, ...inOrder(each, 'contractFrom', 'contractTo') })),
    }),
    ...(data && {
      data: data.map((line) => ({
        ...line,
        ...(line.purposes && {
          purposes: line.purposes
            .filter(({ purpose }) => own.has(purpose))
            .map(({ legalBases = ['duty'], ...use }) =>
              use.grounds === 'own' ? { ...use, legalBases } : use,
            ),
        }),
      })),
    }),
    ...(automatedDecisions && {
      automatedDecisions: {
        ...automatedDecisions,
        ground: automatedDecisions.status === 'article-22' ? automatedDecisions.ground : undefined,
      },
    }),
    ...(rights && { rights: rights.map((right) => ({ how: { sv: 'så' }, ...right })) }),
    ...(owner && { owner: { unit: 'Sales', ...owner } }),
    ...(objectionNotice && { objectionNotice: { separate: true, ...objectionNotice } }),
  }
}

/** Both days, the earlier one first; nothing unless both are there. */
function inOrder(object: object, first: string, last: string): object {
  const days = [Reflect.get(object, first), Reflect.get(object, last)]
  const [from, to] = days.includes(undefined) ? days : days.sort()
  return { [first]: from, [last]: to }
}

/** The same with other evidence where a refusal says that it does not fit. */
function otherwise(content: Content, errors: readonly { pointer: string; detail: string }[]): Content {
  const { limbs = [] } = content as Any
  const fitting = limbs.map((limb, index) => {
    const flaw = errors.find(({ pointer }) => pointer === `/limbs/${index}/evidence`)
    return flaw === undefined
      ? limb
      : { ...limb, evidence: /must be one of ([a-z-]+)/.exec(flaw.detail)?.[1] }
  })
  return { ...content, limbs: fitting }
}

t.test('random activities replace one another, and each is kept and found as it was sent', async (t) => {
  for (const [name, singular] of [
    ['processing-activities', 'ProcessingActivity'],
    ['processor-activities', 'ProcessorActivity'],
  ] as const) {
    await makeRegister(service, name)
    await commitAll(service, name, RICH)
    const entries = entriesOf(service, name, { name })
    const first = make(name, 'a', name === 'processor-activities' ? { processor: 'rich' } : {})
    await entries.create(first)
    const others = new Map<string, Content>(
      [...RICH.flatMap(([kind, content]) => (kind === name ? [content] : [])), first].map((each) => [
        each.key,
        each,
      ]),
    )
    const property = fc.asyncProperty(activity(singular, 'a'), fc.nat(), async (sent, seed) => {
      const once = await entries.replace('a', sent, { 'if-match': '*' })
      if (once.status === 400) sent = otherwise(sent, once.body.errors)
      const { status, text } =
        once.status === 200 ? once : await entries.replace('a', sent, { 'if-match': '*' })
      assert.equal(status, 200, text)
      const read = await entries.read('a')
      assert.equal(`{${read.text.slice(read.text.indexOf('},') + 2)}`, canonical(sent as unknown as Json))

      others.set('a', sent)
      const contents = [...others.values()].sort((one, two) => (one.key < two.key ? -1 : 1))
      for (const filter of kindOf(name).filters.filter((_, index) => (index + seed) % 3 === 0)) {
        const values = [...new Set(contents.flatMap((each) => valuesOf(filter.name, each)))]
        const wanted = values
          .filter((_, index) => values.length < 3 || ((seed >> (index % 31)) & 1) === 1)
          .slice(0, 20)
        if (wanted.length === 0) continue
        const query = wanted.map((value) => `${filter.name}=${encodeURIComponent(value)}`).join('&')
        const expected = contents.flatMap((each) => (keeps(filter.name, each, wanted) ? [each.key] : []))
        const revision = Number(read.headers['register-revision'])
        for (const more of ['limit=1', `limit=2&asOf=${revision}`, 'sort=-updatedAt']) {
          const pages = await allPages(service, `${entries.collection}?${query}&${more}`)
          const keys = pages.flatMap(({ body }) => body.data.map(({ key }: Content) => key))
          assert.deepEqual(more.startsWith('sort') ? keys.sort() : keys, expected, `${query}&${more}`)
        }
      }
    })
    await holds(t, property, RUNS)
    t.same(await inconsistencies(service.database.db, name), [], name)
  }
})
