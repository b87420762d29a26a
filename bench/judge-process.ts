import { readFileSync } from 'node:fs'
import { snapshotOf } from '../src/domain/snapshot.ts'
import { cpuOf, judged, parsedEntries } from './judging.ts'

// Judges the register in a file in a process of its own, and prints what that took: the most memory in MiB.
const [file = ''] = process.argv.slice(2)
let findings = 0
const stored = JSON.parse(readFileSync(file, 'utf8'))
const cpu = cpuOf(() => {
  findings = judged(snapshotOf(parsedEntries(stored)))
})
process.stdout.write(
  JSON.stringify({ findings, cpu, mebibytes: Math.round(process.resourceUsage().maxRSS / 1024) }),
)
