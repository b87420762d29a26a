import { coherenceFlaws } from '../src/register/coherence.ts'
import { findKind } from '../src/register/kinds.ts'
import { type Content, make, makeNotice } from './make.ts'
import { t } from './tap.ts'

const placed = (...entries: [kind: string, content: Content][]) =>
  entries.map(([name, content], at) => {
    const kind = findKind(name)
    if (kind === undefined) throw new Error(`no kind ${name}`)
    return { kind, content, pointer: `/${name}/${at}` }
  })
const flawsOf = (...entries: [kind: string, content: Content][]) =>
  coherenceFlaws(placed(...entries)).map(({ pointer, detail }) => `${pointer} ${detail}`)
const chain = (length: number): [string, Content][] =>
  Array.from({ length }, (_, at) => [
    'purposes',
    make('purposes', `p${at}`, at === 0 ? {} : { parent: `p${at - 1}` }),
  ])

t.test('references that lead to entries and clauses are no flaws', async (t) => {
  const provenance = [{ document: 'notice', edition: '2025', clauses: ['A-1'], relation: 'states' }]
  t.same(
    flawsOf(
      [
        'purposes',
        make('purposes', 'a', { provenance, legalBases: [{ legalBasis: 'b', relation: 'sole' }] }),
      ],
      ['legal-bases', make('legal-bases', 'b')],
      ['documents', makeNotice('notice', ['A-1'])],
    ),
    [],
  )
})

t.test('a clause or an edition that is not there is named with the nearest', async (t) => {
  const provenance = [
    { document: 'notice', edition: '2025', clauses: ['KAT-12'], relation: 'states' },
    { document: 'notice', edition: '2052', relation: 'silent' },
  ]
  t.same(
    flawsOf(
      ['purposes', make('purposes', 'a', { provenance })],
      ['documents', makeNotice('notice', ['KAT-1', 'SYF-2'])],
    ),
    [
      '/purposes/0/provenance/0/clauses/0 leads to no 2025/KAT-12 in documents/notice; correct it (did you mean KAT-1?), or add it',
      '/purposes/0/provenance/1/edition leads to no 2052 in documents/notice; correct it, or add it',
    ],
  )
})

t.test('a key given twice in a kind is a flaw, in two kinds it is none', async (t) => {
  t.same(
    flawsOf(
      ['purposes', make('purposes', 'a')],
      ['contexts', make('contexts', 'a')],
      ['purposes', make('purposes', 'a')],
    ),
    ['/purposes/2/key repeats "a" of /purposes/0; give each another key'],
  )
})

t.test('a cycle is told once, also to what hangs below it', async (t) => {
  const entry = (key: string, parent: string): [string, Content] => [
    'purposes',
    make('purposes', key, { parent }),
  ]
  t.same(flawsOf(entry('below', 'a'), entry('a', 'b'), entry('b', 'a'), entry('self', 'self')), [
    '/purposes/1/parent makes purposes/a its own ancestor (a → b → a); give it another parent',
    '/purposes/3/parent makes purposes/self its own ancestor (self → self); give it another parent',
  ])
})

t.test('a tree of 32 levels holds, one of 33 is told where it becomes too deep', async (t) => {
  t.same(flawsOf(...chain(32)), [])
  const told = [
    '/purposes/32/parent puts purposes/p32 below 32 levels, the most there can be; flatten the tree',
  ]
  t.same(flawsOf(...chain(33)), told)
  t.same(flawsOf(...chain(40)), told)
  t.same(
    coherenceFlaws(placed(...chain(33)).reverse()).map(({ pointer }) => pointer),
    ['/purposes/32/parent'],
    'in whichever order the entries come',
  )
})

t.test('at most 100 flaws are told', async (t) => {
  const lost = Array.from({ length: 300 }, (_, at): [string, Content] => [
    'purposes',
    make('purposes', `p${at}`, { parent: 'none' }),
  ])
  t.equal(flawsOf(...lost).length, 100)
})
