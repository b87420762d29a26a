import { listRegisters } from '../../db/registers.ts'
import type { Db } from '../../db/schema.ts'

/** The keys of all registers, by key. */
export async function registerKeys(db: Db): Promise<string[]> {
  const keys: string[] = []
  for (let after: string | undefined; ; after = keys.at(-1)) {
    const { page, more } = await listRegisters(db, { limit: 1_000, after })
    keys.push(...page.map(({ key }) => key))
    if (!more) return keys
  }
}
