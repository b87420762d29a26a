import { canonical, type Json } from '../src/domain/log/canonical.ts'
import { judge } from '../src/domain/rules/judge.ts'
import { rulesetFor } from '../src/domain/rules/ruleset.ts'
import type { Snapshot, SnapshotEntry } from '../src/domain/snapshot.ts'
import { printRegisterFile } from '../src/register/register-file.ts'
import type { Content } from './content.ts'
import { makeRegister } from './make-register.ts'

export const DAY = '2026-11-22'

/** A made register as the log keeps it: entries by kind and key, contents as canonical JSON text. */
export function storedRegister(size: number): { kind: string; key: string; text: string }[] {
  return [...makeRegister(size)]
    .flat()
    .map(({ kind, content }) => ({ kind, key: content.key, text: canonical(content as unknown as Json) }))
    .sort((a, b) => (`${a.kind} ${a.key}` < `${b.kind} ${b.key}` ? -1 : 1))
}

/** The same parsed, as reports read it. */
export const parsedEntries = (stored: ReturnType<typeof storedRegister>): SnapshotEntry[] =>
  stored.map(({ kind, key, text }) => ({ kind, key, lifecycle: 'draft', content: JSON.parse(text) }))

/** All rules over a snapshot; answers how many findings there are. */
export function judged(snapshot: Snapshot): number {
  return judge(snapshot, { date: DAY, ruleset: rulesetFor(DAY) }).findings.length
}

/** The same register as YAML text. */
export function yamlOf(entries: readonly SnapshotEntry[]): Buffer {
  const filed = entries.map(({ kind, content }) => ({ kind, content: content as Content & { label: never } }))
  return Buffer.from(printRegisterFile('made', filed, 'yaml'))
}

/** Milliseconds of processor time that work takes in this process, on all its threads. */
export function cpuOf(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
