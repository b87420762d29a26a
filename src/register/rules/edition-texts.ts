import { findTexts } from '../../db/edition-texts.ts'
import type { Db } from '../../db/schema.ts'
import type { Snapshot } from '../../domain/snapshot.ts'
import { pathTo } from '../../domain/subject-path.ts'

/** The texts of the editions in a register that were there at a revision, by the paths of the editions. */
export async function readEditionTexts(
  db: Db,
  register: string,
  snapshot: Snapshot,
  revision: number,
): Promise<ReadonlyMap<string, string>> {
  const editions = [...snapshot.all('documents').values()].flatMap(({ key, editions = [] }) =>
    editions.map((edition) => ({ path: pathTo('documents', key, 'editions', edition.key), ...edition })),
  )
  const wanted = new Set(editions.flatMap(({ sha256 }) => sha256 ?? []))
  const found = await findTexts(db, register, [...wanted], revision)
  return new Map(
    editions.flatMap(({ path, sha256 }): [string, string][] => {
      const text = found.get(sha256 ?? '')
      return text === undefined ? [] : [[path, text]]
    }),
  )
}
