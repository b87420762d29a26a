import type { Schema, Sending } from './api.ts'
import type { ApiClient } from './client.ts'
import { items } from './pages.ts'

/** What one commit did, all of it. */
export interface FedCommit {
  readonly revision: number
  readonly at: string
  readonly actor: string
  readonly changes: readonly Omit<Schema<'Change'>, 'revision' | 'at' | 'actor'>[]
}

/**
 * Every commit of a register after a revision (0: all), in order, up to the newest. To go on later, keep the revision of
 * the last one: commits come whole. Throws ProblemError.
 */
export async function* commitsAfter(
  client: ApiClient,
  register: string,
  after: number,
  sending: Sending = {},
): AsyncGenerator<FedCommit, void, undefined> {
  let commit: (FedCommit & { changes: object[] }) | undefined
  const params = { path: { register }, query: { after, limit: 200 } }
  for await (const item of items(client, '/v1/registers/{register}/changes', { ...sending, params })) {
    const { revision, at, actor, ...change } = item
    if (commit?.revision !== revision) {
      if (commit !== undefined) yield commit
      commit = { revision, at, actor, changes: [] }
    }
    commit.changes.push(change)
  }
  if (commit !== undefined) yield commit
}
