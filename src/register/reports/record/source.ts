import type { Db } from '../../../db/schema.ts'
import { findTree } from '../../../db/tree-root.ts'
import type { KindName } from '../../../domain/contents.ts'
import { ACTIVITIES_OF } from '../../../domain/record/activity-kinds.ts'
import { annexOf } from '../../../domain/record/annex.ts'
import type { RecordSource } from '../../../domain/record/tell-record.ts'
import { KINDS } from '../../kinds.ts'
import type { Judge, Occasion } from '../../rules/judged.ts'
import { readEntries, readSnapshot } from '../read-snapshot.ts'

/** Kinds that activities refer to. */
const VOCABULARY = KINDS.map(({ name }) => name as KindName).filter(
  (name) => name !== 'waivers' && !Object.values(ACTIVITIES_OF).includes(name),
)

/** A register at a revision, for a record to be told from: the activities are read as they are asked for. */
export async function recordSourceOf(
  db: Db,
  register: string,
  occasion: Occasion,
  judge: Judge,
): Promise<RecordSource> {
  const { revision, state } = occasion
  const { at, root } = await findTree(db, register, revision)
  return {
    register,
    revision,
    state,
    at,
    treeRoot: root,
    vocabulary: await readSnapshot(db, register, revision, VOCABULARY, state),
    activities: (role) => readEntries(db, register, occasion, ACTIVITIES_OF[role]),
    annex: async (variant, language) => {
      if (variant === 'public') return null
      return annexOf((await judge.judged(register, occasion)).judgement, variant, language)
    },
  }
}
