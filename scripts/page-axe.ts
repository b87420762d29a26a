import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'

/** Opens a page that is kept as a file in Chromium, and fails when axe finds fault with it. */
const [file, executablePath] = process.argv.slice(2)
if (file === undefined || executablePath === undefined) {
  console.error('page-axe FILE CHROMIUM: name the page, and the browser')
  process.exit(2)
}
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
try {
  // The page's own policy lets no script run; axe is not the page's.
  const context = await browser.newContext({ bypassCSP: true })
  const page = await context.newPage()
  await page.goto(pathToFileURL(file).href)
  await page.evaluate(axe)
  const { violations, passes } = await page.evaluate<{
    violations: { id: string; help: string; nodes: { html: string }[] }[]
    passes: unknown[]
  }>('axe.run()')
  for (const { id, help, nodes } of violations)
    console.log(`${id}: ${help}: ${nodes.length} times, such as ${nodes[0]?.html.slice(0, 200)}`)
  console.log(`axe: ${passes.length} passes, ${violations.length} violations`)
  if (violations.length > 0) process.exitCode = 1
} finally {
  await browser.close()
}
