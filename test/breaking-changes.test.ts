import { readFile } from 'node:fs/promises'
import { breakingChanges } from '../scripts/breaking-changes.ts'
import { breakingReport } from '../scripts/breaking-report.ts'
import { TWINS } from './api-twins.ts'
import { type Parts, released } from './small-api.ts'
import { t } from './tap.ts'

/** The texts of what breaks when the document is changed so. */
function broken(change: (parts: Parts) => void): string[] {
  const document = released()
  const { paths, components } = document
  const { schemas } = components
  change({ paths, components, things: paths['/things'], input: schemas.Input, thing: schemas.Thing, schemas })
  return breakingChanges(released(), document).map(({ change }) => change)
}

t.test('what breaks programs is found and named; what is like it and does not is let through', async (t) => {
  for (const [name, [bad, told, good]] of Object.entries(TWINS)) {
    const changes = broken(bad)
    t.ok(
      changes.some((change) => told.test(change)),
      name,
      { changes },
    )
    t.same(broken(good), [], `${name}, harmless`)
  }
  t.same(
    broken(() => {}),
    [],
  )
})

t.test('what operations share may move among the components, and entries come in part', async (t) => {
  const moved = broken(({ things, schemas, components }) => {
    const [limit] = things.get.parameters
    Object.assign(schemas, { Word: schemas.Thing.properties.type })
    schemas.Thing.properties.type = { $ref: '#/components/schemas/Word' }
    things.get.parameters[0] = { $ref: '#/components/parameters/limit' }
    Object.assign(components, { parameters: { limit } })
  })
  t.same(moved, [])
  const whole = broken(({ schemas }) => {
    schemas.Page.properties.data.items = { $ref: '#/components/schemas/Thing' }
  })
  t.same(whole, [])
})

t.test('one change is told once, with the places it is at and a cure, unless it is accepted', async (t) => {
  const document = released()
  delete document.components.schemas.Thing.properties.note
  delete document.paths['/other']
  const found = breakingChanges(released(), document)
  const report = breakingReport(found, [])
  t.match(
    report,
    /^breaks: answer Thing\/note: is gone\n {2}at GET \/things and 1 more\n {2}Go on answering it\.$/m,
  )
  t.match(report, /^breaks: DELETE \/other is gone\n {2}at DELETE \/other\n {2}Keep it beside/m)
  t.match(report, /openapi\/accepted\.json/)
  const accepted = found.map(({ change }) => ({ change, why: 'Nobody reads it.' }))
  t.equal(breakingReport(found, accepted), '')
  t.match(breakingReport([], accepted.slice(0, 1)), /^openapi\/accepted\.json names what there is not/)
})

t.test('the API breaks nothing that its last release promised', async (t) => {
  const [current, last, accepted] = await Promise.all(
    ['openapi.json', 'released.json', 'accepted.json'].map(async (name) =>
      JSON.parse(await readFile(new URL(`../../openapi/${name}`, import.meta.url), 'utf8')),
    ),
  )
  t.equal(breakingReport(breakingChanges(last, current), accepted), '')
  for (const { why } of accepted) t.ok(why.length > 10)
})
