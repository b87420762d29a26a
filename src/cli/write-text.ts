import { writeFile } from 'node:fs/promises'
import { RegisterError } from '../domain/errors.ts'
import { reasonOf } from '../domain/reason.ts'
import { replaceFile } from './replace-file.ts'

/** Writes a file, whether it is there or not; one that is there changes whole or not at all. Throws `unavailable`. */
export async function writeText(path: string, text: string | Uint8Array): Promise<void> {
  try {
    await writeFile(path, text, { flag: 'wx' })
  } catch (error) {
    if (!isThere(error)) throw refusal(path, error)
    await replaceFile(path, text).catch((cause: unknown) => {
      throw refusal(path, cause)
    })
  }
}

const isThere = (error: unknown): boolean => error instanceof Error && Reflect.get(error, 'code') === 'EEXIST'

const refusal = (path: string, cause: unknown): RegisterError =>
  new RegisterError('unavailable', `${path} cannot be written: ${reasonOf(cause)}`, { cause })
