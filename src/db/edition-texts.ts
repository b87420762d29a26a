import { sql } from 'kysely'
import { inRegister, readInRegister, type Scope } from './in-register.ts'
import type { Db, Trx } from './schema.ts'

/** A text of an edition, as it is stored: `sha256` in hexadecimal is that of its UTF-8. */
export interface StoredText {
  readonly sha256: string
  /** Revision since which it is there. */
  readonly revision: number
  readonly text: string
}

/** Keeps a text, unless it is there already. */
export async function insertText(trx: Trx, { id }: Pick<Scope, 'id'>, stored: StoredText): Promise<void> {
  await sql`
    with added as (
      insert into edition_texts (register_id, sha256, revision, text)
      values (${id}, ${stored.sha256}, ${stored.revision}, ${Buffer.from(stored.text)}) on conflict do nothing
      returning register_id
    )
    update registers r set texts = texts + 1 from added where r.id = added.register_id`.execute(trx)
}

/** Forgets a text; answers whether it was there. Whatever names it by its SHA-256 stays. */
export async function deleteText(trx: Trx, { id }: Pick<Scope, 'id'>, sha256: string): Promise<boolean> {
  const { rows } = await sql`
    with gone as (
      delete from edition_texts where register_id = ${id} and sha256 = ${sha256} returning register_id
    )
    update registers r set texts = texts - 1 from gone where r.id = gone.register_id returning r.id`.execute(
    trx,
  )
  return rows.length > 0
}

/** A text is stored as bytes: of a text, drivers take the byte order mark away, and then its hash is another one. */
const utf8 = new TextDecoder('utf-8', { ignoreBOM: true })

/** The text with a SHA-256 that was there at a revision; nothing when it was not. */
export async function findText(
  db: Db,
  register: string,
  sha256: string,
  asOf: number,
): Promise<string | undefined> {
  const rows = await readInRegister(
    db,
    register,
    sql<{ text: Buffer }>`
    select t.text from registers r join edition_texts t on t.register_id = r.id
    where r.key = ${register} and t.sha256 = ${sha256} and t.revision <= ${asOf}`,
  )
  const [row] = rows
  return row && utf8.decode(row.text)
}

/** The texts that were there at a revision, of those asked for, by their SHA-256. */
export async function findTexts(
  db: Db,
  register: string,
  sha256s: readonly string[],
  asOf: number,
): Promise<ReadonlyMap<string, string>> {
  if (sha256s.length === 0) return new Map()
  return inRegister(db, register, async (trx, { id }) => {
    const { rows } = await sql<{ sha256: string; text: Buffer }>`
      select sha256, text from edition_texts
      where register_id = ${id} and revision <= ${asOf} and sha256 = any(${[...sha256s]}::text[])`.execute(
      trx,
    )
    return new Map(rows.map(({ sha256, text }) => [sha256, utf8.decode(text)]))
  })
}

/** Every text of a register, one at a time. */
export async function* readTexts(trx: Trx, { id }: Pick<Scope, 'id'>): AsyncGenerator<StoredText> {
  for (let after = ''; ; ) {
    const { rows } = await sql<Omit<StoredText, 'text'> & { text: Buffer }>`
      select sha256, revision, text from edition_texts
      where register_id = ${id} and sha256 > ${after} order by sha256 limit 1`.execute(trx)
    const [row] = rows
    if (row === undefined) return
    yield { ...row, text: utf8.decode(row.text) }
    after = row.sha256
  }
}
