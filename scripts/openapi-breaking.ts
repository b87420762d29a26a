import { readFile, writeFile } from 'node:fs/promises'
import { breakingChanges } from './breaking-changes.ts'
import { breakingReport } from './breaking-report.ts'

/**
 * Says what of openapi/openapi.json may break programs that were made for the last release, and exits 1 if anything does
 * that is not accepted. With `--release` the document becomes that of the last release.
 */
const file = (name: string) => new URL(`../../openapi/${name}`, import.meta.url)
const read = async (name: string) => JSON.parse(await readFile(file(name), 'utf8'))

const current = await read('openapi.json')
if (process.argv.includes('--release')) {
  await writeFile(file('released.json'), `${JSON.stringify(current)}\n`)
  await writeFile(file('accepted.json'), '[]\n')
} else {
  const report = breakingReport(
    breakingChanges(await read('released.json'), current),
    await read('accepted.json'),
  )
  process.stdout.write(report || 'Nothing breaks programs that were made for the last release.\n')
  if (report !== '') process.exitCode = 1
}
