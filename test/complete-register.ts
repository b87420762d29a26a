import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { KINDS } from '../src/register/kinds.ts'
import { readRegisterFile } from '../src/register/register-file.ts'
import { commitAll, makeRegister } from './entries.ts'
import type { TestService } from './harness.ts'

const folder = new URL('../../test/registers/', import.meta.url)

/** The bytes of a register of made-up companies that uses every kind and member there is. */
export const COMPLETE = readFileSync(new URL('complete.yaml', folder))

/** The text of the notice that the register has an edition of. */
export const COMPLETE_NOTICE = readFileSync(new URL('complete-notice.txt', folder))

const file: Record<string, { key: string }[]> = parse(COMPLETE.toString())

/** The entries of a kind as the file has them, read by a parser that knows nothing of registers. */
export const completeEntries = (kind: string): { key: string }[] =>
  file[KINDS.find(({ name }) => name === kind)?.member ?? ''] ?? []

/** Puts the file into a register of the name that it has, and answers that name. */
export async function loadComplete(service: TestService): Promise<string> {
  const { register, entries } = readRegisterFile(COMPLETE)
  await makeRegister(service, register)
  await commitAll(
    service,
    register,
    entries.map(({ kind, content }) => [kind.name, content]),
  )
  return register
}
