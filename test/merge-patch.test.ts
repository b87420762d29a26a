import { mergePatch, unknownCleared } from '../src/domain/merge-patch.ts'
import { t } from './tap.ts'

t.test('a merge patch does what the examples of RFC 7396 say', async (t) => {
  const examples = [
    [{ a: 'b' }, { a: 'c' }, { a: 'c' }],
    [{ a: 'b' }, { b: 'c' }, { a: 'b', b: 'c' }],
    [{ a: 'b' }, { a: null }, {}],
    [{ a: 'b', b: 'c' }, { a: null }, { b: 'c' }],
    [{ a: ['b'] }, { a: 'c' }, { a: 'c' }],
    [{ a: 'c' }, { a: ['b'] }, { a: ['b'] }],
    [{ a: { b: 'c' } }, { a: { b: 'd', c: null } }, { a: { b: 'd' } }],
    [{ a: [{ b: 'c' }] }, { a: [1] }, { a: [1] }],
    [
      ['a', 'b'],
      ['c', 'd'],
      ['c', 'd'],
    ],
    [{ a: 'b' }, ['c'], ['c']],
    [{ a: 'foo' }, null, null],
    [{ e: null }, { a: 1 }, { e: null, a: 1 }],
    [[1, 2], { a: 'b', c: null }, { a: 'b' }],
    [{}, { a: { bb: { ccc: null } } }, { a: { bb: {} } }],
  ] as const
  for (const [target, patch, result] of examples)
    t.strictSame(mergePatch(target, patch), result, `${JSON.stringify(target)} and ${JSON.stringify(patch)}`)
})

t.test('members named as parts of JavaScript objects are members like others', async (t) => {
  const patch = { constructor: 1, prototype: 2, notes: 'kept' }
  t.strictSame(mergePatch({ key: 'a' }, patch), { key: 'a', ...patch })
})

t.test('what is patched is left as it was', async (t) => {
  const target = { label: { sv: 'a' }, list: [1] }
  mergePatch(target, { label: { en: 'b' }, list: null })
  t.strictSame(target, { label: { sv: 'a' }, list: [1] })
})

t.test('what an object cannot have is not cleared, at any depth; what it does not have is', (t) => {
  const closed = (properties: Record<string, object>) => ({ properties, additionalProperties: false })
  const schema = closed({ label: {}, consent: closed({ text: {} }), list: {} })
  const patch = {
    label: { sv: null },
    consent: { text: null, txt: null, 'a/b': null },
    list: null,
    lst: null,
    new: 1,
  }
  t.same(
    unknownCleared(schema, patch).map(({ pointer }) => pointer),
    ['/consent/txt', '/consent/a~1b', '/lst'],
  )
  t.end()
})
