import type { AnyEntry } from '../src/domain/entry.ts'
import type { SchemaNode } from '../src/domain/walk.ts'
import type { RegisterFileContents } from '../src/register/register-file.ts'

/** What nobody outside a register may ever see, within every key, code and text of it. */
export const CANARY = 'mcanaryq'
/** What never was in any register: as long, and at the same place in every order. */
const NEVER = 'mcanarzq'

/** The identifier that something has in the register of canaries. */
export const canaried = (identifier: string): string => `${CANARY}-${identifier}`
/** The like of an identifier with a canary that never existed. */
export const neverExisted = (identifier: string): string => identifier.replaceAll(CANARY, NEVER)

interface StringSchema extends SchemaNode {
  readonly enum?: unknown
  readonly const?: unknown
  readonly format?: unknown
  readonly pattern?: string
  readonly maxLength?: number
}

/** The same register with a canary in every key, reference, clause code and text. */
export function withCanaries({ register, entries }: RegisterFileContents): RegisterFileContents {
  return {
    register: canaried(register),
    entries: entries.map(({ kind, content, pointer }) => {
      const renamed = rename(kind.schema, content, itemKeys(content)) as AnyEntry
      // Settings are one entry, whose key is the same in all registers.
      return { kind, pointer, content: kind.name === 'settings' ? { ...renamed, key: content.key } : renamed }
    }),
  }
}

function rename(schema: StringSchema, value: unknown, keys: ReadonlySet<string>): unknown {
  if (typeof value === 'string') return renamedText(schema, value, keys)
  if (Array.isArray(value)) return value.map((item) => rename(schema.items ?? {}, item, keys))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name,
      rename(schema.properties?.[name] ?? {}, member, keys),
    ]),
  )
}

const KEYS = new Set(['^[a-z0-9]+(-[a-z0-9]+)*$', '^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$'])

function renamedText(schema: StringSchema, value: string, keys: ReadonlySet<string>): string {
  const { pattern = '', format } = schema
  if (schema.enum !== undefined || schema.const !== undefined) return value
  if (format === 'uri') return `${value}?${CANARY}`
  if (format === 'email') return `${CANARY}.${value}`
  if (format !== undefined) return value
  if (KEYS.has(pattern)) return canaried(value)
  const steps = value.split('/')
  if (pattern.startsWith('^[a-z]+(-[a-z]+)*/'))
    return steps.map((step, at) => (at % 2 ? canaried(step) : step)).join('/')
  if (pattern.startsWith('^(/'))
    return steps.map((step) => (keys.has(step) ? canaried(step) : step)).join('/')
  return pattern === '' ? `${CANARY} ${value}`.slice(0, schema.maxLength) : value
}

/** Keys of the items nested in a content, by which paths lead through it. */
function itemKeys(value: unknown): Set<string> {
  const keys = new Set<string>()
  const visit = (inner: unknown): void => {
    if (typeof inner !== 'object' || inner === null) return
    const key: unknown = Reflect.get(inner, 'key')
    if (typeof key === 'string') keys.add(key)
    for (const member of Object.values(inner)) visit(member)
  }
  visit(value)
  return keys
}
