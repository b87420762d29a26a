import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { keep } from './results.ts'

const run = promisify(execFile)
const file = fileURLToPath(new URL('record-case.js', import.meta.url))

interface Measured {
  readonly seconds: number
  readonly megabytes: number
  readonly bytes: number
}

const measured = async (
  format: string,
  by: 'ropa' | 'bare',
  activities: number,
  ...bounds: string[]
): Promise<Measured> =>
  JSON.parse((await run(process.execPath, [...bounds, file, format, by, String(activities)])).stdout)

const told = ({ seconds, megabytes, bytes }: Measured): string =>
  `${seconds.toFixed(1)} s | ${Math.round(megabytes)} MB | ${(bytes / 1e6).toFixed(1)} MB`

/**
 * What the record of 2,000 activities takes: as XLSX and PDF against the library alone with the same cells, and as CSV and
 * JSON, with a heap of 64 MB, against ten times as many. One process a case; kept in RESULTS.md.
 */
const lines = [
  `
Made by \`npm run bench:record\`: Node ${process.versions.node}, activities of the complete register of the tests, in Swedish, one process
a case. The time is that of writing, with everything told in words; the library alone is given the words, and no style. The memory is
that of the whole process at its largest; CSV and JSON are written with a heap of 64 MB (\`--max-old-space-size=64\`).

| | time | peak memory | file |
| --- | --- | --- | --- |`,
]
for (const format of ['xlsx', 'pdf']) {
  const [own, bare] = [await measured(format, 'ropa', 2_000), await measured(format, 'bare', 2_000)]
  const [time, memory] = [own.seconds / bare.seconds, own.megabytes / bare.megabytes]
  lines.push(
    `| ${format}, 2,000 activities | ${told(own)} |`,
    `| the same cells, library alone | ${told(bare)} |`,
    `| ratio | ${time.toFixed(2)} | ${memory.toFixed(2)} | |`,
  )
}
for (const format of ['csv', 'json'])
  for (const activities of [2_000, 20_000]) {
    const found = await measured(format, 'ropa', activities, '--max-old-space-size=64')
    lines.push(`| ${format}, ${activities.toLocaleString('en')} activities | ${told(found)} |`)
  }
const page = `${lines.join('\n')}\n`
process.stdout.write(page)
await keep('record', page)
