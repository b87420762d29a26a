import { createHash, randomUUID } from 'node:crypto'
import { link, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { setTimeout as pause } from 'node:timers/promises'
import { processStart } from './process-start.ts'

/** What a lock file says of its holder. `processStart` is null where the system does not tell it. */
export interface Holder {
  readonly pid: number
  readonly host: string
  readonly startedAt: string
  readonly processStart: string | null
}

/** A lock file as found; `holder` is undefined when its text says nothing readable. Age in milliseconds. */
interface Found {
  readonly text: string
  readonly holder: Holder | undefined
  readonly age: number
}

const HALF_WRITTEN_FOR = 3000
const GIVE_UP_AFTER = 10_000

/** This process as the text of a lock file. */
export async function describeMyself(): Promise<string> {
  const holder: Holder = {
    pid: process.pid,
    host: hostname(),
    startedAt: new Date().toISOString(),
    processStart: (await processStart(process.pid)) ?? null,
  }
  return `${JSON.stringify(holder)}\n`
}

/**
 * Puts `text` at `path` unless the lock of a process that may be running is there: resolves to that lock's holder, or to
 * undefined when the lock is ours. Throws when ten seconds do not settle it.
 *
 * A dead lock is replaced only by whoever holds the guard named after that very lock, and only if it is still there, so
 * two never replace the same one. A guard is a lock like any other: one left by a dead process is taken over the same way.
 */
export async function claimLock(
  path: string,
  text: string,
  deadline = Date.now() + GIVE_UP_AFTER,
): Promise<Holder | undefined> {
  while (Date.now() < deadline) {
    if (await create(path, text)) return undefined
    const found = await read(path)
    if (!found) continue
    if (await mayRun(found)) {
      if (found.holder) return found.holder
      await pause(100)
      continue
    }
    const guard = `${path}.${createHash('sha256').update(found.text).digest('hex').slice(0, 16)}`
    if (await claimLock(guard, text, deadline)) {
      await pause(20)
      continue
    }
    try {
      const again = await read(path)
      if (again?.text === found.text && !(await mayRun(again)) && (await replace(path, text)))
        return undefined
    } finally {
      await rm(guard, { force: true })
    }
  }
  throw new Error(`a dead lock could not be taken over: if no ropa runs on this folder, remove ${path}*`)
}

/** Removes the lock if it is still the one with this text. */
export async function releaseLock(path: string, text: string): Promise<void> {
  if ((await read(path))?.text === text) await rm(path, { force: true })
}

/** Makes the file whole or not at all, so that nobody reads it half written. False when there is one already. */
async function create(path: string, text: string): Promise<boolean> {
  return withDraft(path, text, (draft) => link(draft, path))
}

async function replace(path: string, text: string): Promise<boolean> {
  return withDraft(path, text, (draft) => rename(draft, path))
}

async function withDraft(
  path: string,
  text: string,
  publish: (draft: string) => Promise<void>,
): Promise<boolean> {
  const draft = `${path}.${randomUUID()}`
  try {
    await writeFile(draft, text, { flag: 'wx', mode: 0o600, flush: true })
    await publish(draft)
    return true
  } catch (error) {
    // ENOENT: whoever has just won tidied our draft away.
    if (isCode(error, 'EEXIST') || isCode(error, 'ENOENT')) return false
    throw error
  } finally {
    await rm(draft, { force: true })
  }
}

async function read(path: string): Promise<Found | undefined> {
  try {
    const text = await readFile(path, 'utf8')
    const { mtimeMs } = await stat(path)
    return { text, holder: parse(text), age: Date.now() - mtimeMs }
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined
    throw error
  }
}

function parse(text: string): Holder | undefined {
  try {
    const { pid, host, startedAt, processStart } = JSON.parse(text) as Partial<Holder>
    if (pid === undefined || !Number.isInteger(pid) || pid < 1 || typeof host !== 'string') return undefined
    return { pid, host, startedAt: String(startedAt), processStart: processStart ?? null }
  } catch {
    return undefined
  }
}

/** Whether the lock's process may be running. That of another machine cannot be asked after, so it may. */
async function mayRun({ holder, age }: Found): Promise<boolean> {
  if (!holder) return age >= 0 && age < HALF_WRITTEN_FOR
  if (holder.host !== hostname()) return true
  const start = await processStart(holder.pid)
  if (start === undefined) return false
  if (start !== null && holder.processStart !== null) return start === holder.processStart
  // In a container every start has the same pid: where no start times tell them apart, ours is an earlier one's.
  return holder.pid !== process.pid
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}
