import { commit } from '../src/db/commit.ts'
import type { AnyEntry } from '../src/domain/entry.ts'
import { kindOf, openDoor, putContent } from './door.ts'
import { testDatabase } from './harness.ts'
import type { Content } from './make.ts'
import { RICH } from './rich.ts'
import { t } from './tap.ts'

const { db } = await testDatabase(t)

/** The content with another value where a pointer leads: whatever else that breaks is not looked at. */
function changed(content: Content, pointer: string, value: string): AnyEntry {
  const copy = structuredClone(content)
  const steps = pointer.split('/').slice(1)
  const last = steps.pop() ?? ''
  const holder = steps.reduce<object>((place, step) => Reflect.get(place, step), copy)
  Reflect.set(holder, last, value)
  return copy
}

t.setTimeout(120_000)

t.test('every reference of every kind is held by a constraint of its own, whatever links say', async (t) => {
  const door = await openDoor(db)
  await door.commit(RICH.map(([kind, content]) => putContent(kind, content)))
  let tried = 0
  for (const [name, content] of RICH) {
    const kind = kindOf(name)
    for (const { pointer } of kind.references(content)) {
      const nowhere = changed(content, pointer, 'not-there')
      const change = { op: 'put' as const, kind, key: content.key, content: nowhere, pointer: '' }
      const refused = commit(db, door.register, { actor: 'me', changes: [change], dryRun: true })
      await t.rejects(refused, { code: 'reference-missing' }, `${name}/${content.key}${pointer}`)
      tried += 1
    }
  }
  t.ok(tried > 200, `${tried} of them`)
})

t.test('what is referred to from anywhere is not deleted', async (t) => {
  const door = await openDoor(db)
  await door.commit(RICH.map(([kind, content]) => putContent(kind, content)))
  const used = new Set(
    RICH.flatMap(([name, content]) =>
      kindOf(name)
        .references(content)
        .filter(({ kind, key }) => `${kind}/${key}` !== `${name}/${content.key}`)
        .map(({ kind, key }) => `${kind}/${key}`),
    ),
  )
  t.ok(used.size > 20, `${used.size} of them`)
  for (const each of used) {
    const [kind = '', key = ''] = each.split('/')
    const change = { op: 'delete' as const, kind: kindOf(kind), key, pointer: '' }
    const refused = commit(db, door.register, { actor: 'me', changes: [change], dryRun: true })
    await t.rejects(refused, { code: 'in-use' }, each)
  }
})
