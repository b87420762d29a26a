import { createRequire } from 'node:module'
import type { AnyEntry } from '../domain/entry.ts'
import type { About } from '../http/openapi.ts'
import type { Document } from './document/document.ts'
import { KINDS } from './kinds.ts'
import type { RegisterFileContents } from './register-file.ts'

const { version }: { version: string } = createRequire(import.meta.url)('../../../package.json')

/** An entry as an example: of a document's clauses the first few will do. */
function shortened(content: AnyEntry): AnyEntry {
  const { editions, ...rest } = content as Document
  if (editions === undefined) return content
  return {
    ...rest,
    editions: editions.map(({ clauses = [], references: _, ...edition }) => ({
      ...edition,
      clauses: clauses.slice(0, 3),
    })),
  } as Document
}

function examplesOf({ entries }: RegisterFileContents): Record<string, AnyEntry> {
  const examples = KINDS.flatMap(({ name, singular }) => {
    const shown = entries.find(({ kind }) => kind.name === name)
    return shown === undefined ? [] : [[`${singular}Input`, shortened(shown.content)] as const]
  })
  return Object.fromEntries(examples)
}

/** What the API's description says of itself; its examples are entries of a register. */
export function aboutApi(register: () => RegisterFileContents): About {
  return {
    version,
    examples: () => examplesOf(register()),
    tags: [
      { name: 'registers', description: 'Registers as a whole.' },
      { name: 'commits', description: 'The log: batches of changes, and the feed.' },
      { name: 'approval', description: 'Steps of entries from draft to approved, and on.' },
      ...KINDS.map(({ name, schema }) => ({ name, description: String(Reflect.get(schema, 'description')) })),
      { name: 'purpose-legal-bases', description: 'The pairs of purpose and legal basis.' },
      {
        name: 'reports',
        description: 'The register as a whole: matrix, statistics, the record of Article 30.',
      },
      { name: 'findings', description: 'The rules, and what they find in a register.' },
      { name: 'checks', description: 'Checks of what others declare against the register.' },
      { name: 'access', description: 'API keys: who may ask for what.' },
      { name: 'Service', description: 'The service itself.' },
    ],
  }
}
