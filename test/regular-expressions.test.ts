import { readFile } from 'node:fs/promises'
import { checkSync } from 'recheck'
import { type Expression, expressionsIn, madeWhile, patternsIn, typeScriptIn } from './regular-expressions.ts'
import { t } from './tap.ts'

t.setTimeout(120_000)

// Before anything else reads them, since some are made when their file is.
const made = await madeWhile(async () => {
  await import('../src/domain/access/api-key.ts')
  await import('../src/http/prefer.ts')
  await import('../scripts/access-table.ts')
  await import('../src/register/reports/record/font-letters.ts')
  const { phraseIn } = await import('../src/domain/rules/lexicons/lexicon.ts')
  const { AS_LONG_AS_NECESSARY } = await import('../src/domain/rules/lexicons/as-long-as-necessary.ts')
  const { VAGUE_INTERESTS } = await import('../src/domain/rules/lexicons/vague-interests.ts')
  const { VAGUE_PURPOSES } = await import('../src/domain/rules/lexicons/vague-purposes.ts')
  for (const lexicon of [AS_LONG_AS_NECESSARY, VAGUE_INTERESTS, VAGUE_PURPOSES])
    for (const language of Object.keys(lexicon)) phraseIn(lexicon, { [language]: 'a' })
})

// Migrations are over when the service runs, and are never changed.
const folders = await Promise.all(['src', 'scripts'].map(typeScriptIn))
// What is generated holds patterns in comments only, and takes as long to read as all others.
const files = folders.flat().filter((file) => file !== 'src/client/api-types.ts')
const found = await Promise.all(files.map(expressionsIn))

/** Patterns of schemas; those that are named stand somewhere as a text. */
const patterns = found.flatMap(({ patterns }) =>
  patterns.flatMap((each) => {
    if ('source' in each) return [each]
    const source = found.flatMap(({ texts }) => texts.get(each.name) ?? [])[0]
    return source === undefined ? [] : [{ source, flags: 'u', at: each.at }]
  }),
)

/** What recheck says against expressions: each is told once. */
function unsafe(expressions: readonly Expression[]): string[] {
  const each = new Map(expressions.map((found) => [`/${found.source}/${found.flags}`, found]))
  return [...each].flatMap(([text, { source, flags, at }]) => {
    const found = checkSync(source, flags)
    const why = found.status === 'vulnerable' ? found.complexity.summary : ''
    return found.status === 'safe' ? [] : [`${at} ${text} is ${found.status} ${why}`]
  })
}

t.test('every regular expression in the source takes time in proportion to its text', async (t) => {
  const literals = found.flatMap(({ literals }) => literals)
  t.ok(literals.length > 80, `${literals.length} literals`)
  t.same(unsafe(literals), [])
})

t.test('so does every one that is made when the service runs', async (t) => {
  const seen = new Set(made.map(({ at }) => at))
  const places = found.flatMap(({ made }) => made.map((at) => at.split(':')[0] ?? ''))
  // It takes the patterns of schemas, which are checked below.
  t.same(
    [...new Set(places)].filter((place) => !seen.has(place)),
    ['src/domain/fits.ts'],
  )
  t.same(unsafe(made), [])
})

t.test('so does every pattern of a schema, and of the OpenAPI document', async (t) => {
  const documents = await Promise.all(
    ['openapi.json', 'register-file.schema.json'].map(async (name) =>
      patternsIn(JSON.parse(await readFile(new URL(`../../openapi/${name}`, import.meta.url), 'utf8')), name),
    ),
  )
  t.ok(patterns.length > 20, `${patterns.length} patterns in the source`)
  t.ok(documents.flat().length > 100, `${documents.flat().length} in the documents`)
  t.same(unsafe([...patterns, ...documents.flat()]), [])
})

t.test('an expression that is not is found out', async (t) => {
  const at = 'here'
  const bad = ['^(a+)+$', '\\s+$', '^([a-z]+-?)*$'].map((source) => ({ source, flags: 'u', at }))
  t.equal(unsafe(bad).length, bad.length)
})
