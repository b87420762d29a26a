import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { hasCredentials, insertCredential, newApiKey } from './db/credentials.ts'
import type { Db } from './db/schema.ts'
import { renderApiKey } from './domain/access/api-key.ts'

/** Where the first key is to be had: here, to be shown, or in a file that only the service's user reads. */
export type FirstKey = { readonly text: string } | { readonly file: string }

/** The first key is an operator's: whoever starts the service owns everything in it. */
export const FIRST = {
  name: 'first key',
  role: 'operator',
  registers: 'all',
  subject: 'operator',
  person: 'Operator',
  createdBy: 'system',
  expiresAt: null,
} as const

/**
 * Makes the first key, if there has never been one. Where it cannot be shown to whoever started the service it goes to a
 * file in the data folder: a log is read by others, and kept.
 */
export async function makeFirstKey(db: Db, folder: string, isShown: boolean): Promise<FirstKey | undefined> {
  if (await hasCredentials(db)) return undefined
  const key = newApiKey()
  const text = renderApiKey(key)
  const file = join(folder, 'first-key')
  // Before the key is stored, or a crash in between would leave one that nobody has.
  if (!isShown) {
    await rm(file, { force: true })
    await writeFile(file, `${text}\n`, { mode: 0o600, flag: 'wx' })
  }
  await insertCredential(db, FIRST, key)
  return isShown ? { text } : { file }
}
