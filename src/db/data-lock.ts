import { mkdir, readdir, realpath, rm } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { RegisterError } from '../domain/errors.ts'
import type { Holder } from './lock-file.ts'
import { claimLock, describeMyself, releaseLock } from './lock-file.ts'

const LOCK = 'ropa.lock'

/** Folders held by this very process, by their real path. */
const heldHere = new Set<string>()

/**
 * Takes the embedded database's folder for this process alone (PGlite lets any number in) and resolves to the release;
 * makes the folder if needed. A lock left by a dead process is taken over. Throws RegisterError `unavailable` when a
 * process holds it, naming folder, process and cure, or when the folder cannot be used.
 */
export async function holdDataFolder(folder: string): Promise<() => Promise<void>> {
  const place = await openFolder(folder)
  if (heldHere.has(place)) throw inUse(place, `by this process (${process.pid}) already. Close it first.`)
  heldHere.add(place)
  const path = join(place, LOCK)
  try {
    const text = await describeMyself()
    const holder = await claimLock(path, text)
    if (holder) throw inUse(place, heldBy(holder, path))
    await removeRemains(place)
    return async () => {
      await releaseLock(path, text)
      heldHere.delete(place)
    }
  } catch (error) {
    heldHere.delete(place)
    throw error instanceof RegisterError ? error : cannotUse(folder, error)
  }
}

async function openFolder(folder: string): Promise<string> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    return await realpath(folder)
  } catch (error) {
    throw cannotUse(folder, error)
  }
}

/** Guards and drafts of processes that died on the way: nobody needs them once a living process has the lock. */
async function removeRemains(place: string): Promise<void> {
  const remains = (await readdir(place)).filter((name) => name.startsWith(`${LOCK}.`))
  await Promise.all(remains.map((name) => rm(join(place, name), { force: true })))
}

function heldBy({ pid, host, startedAt, processStart }: Holder, path: string): string {
  if (host !== hostname()) {
    return (
      `by process ${pid} on host ${host} since ${startedAt}, which cannot be checked from ${hostname()}. ` +
      `Make sure that no ropa runs there on this folder, then remove ${path} and start again.`
    )
  }
  const doubt = processStart === null ? ` If process ${pid} is something else by now, remove ${path}.` : ''
  return `by process ${pid} since ${startedAt}. Stop that process, or set ROPA_DATA_DIR to another folder.${doubt}`
}

function inUse(place: string, rest: string): RegisterError {
  return new RegisterError('unavailable', `The data folder ${place} is in use ${rest}`)
}

function cannotUse(folder: string, cause: unknown): RegisterError {
  const why = cause instanceof Error ? cause.message : String(cause)
  return new RegisterError(
    'unavailable',
    `The data folder ${folder} cannot be used: ${why}. ` +
      'ROPA_DATA_DIR must name a folder on a local disk that this user may write.',
    { cause },
  )
}
