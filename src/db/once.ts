import { sql } from 'kysely'
import type { Answer, Once, Told } from '../domain/answer.ts'
import { RegisterError } from '../domain/errors.ts'
import { inRegister } from './in-register.ts'
import type { Db, Trx } from './schema.ts'

/** How many answers that are no longer kept go with each new one. */
const MOST_FORGOTTEN = 100

/**
 * What a request was answered before, if it was. Whoever asks has waited for those who may be answering it: inside a
 * register by the lock on its row, outside by `lockOnce`. Throws idempotency-key-reused when the key was another's.
 */
export async function findAnswer(trx: Trx, register: number, once: Once): Promise<Answer | undefined> {
  const { rows } = await sql<Answer & { fingerprint: Buffer }>`
    select fingerprint, address, revision, body as text from idempotency_keys
    where register_id = ${register} and actor = ${once.actor} and key = ${once.key}`.execute(trx)
  const [row] = rows
  if (row === undefined) return undefined
  const { fingerprint, ...answer } = row
  if (once.fingerprint.equals(fingerprint)) return answer
  throw new RegisterError(
    'idempotency-key-reused',
    `The Idempotency-Key "${once.key}" was sent with another request before. Send a new key with a new request.`,
    {
      details: {
        errors: [
          {
            in: 'header',
            pointer: '/idempotency-key',
            detail: 'belongs to a request with another address, body or If-Match; choose another',
          },
        ],
      },
    },
  )
}

/**
 * The same without waiting: for a request that its own success makes impossible, as it names the revision that was there
 * before. Undefined when it was not answered.
 */
export async function answeredBefore(
  db: Db,
  register: string,
  once: Once | undefined,
): Promise<Told | undefined> {
  if (once === undefined) return undefined
  const answer = await inRegister(db, register, (trx, { id }) => findAnswer(trx, id, once))
  return answer && { answer, again: true }
}

/**
 * Keeps an answer in the write's own transaction, so that there is both or neither, for a day at least; some of those
 * that are older go.
 */
export async function keepAnswer(trx: Trx, register: number, once: Once, answer: Answer): Promise<void> {
  await sql`
    with forgotten as (
      delete from idempotency_keys where ctid = any(array(
        select ctid from idempotency_keys
        where register_id = ${register} and created_at < clock_timestamp() - interval '24 hours'
        order by created_at limit ${MOST_FORGOTTEN} for update skip locked
      ))
    )
    insert into idempotency_keys (register_id, actor, key, fingerprint, address, revision, body, created_at)
    values (${register}, ${once.actor}, ${once.key}, ${once.fingerprint}, ${answer.address}, ${answer.revision},
      ${answer.text}, clock_timestamp())`.execute(trx)
}

/** Outside of registers there is no row to lock: those with the same key wait for each other, until the transaction ends. */
export async function lockOnce(trx: Trx, { actor, key }: Once): Promise<void> {
  const name = JSON.stringify(['idempotency', actor, key])
  await sql`select set_config('lock_timeout', '5s', true)`.execute(trx)
  await sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`.execute(trx)
}
