import { findRegister } from '../src/db/registers.ts'
import { openDoor, put, putContent, remove } from './door.ts'
import { testDatabase } from './harness.ts'
import { makeNotice } from './make.ts'
import { t } from './tap.ts'

const { db } = await testDatabase(t)

const citing = (clause: string) => ({
  provenance: [{ document: 'notice', edition: '2025', clauses: [clause], relation: 'states' }],
})
const notice = (...codes: string[]) => putContent('documents', makeNotice('notice', codes))

t.test('an entry cannot become its own ancestor', async (t) => {
  const door = await openDoor(db)
  const cycle = { code: 'cycle', details: { errors: [{ in: 'body' }] } }
  t.match(await door.refusal([put('purposes', 'a', { parent: 'a' })]), cycle, 'as its own parent')
  await door.commit([
    put('purposes', 'top'),
    put('purposes', 'middle', { parent: 'top' }),
    put('purposes', 'leaf', { parent: 'middle' }),
  ])
  const closing = await door.refusal([put('contexts', 'c'), put('purposes', 'top', { parent: 'leaf' })])
  t.match(closing, { code: 'cycle', message: /^purposes\/top / }, 'by editing its ancestor')
  t.match(closing.details.errors, [{ pointer: '/changes/1/parent' }])
  const within = [
    put('sources', 'x', { parent: 'z' }),
    put('sources', 'y', { parent: 'x' }),
    put('sources', 'z', { parent: 'y' }),
  ]
  t.match(await door.refusal(within), cycle, 'within a batch')
  t.match(await door.refusal(within, { dryRun: true }), cycle, 'not even in a dry run')
  const turned = [
    put('purposes', 'top', { parent: 'leaf' }),
    put('purposes', 'middle', { parent: 'top' }),
    put('purposes', 'leaf'),
  ]
  t.equal((await door.commit(turned)).revision, 2, 'a chain may be turned round in one commit')
})

t.test('references that lead nowhere are named, each with its pointer', async (t) => {
  const door = await openDoor(db)
  await door.commit([notice('K1'), put('legal-bases', 'gone')])
  await door.commit([remove('legal-bases', 'gone')])
  const changes = [
    put('contexts', 'fine'),
    put('purposes', 'p', {
      parent: 'nobody',
      legalBases: [
        {
          legalBasis: 'gone',
          relation: 'sole',
          scope: [{ key: 's', dataCategory: 'none' }],
          ...citing('K2'),
        },
      ],
      provenance: [{ document: 'notice', edition: '1999', relation: 'silent' }],
    }),
  ]
  for (const dryRun of [false, true]) {
    const refusal = await door.refusal(changes, { dryRun })
    t.equal(refusal.code, 'reference-missing')
    t.same(refusal.details.errors?.map(({ pointer, detail }) => `${pointer}: ${detail}`).sort(), [
      '/changes/1/legalBases/0/legalBasis: there is no legal-bases/gone in this register',
      '/changes/1/legalBases/0/provenance/0/clauses/0: documents/notice has no 2025/K2',
      '/changes/1/legalBases/0/scope/0/dataCategory: there is no data-categories/none in this register',
      '/changes/1/parent: there is no purposes/nobody in this register',
      '/changes/1/provenance/0/edition: documents/notice has no 1999',
    ])
  }
  t.equal((await findRegister(db, door.register)).revision, 2)
})

t.test('references within a document are named too', async (t) => {
  const door = await openDoor(db)
  const [edition] = makeNotice('notice', ['K1']).editions as Record<string, unknown>[]
  const refusal = await door.refusal([
    put('documents', 'notice', {
      editions: [
        {
          ...edition,
          supersededBy: '2026',
          references: [{ key: 'r', title: 'Another policy', clauses: ['K1', 'K9'] }],
        },
      ],
    }),
  ])
  t.equal(refusal.code, 'reference-missing')
  t.same(
    refusal.details.errors?.map(({ pointer }) => pointer),
    ['/changes/0/editions/0/supersededBy', '/changes/0/editions/0/references/0/clauses/1'],
  )
})

t.test('what others refer to is not removed, and they are named', async (t) => {
  const door = await openDoor(db)
  await door.commit([
    notice('K1', 'K2'),
    put('legal-bases', 'law'),
    put('purposes', 'p', { legalBases: [{ legalBasis: 'law', relation: 'sole', ...citing('K1') }] }),
    put('purposes', 'q', { legalBases: [{ legalBasis: 'law', relation: 'sole' }], parent: 'p' }),
  ])
  const inUse = await door.refusal([remove('legal-bases', 'law')])
  t.equal(inUse.code, 'in-use')
  t.same(inUse.details.usages, [
    { kind: 'purposes', key: 'p', pointer: '/legalBases/law/legalBasis' },
    { kind: 'purposes', key: 'q', pointer: '/legalBases/law/legalBasis' },
  ])
  t.match(await door.refusal([remove('legal-bases', 'law')], { dryRun: true }), { code: 'in-use' })
  const cited = await door.refusal([notice('K2')])
  t.equal(cited.code, 'in-use', 'a clause that is cited stays in its document')
  t.same(cited.details.usages, [
    { kind: 'purposes', key: 'p', pointer: '/legalBases/law/provenance/0/clauses/K1' },
  ])
  t.equal((await door.commit([notice('K1')])).revision, 2, 'one that is not may go')
})

t.test('what is removed together with all that refers to it may go', async (t) => {
  const door = await openDoor(db)
  await door.commit([
    put('legal-bases', 'law'),
    put('purposes', 'p', { legalBases: [{ legalBasis: 'law', relation: 'sole' }] }),
    put('purposes', 'part', { parent: 'p' }),
  ])
  const { revision, outcomes } = await door.commit([
    remove('legal-bases', 'law'),
    remove('purposes', 'p'),
    put('purposes', 'part'),
  ])
  t.equal(revision, 2)
  t.same(
    outcomes.map(({ version }) => version.lifecycle),
    ['deleted', 'deleted', 'draft'],
  )
})
