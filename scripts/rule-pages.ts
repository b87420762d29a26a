import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { NOT_EXPRESSED } from '../src/domain/rules/not-expressed.ts'
import { rulesetFor } from '../src/domain/rules/ruleset.ts'
import { rulePage } from '../src/register/rules/rule-page.ts'
import { ruleIndex } from './rule-index.ts'

/**
 * Writes the pages on the rules of the newest ruleset and removes those of rules that are no more, or with `--check` says
 * which are stale and exits 1. The pages stand in docs/rules, unless another folder is named.
 */
const [named] = process.argv.slice(2).filter((argument) => argument !== '--check')
const folder = named ?? fileURLToPath(new URL('../../docs/rules', import.meta.url))
const pages = pagesByName()
const there = await readdir(folder).catch(() => [])
const strays = there.filter((name) => name.endsWith('.md') && !pages.has(name))

if (process.argv.includes('--check')) await check()
else await write()

function pagesByName(): ReadonlyMap<string, string> {
  const ruleset = rulesetFor('9999-12-31')
  return new Map([
    ['README.md', ruleIndex(ruleset, NOT_EXPRESSED)],
    ...ruleset.rules.map((rule) => [`${rule.id}.md`, rulePage(rule)] as const),
  ])
}

async function write(): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (const [name, text] of pages) await writeFile(join(folder, name), text)
  for (const name of strays) await rm(join(folder, name))
}

async function check(): Promise<void> {
  const stale: string[] = []
  for (const [name, text] of pages)
    if ((await readFile(join(folder, name), 'utf8').catch(() => '')) !== text) stale.push(name)
  stale.push(...strays)
  if (stale.length === 0) return
  process.stderr.write(`stale in ${folder}: ${stale.join(', ')}. Run: npm run rules\n`)
  process.exitCode = 1
}
