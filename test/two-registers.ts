import { commit } from '../src/db/commit.ts'
import { insertText } from '../src/db/edition-texts.ts'
import { inRegister } from '../src/db/in-register.ts'
import type { Db } from '../src/db/schema.ts'
import type { AnyEntry } from '../src/domain/entry.ts'
import { loadRegister } from '../src/first-run.ts'
import type { Document } from '../src/register/document/document.ts'
import type { Kind } from '../src/register/kind.ts'
import { KINDS } from '../src/register/kinds.ts'
import { type RegisterFileContents, readRegisterFile } from '../src/register/register-file.ts'
import { canaried, withCanaries } from './canary.ts'
import { COMPLETE } from './complete-register.ts'

/** A register that has the same contents as the other one, by names of its own. */
export interface Side {
  readonly register: string
  /** What an identifier of the register file is here. */
  readonly id: (plain: string) => string
  /** The content of an entry, by its key in the register file. */
  readonly content: (kind: string, plain: string) => AnyEntry
}

/** Ours, and theirs, which holds canaries only. */
export interface TwoRegisters {
  readonly ours: Side
  readonly theirs: Side
  readonly entries: RegisterFileContents['entries']
  /** Of each kind the entry that paths name, by its key in the file: one that others refer to, and with versions. */
  readonly chosen: (kind: string) => string
}

const TEXT = 'ab'.repeat(32)

/** The revision of theirs, at which it was last written; ours has less. */
export const THEIR_REVISION = 13
/** One that neither has. */
export const NO_REVISION = 14

/** Loads both. Of every kind the chosen entry has two versions, the second one made by the last commit. */
export async function loadTwoRegisters(db: Db): Promise<TwoRegisters> {
  const file = withHashes(readRegisterFile(COMPLETE))
  const plain: RegisterFileContents = { ...file, register: 'ours' }
  const theirs = withCanaries({ ...file, register: 'theirs' })
  const used = timesUsed(file.entries)
  const chosen = new Map(KINDS.map((kind) => [kind.name, mostUsed(file.entries, kind, used)]))
  for (const side of [plain, theirs]) {
    await loadRegister(db, side)
    const settings = side.entries.filter(({ kind }) => kind.name === 'settings')
    for (let revision = 2; side === theirs && revision < THEIR_REVISION; revision += 1)
      await change(db, side, settings, `change ${revision}`)
    const last = file.entries.flatMap(({ kind, content }, at) =>
      chosen.get(kind.name) === content.key ? side.entries.slice(at, at + 1) : [],
    )
    await change(db, side, last, 'the last change')
    const text = side === theirs ? `Om ${canaried('text')}` : 'Om en text'
    await inRegister(db, side.register, (trx, scope) =>
      insertText(trx, scope, { sha256: TEXT, revision: 1, text }),
    )
  }
  return {
    ours: sideOf(file, plain, (key) => key),
    theirs: sideOf(file, theirs, canaried),
    entries: file.entries,
    chosen: (kind) => chosen.get(kind) ?? '',
  }
}

/** Every edition has a text: the same in name, another one in each register. */
function withHashes(file: RegisterFileContents): RegisterFileContents {
  const entries = file.entries.map((entry) => {
    const { editions } = entry.content as Document
    const hashed = editions?.map((edition) => ({ ...edition, sha256: TEXT }))
    return hashed === undefined ? entry : { ...entry, content: { ...entry.content, editions: hashed } }
  })
  return { ...file, entries }
}

async function change(
  db: Db,
  { register, entries }: RegisterFileContents,
  some: typeof entries,
  notes: string,
) {
  const changes = some.map(({ kind, content, pointer }) => ({
    op: 'put' as const,
    kind,
    key: content.key,
    content: { ...content, notes: `${content.label.sv ?? content.label.en}: ${notes}` },
    pointer,
  }))
  await commit(db, register, { actor: 'somebody', reason: `${register} ${notes}`, changes })
}

function sideOf(
  file: RegisterFileContents,
  { register, entries }: RegisterFileContents,
  id: Side['id'],
): Side {
  const contents = new Map(
    file.entries.map(({ kind, content }, at) => [`${kind.name}/${content.key}`, entries[at]?.content]),
  )
  const content: Side['content'] = (kind, plain) => {
    const found = contents.get(`${kind}/${plain}`)
    if (found === undefined) throw new Error(`the register file has no ${kind}/${plain}`)
    return found
  }
  return { register, id, content }
}

/** How many references there are to each entry, by `kind/key`; pairs of a purpose count as well. */
function timesUsed(entries: RegisterFileContents['entries']): ReadonlyMap<string, number> {
  const used = new Map<string, number>()
  const add = (name: string, times: number) => used.set(name, (used.get(name) ?? 0) + times)
  for (const { kind, content } of entries) {
    for (const { kind: to, key } of kind.references(content)) add(`${to}/${key}`, 1)
    const pairs: unknown = Reflect.get(content, 'legalBases')
    if (Array.isArray(pairs) && pairs.length > 1) add(`${kind.name}/${content.key}`, 1000)
  }
  return used
}

function mostUsed(
  entries: RegisterFileContents['entries'],
  { name }: Kind,
  used: ReadonlyMap<string, number>,
) {
  const times = (key: string) => used.get(`${name}/${key}`) ?? 0
  const keys = entries.flatMap(({ kind, content }) => (kind.name === name ? [content.key] : []))
  return keys.reduce((most, key) => (times(key) > times(most) ? key : most))
}
