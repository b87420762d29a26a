import type { Change, CommitRequest, Committed } from '../src/db/change.ts'
import { commit } from '../src/db/commit.ts'
import { insertRegister } from '../src/db/registers.ts'
import type { Db } from '../src/db/schema.ts'
import { RegisterError } from '../src/domain/errors.ts'
import { checkContent } from '../src/register/check-content.ts'
import type { Kind } from '../src/register/kind.ts'
import { findKind } from '../src/register/kinds.ts'
import { type Content, make } from './make.ts'

/** A change as a test words it; the door gives it its pointer. */
export type Wanted = Omit<Change, 'pointer'>
type Seen = Pick<Change, 'expect' | 'meta'>
type Told = Partial<Omit<CommitRequest, 'changes'>>

/** A register of a test's own, and the door for writing to it. */
export interface Door {
  readonly db: Db
  readonly register: string
  readonly commit: (changes: readonly Wanted[], told?: Told) => Promise<Committed>
  /** The refusal that a commit ends in; fails when it is accepted. */
  readonly refusal: (changes: readonly Wanted[], told?: Told) => Promise<RegisterError>
}

let doors = 0

/** A new, empty register and its door. */
export async function openDoor(db: Db): Promise<Door> {
  doors += 1
  const register = `register-${doors}`
  await insertRegister(db, register)
  const write: Door['commit'] = (changes, told) =>
    commit(db, register, {
      actor: 'anonymous',
      ...told,
      changes: changes.map((change, index) => ({ ...change, pointer: `/changes/${index}` })),
    })
  return {
    db,
    register,
    commit: write,
    refusal: (changes, told) =>
      write(changes, told).then(
        () => {
          throw new Error('was accepted')
        },
        (error: unknown) => {
          if (error instanceof RegisterError) return error
          throw error
        },
      ),
  }
}

/** A put of a valid content, with what matters to the test. */
export function put(
  kind: string,
  key: string,
  members: Record<string, unknown> = {},
  seen: Seen = {},
): Wanted {
  return putContent(kind, make(kind, key, members), seen)
}

/** A put of a content that is there already. */
export function putContent(kind: string, content: Content, seen: Seen = {}): Wanted {
  const flaws = checkContent(kindOf(kind), content)
  if (flaws.length > 0) throw new Error(`the test's content is not valid: ${JSON.stringify(flaws)}`)
  return { op: 'put', kind: kindOf(kind), key: content.key, content, ...seen }
}

export function remove(kind: string, key: string, seen: Seen = {}): Wanted {
  return { op: 'delete', kind: kindOf(kind), key, ...seen }
}

/** The kind with this name; fails when there is none. */
export function kindOf(name: string): Kind {
  const kind = findKind(name)
  if (kind === undefined) throw new Error(`there is no kind ${name}`)
  return kind
}
