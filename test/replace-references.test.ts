import type { AnyEntry } from '../src/domain/entry.ts'
import { replaceReferences } from '../src/domain/replace-references.ts'
import { kindOf } from './door.ts'
import { make } from './make.ts'
import { RICH } from './rich.ts'
import { t } from './tap.ts'

const replaced = (kind: string, content: AnyEntry, of: string, from: string, to: string): unknown =>
  replaceReferences(kindOf(kind).schema, content, { kind: of, from, to })

t.test('every reference to the entry becomes one to the other, and nothing else changes', async (t) => {
  let moved = 0
  for (const [name, content] of RICH) {
    const kind = kindOf(name)
    const targets = new Set(kind.references(content).map((reference) => `${reference.kind} ${reference.key}`))
    for (const target of targets) {
      const [of = '', from = ''] = target.split(' ')
      const before = kind.references(content)
      const after = kind.references(replaced(name, content, of, from, 'entirely-new') as AnyEntry)
      t.same(
        after.map(({ pointer, kind, key, item }) => ({ pointer, kind, key, item })),
        before.map(({ pointer, kind, key, item }) => ({
          pointer,
          kind,
          key: kind === of && key === from ? 'entirely-new' : key,
          item,
        })),
        `${name}/${content.key}: ${target}`,
      )
      const back = replaced(
        name,
        replaced(name, content, of, from, 'entirely-new') as AnyEntry,
        of,
        'entirely-new',
        from,
      )
      t.same(back, content)
      moved += 1
    }
    t.same(replaced(name, content, 'documents', 'nobody', 'other'), content)
  }
  t.ok(moved > 30, `${moved} replacements`)
})

t.test('an entry of another kind with the same key is another one', async (t) => {
  const purpose = make('purposes', 'same', {
    parent: 'same',
    legalBases: [{ legalBasis: 'same', relation: 'sole' }],
  })
  t.match(replaced('purposes', purpose, 'legal-bases', 'same', 'new'), {
    key: 'same',
    parent: 'same',
    legalBases: [{ legalBasis: 'new' }],
  })
})

t.test('a list that would name the entry twice names it once, where it came first', async (t) => {
  const system = make('systems', 'one', { securityMeasures: ['a', 'old', 'b', 'new', 'c'] })
  t.same(replaced('systems', system, 'security-measures', 'old', 'new'), {
    ...system,
    securityMeasures: ['a', 'new', 'b', 'c'],
  })
})

t.test('a provenance about an item that is known by the reference stays about it', async (t) => {
  const about = (field: string) => ({ document: 'notice', edition: '2025', relation: 'silent', field })
  const purpose = (basis: string, fields: readonly string[], inner: string) =>
    make('purposes', 'one', {
      provenance: fields.map(about),
      legalBases: [
        { legalBasis: basis, relation: 'allocated', provenance: [about(inner)] },
        { legalBasis: 'other', relation: 'allocated', provenance: [about('/legalBases/old')] },
      ],
    })
  const before = purpose(
    'old',
    [
      '/legalBases/old',
      '/legalBases/old/necessity/sv',
      '/legalBases/older',
      '/legalBases/other/old',
      '/label/sv',
    ],
    '/necessity',
  )
  t.same(
    replaced('purposes', before, 'legal-bases', 'old', 'new'),
    purpose(
      'new',
      [
        '/legalBases/new',
        '/legalBases/new/necessity/sv',
        '/legalBases/older',
        '/legalBases/other/old',
        '/label/sv',
      ],
      '/necessity',
    ),
  )
  const system = make('systems', 'one', {
    securityMeasures: ['old'],
    provenance: [about('/securityMeasures/old'), about('/securityMeasures')],
  })
  t.match(replaced('systems', system, 'security-measures', 'old', 'new'), {
    securityMeasures: ['new'],
    provenance: [{ field: '/securityMeasures/new' }, { field: '/securityMeasures' }],
  })
})
