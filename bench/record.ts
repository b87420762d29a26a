import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)
const file = fileURLToPath(new URL('record-case.js', import.meta.url))

interface Measured {
  readonly seconds: number
  readonly megabytes: number
  readonly bytes: number
}

const measured = async (format: string, by: 'ropa' | 'bare', activities: number): Promise<Measured> =>
  JSON.parse((await run(process.execPath, [file, format, by, String(activities)])).stdout)

const told = ({ seconds, megabytes, bytes }: Measured): string =>
  `${seconds.toFixed(1)} s | ${Math.round(megabytes)} MB | ${(bytes / 1e6).toFixed(1)} MB`

/**
 * What the record of 2,000 activities takes: as XLSX and PDF against the library alone with the same cells, and as CSV and
 * JSON against a tenth of them. One process a case; the time is that of writing, the memory that of the whole process.
 */
console.log('| | time | peak memory | file |\n|---|---|---|---|')
for (const format of ['xlsx', 'pdf']) {
  const [own, bare] = [await measured(format, 'ropa', 2_000), await measured(format, 'bare', 2_000)]
  console.log(
    `| ${format}, 2,000 activities | ${told(own)} |\n| the same cells, library alone | ${told(bare)} |`,
  )
  const [time, memory] = [own.seconds / bare.seconds, own.megabytes / bare.megabytes]
  console.log(`| ratio | ${time.toFixed(2)} | ${memory.toFixed(2)} | |`)
}
for (const format of ['csv', 'json'])
  for (const activities of [2_000, 20_000])
    console.log(
      `| ${format}, ${activities} activities | ${told(await measured(format, 'ropa', activities))} |`,
    )
