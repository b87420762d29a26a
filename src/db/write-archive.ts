import { createHash } from 'node:crypto'
import { type ArchiveHeader, type ArchiveLine, FORMAT, FORMAT_VERSION } from '../domain/archive/archive.ts'
import { archivedCommit, archivedVersion } from '../domain/archive/rows.ts'
import { RegisterError } from '../domain/errors.ts'
import { type Fault, faultText } from '../domain/log/fault.ts'
import { LogCheck } from '../domain/log/log-check.ts'
import type { LoggedRegister } from '../domain/log/logged.ts'
import { frontierRoot } from '../domain/log/merkle.ts'
import { textFaults } from '../domain/log/text-faults.ts'
import { readTexts } from './edition-texts.ts'
import { inRegister } from './in-register.ts'
import type { Db } from './schema.ts'
import { readLog, readLoggedRegister } from './stored-log.ts'

/** What was archived or restored of one register. */
export interface Archived {
  readonly key: string
  readonly revision: number
  readonly texts: number
  readonly versions: number
  /** Root of the tree over its commits, in hexadecimal. */
  readonly root: string
}

interface Archiving {
  readonly registers: readonly string[]
  readonly about: Pick<ArchiveHeader, 'ropa' | 'madeAt'>
  /** Takes the next piece of text, and resolves when it takes more. */
  readonly write: (text: string) => Promise<void>
}

/**
 * Writes the archive of registers, each as of one state. Throws not-found, and invalid when a log does not agree with its
 * hashes: what cannot be restored is no backup.
 */
export async function writeArchive(
  db: Db,
  { registers, about, write }: Archiving,
): Promise<readonly Archived[]> {
  const hash = createHash('sha256')
  const put = (line: ArchiveHeader | ArchiveLine) => {
    const text = `${JSON.stringify(line)}\n`
    hash.update(text)
    return write(text)
  }
  await put({ format: FORMAT, version: FORMAT_VERSION, ...about, registers: [...registers] })
  const archived: Archived[] = []
  for (const key of registers) archived.push(await writeRegister(db, key, put))
  const sum = (of: (register: Archived) => number) => archived.reduce((total, each) => total + of(each), 0)
  const counts = {
    texts: sum(({ texts }) => texts),
    commits: sum(({ revision }) => revision),
    versions: sum(({ versions }) => versions),
  }
  await put({ end: { registers: archived.length, ...counts, sha256: hash.copy().digest('hex') } })
  return archived
}

function writeRegister(db: Db, key: string, put: (line: ArchiveLine) => Promise<void>): Promise<Archived> {
  return inRegister(db, key, async (trx, scope) => {
    const register = await readLoggedRegister(trx, scope)
    const { createdAt, revision, committedAt } = register
    const root = rootOf(register)
    await put({ register: { key, createdAt, revision, committedAt, root } })
    let texts = 0
    for await (const text of readTexts(trx, scope)) {
      refuse(key, textFaults(text))
      await put({ text })
      texts += 1
    }
    const check = new LogCheck(key)
    let versions = 0
    for await (const part of readLog(trx, scope)) {
      if ('commit' in part) {
        refuse(key, check.commit(part.commit))
        await put({ commit: archivedCommit(part.commit) })
        continue
      }
      refuse(key, check.version(part.version, part.before))
      await put({ version: archivedVersion(part.version) })
      versions += 1
    }
    refuse(key, check.end(register))
    return { key, revision, texts, versions, root }
  })
}

/** The root of the tree over a register's commits, in hexadecimal. */
export const rootOf = ({ frontier }: Pick<LoggedRegister, 'frontier'>): string =>
  frontierRoot(frontier).toString('hex')

function refuse(key: string, [fault]: readonly Fault[]): void {
  if (fault === undefined) return
  throw new RegisterError(
    'invalid',
    `The register "${key}" is damaged (${faultText(fault)}), so there would be no restoring it. ` +
      '"ropa fsck" tells all that is wrong; pg_dump copies the database as it is.',
  )
}
