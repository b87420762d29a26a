import { readFileSync } from 'node:fs'
import { commit } from './db/commit.ts'
import { findRegister, insertRegister, listRegisters } from './db/registers.ts'
import type { Db } from './db/schema.ts'
import { RegisterError } from './domain/errors.ts'
import { lazy } from './domain/lazy.ts'
import { type RegisterFileContents, readRegisterFile } from './register/register-file.ts'

/** The register that comes with the service: the one taken from Finago's privacy policy. Read when it is first asked for. */
export const shippedRegister = lazy(
  (): RegisterFileContents =>
    readRegisterFile(readFileSync(new URL('../../registers/finago.yaml', import.meta.url))),
)

export interface Loaded {
  readonly key: string
  /** Whether it was loaded now. */
  readonly created: boolean
  readonly counts: readonly (readonly [kind: string, count: number])[]
}

/**
 * Loads the shipped register as one commit if there is no register yet (or only its empty shell); answers the first
 * register either way.
 */
export async function loadFirstRegister(db: Db): Promise<Loaded> {
  const [first] = (await listRegisters(db, { limit: 1 })).page
  if (first !== undefined && first.revision > 0) return told(db, first.key, false)
  const file = shippedRegister()
  if (first !== undefined && !(await isEmptyShell(db, file.register))) return told(db, first.key, false)
  await loadRegister(db, file)
  return told(db, file.register, true)
}

/** Puts the entries of a register file into the register that it names, which is created unless it exists. */
export async function loadRegister(db: Db, { register, entries }: RegisterFileContents): Promise<void> {
  await insertRegister(db, register).catch((error: unknown) => {
    if (!(error instanceof RegisterError && error.code === 'taken')) throw error
  })
  await commit(db, register, {
    actor: 'system',
    reason: 'The register file was loaded.',
    changes: entries.map(({ kind, content, pointer }) => ({
      op: 'put',
      kind,
      key: content.key,
      content,
      pointer,
    })),
  })
}

/** Whether there is a register that nothing was ever written to: what a first run that was cut short leaves behind. */
async function isEmptyShell(db: Db, key: string): Promise<boolean> {
  const { page } = await listRegisters(db, { limit: 1, from: key })
  return page.some((register) => register.key === key && register.revision === 0)
}

async function told(db: Db, key: string, created: boolean): Promise<Loaded> {
  const { counts } = await findRegister(db, key)
  return { key, created, counts: Object.entries(counts) }
}
