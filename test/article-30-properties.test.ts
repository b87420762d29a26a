import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import type { ProcessingActivityContent, ProcessorActivityContent } from '../src/domain/contents.ts'
import { controllerRecord } from '../src/domain/reports/controller-record.ts'
import {
  EVIDENCE_FOUND,
  findings,
  heldByController,
  heldByProcessor,
} from '../src/domain/reports/evidence.ts'
import { namedBy } from '../src/domain/reports/named-by.ts'
import { processorRecord } from '../src/domain/reports/processor-record.ts'
import { ControllerRecord, ProcessorRecord } from '../src/domain/reports/record-schemas.ts'
import { type SnapshotEntry, snapshotOf } from '../src/domain/snapshot.ts'
import { compileCheck } from '../src/domain/validate.ts'
import { EVIDENCE } from '../src/register/activity/limbs.ts'
import { checkContent } from '../src/register/check-content.ts'
import { kindOf } from './door.ts'
import type { Content } from './make.ts'
import { holds } from './property.ts'
import { type Contents, registers, snapshotOfContents } from './report-arbitraries.ts'
import { t } from './tap.ts'

const checks = {
  'processing-activities': compileCheck(ControllerRecord),
  'processor-activities': compileCheck(ProcessorRecord),
}
const activitiesOf = (contents: Contents) =>
  contents.filter(([kind]) => kind in checks) as readonly (readonly [keyof typeof checks, Content])[]

/** The least snapshot that a record can be made of: what `namedBy` leads to. */
function namedFrom(contents: Contents, start: SnapshotEntry): SnapshotEntry[] {
  const found = [start]
  for (const entry of found)
    for (const { kind, key } of namedBy(entry)) {
      const content = contents.find(([name, each]) => name === kind && each.key === key)?.[1]
      if (content !== undefined && !found.some((each) => each.content === content))
        found.push({ kind, key, lifecycle: 'draft', content })
    }
  return found
}

t.test(
  'records of any register are as described, and made of nothing but what the activity names',
  async (t) => {
    await holds(
      t,
      fc.asyncProperty(registers, async (contents) => {
        const whole = snapshotOfContents(contents)
        for (const [kind, content] of activitiesOf(contents)) {
          const make = (from: typeof whole) =>
            kind === 'processing-activities'
              ? controllerRecord(from, content as Content & ProcessingActivityContent)
              : processorRecord(from, content as Content & ProcessorActivityContent)
          const record = make(whole)
          const flaws = checks[kind](record)
          if (flaws.length > 0) throw new Error(JSON.stringify(flaws))
          const least = snapshotOf(
            namedFrom(contents, { kind, key: content.key, lifecycle: 'draft', content }),
          )
          if (!isDeepStrictEqual(make(least), record))
            throw new Error('the least snapshot makes another record')
        }
      }),
      process.env.ROPA_LONG_TESTS === 'yes' ? 1000 : 100,
    )
  },
)

/** For each member of a record with items: every key of the lines, and of what the activity has beside them, once. */
t.test(
  'records of any register list exactly what lines and activity name, each with its lines',
  async (t) => {
    await holds(
      t,
      fc.asyncProperty(registers, async (contents) => {
        const whole = snapshotOfContents(contents)
        for (const content of whole.all('processing-activities').values()) {
          const record = controllerRecord(whole, content)
          // What a line says is not used for any purpose is not processed.
          const data = (content.data ?? []).filter(
            ({ purposes = [] }) =>
              purposes.length === 0 || !purposes.every(({ grounds }) => grounds === 'excluded'),
          )
          const expected = {
            purposes: [
              (line: (typeof data)[number]) =>
                (line.purposes ?? [])
                  .filter(({ grounds }) => grounds !== 'excluded')
                  .map(({ purpose }) => purpose),
              (content.purposes ?? []).map(({ purpose }) => purpose),
            ],
            dataSubjects: [
              (line: (typeof data)[number]) => line.dataSubjectCategories ?? [],
              (content.dataSubjectCategories ?? []).map(({ dataSubjectCategory }) => dataSubjectCategory),
            ],
            dataCategories: [(line: (typeof data)[number]) => [line.dataCategory], []],
            recipients: [
              (line: (typeof data)[number]) => line.recipients ?? [],
              (content.recipients ?? []).map(({ recipient }) => recipient),
            ],
          } as const
          for (const [name, [keysOf, beside]] of Object.entries(expected)) {
            const { items } = record[name as keyof typeof expected]
            const keys = [...new Set([...data.flatMap((line) => [...keysOf(line)]), ...beside])].sort()
            const told = items.map(({ key, lines }) => `${key}: ${lines}`).sort()
            const wanted = keys.map(
              (key) => `${key}: ${data.filter((line) => keysOf(line).includes(key)).map((line) => line.key)}`,
            )
            if (!isDeepStrictEqual(told, wanted.sort())) throw new Error(`${name}: ${told} is not ${wanted}`)
          }
          const limited = record.retention.items.flatMap(({ lines }) => lines).sort()
          if (!isDeepStrictEqual(limited, data.map(({ key }) => key).sort())) throw new Error(`${limited}`)
        }
      }),
      process.env.ROPA_LONG_TESTS === 'yes' ? 1000 : 100,
    )
  },
)

t.test('what counts as something is the same for reports as for the writing of claims', async (t) => {
  t.ok(EVIDENCE.every((word) => EVIDENCE_FOUND.includes(word)))
  await holds(
    t,
    fc.asyncProperty(registers, async (contents) => {
      for (const [kind, content] of activitiesOf(contents)) {
        const bare: Content = { ...content, limbs: [] }
        const held =
          kind === 'processing-activities'
            ? heldByController(bare as Content & ProcessingActivityContent)
            : heldByProcessor(bare as Content & ProcessorActivityContent)
        for (const [limb, some] of Object.entries<boolean>(held))
          for (const evidence of EVIDENCE) {
            const accepted = checkContent(kindOf(kind), { ...bare, limbs: [{ limb, evidence }] }).length === 0
            if (accepted !== (some === (evidence === 'stated' || evidence === 'implied')))
              throw new Error(`${limb} ${evidence} of ${JSON.stringify(bare)}`)
          }
        const found = Object.entries(findings<string>(held))
        if (
          !found.every(
            ([limb, { evidence }]) =>
              evidence === ((held as Record<string, boolean>)[limb] ? 'recorded' : 'unsaid'),
          )
        )
          throw new Error('a point without a claim is neither recorded nor unsaid')
      }
    }),
    30,
  )
})
