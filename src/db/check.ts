import { sql } from 'kysely'
import type { LiveCredential } from '../domain/access/credential.ts'
import type { Db } from './schema.ts'

/** What is asked before a request: the id of a credential, a register and the revision that is known of it. */
export interface Question {
  readonly credential?: string | undefined
  readonly register?: string | undefined
  readonly known?: number | undefined
}

/** What has become of a register since a revision. */
export interface News {
  readonly revision: number
  /** Entries that were written since, such as `purposes/marketing`; null when they are too many to name. */
  readonly changed: readonly string[] | null
}

/** The credential if it is in force by the database's clock, neither revoked nor expired, and the register if there is one. */
export interface Verdict {
  readonly credential: LiveCredential | undefined
  readonly news: News | undefined
}

/** Of more entries than this it is only said that there are many. */
const MOST_NAMED = 100

interface Told extends Omit<LiveCredential, 'registers' | 'digests'> {
  readonly registers: string[] | null
  readonly digests: string[]
}

/** Answers questions, by the names that they are asked under, as one statement: the one that every request waits for. */
export async function checkAll(
  db: Db,
  asked: ReadonlyMap<string, Question>,
): Promise<ReadonlyMap<string, Verdict>> {
  if (asked.size === 0) return new Map()
  const questions = [...asked.values()]
  const { rows } = await sql<{
    place: number
    credential: string | null
    revision: number | null
    changed: string[] | null
  }>`
    select place, credential::text, revision, changed from ropa_check(${questions.map(({ credential = null }) => credential)}::text[],
      ${questions.map(({ register = null }) => register)}::text[], ${questions.map(({ known = -1 }) => known)}::bigint[])`.execute(
    db,
  )
  const names = [...asked.keys()]
  return new Map(
    rows.map(({ place, credential, revision, changed }) => [
      names[place - 1] ?? '',
      {
        credential: credential === null ? undefined : liveCredential(credential),
        news: revision === null ? undefined : { revision, changed: fewOf(changed) },
      },
    ]),
  )
}

/** Which of these keys are no longer in force. */
export async function endedCredentials(db: Db, ids: readonly string[]): Promise<string[]> {
  const verdicts = await checkAll(db, new Map(ids.map((credential) => [credential, { credential }])))
  return ids.filter((id) => verdicts.get(id)?.credential === undefined)
}

/** The newest revisions of registers, by key; those that there are not are left out. */
export async function revisionsOf(
  db: Db,
  registers: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const verdicts = await checkAll(db, new Map(registers.map((register) => [register, { register }])))
  return new Map(
    [...verdicts].flatMap(([key, { news }]) => (news === undefined ? [] : [[key, news.revision]])),
  )
}

/** Which of these keys are of no register. */
export async function unknownRegisters(db: Db, keys: readonly string[]): Promise<string[]> {
  const known = await revisionsOf(db, keys)
  return keys.filter((key) => !known.has(key))
}

const fewOf = (changed: string[] | null) => (changed === null || changed.length > MOST_NAMED ? null : changed)

/** Credentials by what was told of them: who asks again and again is the same object as long as nothing about it changes. */
const credentials = new Map<string, LiveCredential>()
const MOST_CREDENTIALS = 10_000

function liveCredential(told: string): LiveCredential {
  const known = credentials.get(told)
  if (known !== undefined) return known
  if (credentials.size >= MOST_CREDENTIALS) credentials.clear()
  const { digests, registers, expiresAt, ...credential }: Told = JSON.parse(told)
  const live: LiveCredential = {
    ...credential,
    registers: registers ?? 'all',
    expiresAt: expiresAt && new Date(expiresAt).toISOString(),
    digests: digests.map((digest) => Buffer.from(digest, 'hex')),
  }
  credentials.set(told, live)
  return live
}
