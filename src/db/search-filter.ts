import { sql } from 'kysely'
import type { SearchTerm } from '../domain/searched.ts'
import type { Filter } from './filter.ts'
import { questionOf } from './lexemes.ts'
import { findStanding } from './revision.ts'
import type { Db } from './schema.ts'

/** Keeps entries of a kind that have all terms, as they are now. Throws not-found when there is no such register. */
export async function byWords(
  db: Db,
  register: string,
  kind: string,
  terms: readonly SearchTerm[],
): Promise<Filter> {
  // A register keeps its id for ever, so this need not be one state with what is read afterwards.
  const { id } = await findStanding(db, register)
  const question = questionOf({ register: id, kinds: [kind], terms }, 0, 'text')
  return {
    name: 'q',
    description: 'Words of its texts.',
    current: () => sql`exists (select from search s
      where s.register_id = e.register_id and s.kind = e.kind and s.key = e.key and s.words @@ ${question}::tsquery)`,
    earlier: () => {
      throw new Error('only the words of now are kept')
    },
    matches: () => sql`select s.key from ropa_search(${question}::tsquery, null, null, null, null, null) s`,
  }
}
