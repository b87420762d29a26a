import { sql } from 'kysely'
import type { Fault } from '../domain/log/fault.ts'
import { LogCheck } from '../domain/log/log-check.ts'
import { textFaults } from '../domain/log/text-faults.ts'
import { readTexts } from './edition-texts.ts'
import { headFaults } from './head-faults.ts'
import type { Scope } from './in-register.ts'
import type { Trx } from './schema.ts'
import type { StoredKind } from './stored-kind.ts'
import { readLog, readLoggedRegister } from './stored-log.ts'
import { tableFaults } from './table-faults.ts'

/**
 * Everything that does not agree in a register, all of it computed anew: the log with its hashes, the heads of entries,
 * the tables of the kinds, and the texts of editions. What it holds does not grow with the register.
 */
export async function* faultsIn(trx: Trx, scope: Scope, kinds: readonly StoredKind[]): AsyncGenerator<Fault> {
  // Rows are looked up page by page: a planner that knows nothing of young tables would scan them for each.
  await sql`select set_config('enable_seqscan', 'off', true), set_config('jit', 'off', true)`.execute(trx)
  yield* logFaults(trx, scope)
  yield* tableFaults(trx, scope, kinds)
  let texts = 0
  for await (const text of readTexts(trx, scope)) {
    texts += 1
    yield* textFaults(text)
  }
  const { texts: counted } = await readLoggedRegister(trx, scope)
  if (texts !== counted)
    yield {
      table: 'edition_texts',
      detail: `there are ${texts} texts where ${counted} were given and not forgotten`,
    }
}

/** The same of the log, the register's row and the heads of entries. */
export async function* logFaults(trx: Trx, scope: Scope): AsyncGenerator<Fault> {
  const check = new LogCheck(scope.key)
  for await (const part of readLog(trx, scope)) {
    if ('commit' in part) {
      yield* check.commit(part.commit)
      continue
    }
    const { version, before, headed } = part
    yield* check.version(version, before)
    if (!headed)
      yield { table: 'entries', entry: `${version.kind}/${version.key}`, detail: 'its head is missing' }
  }
  yield* check.end(await readLoggedRegister(trx, scope))
  yield* await headFaults(trx, scope)
}
