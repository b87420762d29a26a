import { createHash } from 'node:crypto'
import { commitLine, entryLine, noteDigest, noteText, sealCommit } from '../src/domain/log/commit-line.ts'
import { contentDigest, leafHash, nodeHash, sha256 } from '../src/domain/log/hash.ts'
import { appendLeaf, frontierRoot, treeRoot } from '../src/domain/log/merkle.ts'
import { t } from './tap.ts'

// The reference vectors of certificate-transparency (merkle_tree_test): eight leaves, the root after each.
const leaves = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
]
const roots = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
]
const emptyRoot = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'

t.test('the tree has the roots of the RFC 6962 reference vectors', async (t) => {
  const hashes = leaves.map((hex) => leafHash(Buffer.from(hex, 'hex')))
  for (const [i, root] of roots.entries()) t.equal(treeRoot(hashes.slice(0, i + 1)).toString('hex'), root)
  t.equal(treeRoot([]).toString('hex'), emptyRoot)
})

t.test('the frontier has the root of the tree at every size', async (t) => {
  const hashes: Buffer[] = []
  let frontier: Buffer = Buffer.alloc(0)
  t.equal(frontierRoot(frontier).toString('hex'), emptyRoot)
  for (let size = 0; size < 300; size++) {
    const leaf = leafHash(`leaf ${size}`)
    hashes.push(leaf)
    // As the embedded database gives it back, and as a bigint from the other.
    frontier = appendLeaf(new Uint8Array(frontier), size % 2 === 0 ? size : BigInt(size), leaf)
    if (!frontierRoot(frontier).equals(treeRoot(hashes))) t.fail(`differs at ${size + 1} leaves`)
    if (frontier.length !== 32 * [...(size + 1).toString(2)].filter((bit) => bit === '1').length)
      t.fail(`has ${frontier.length} bytes at ${size + 1} leaves`)
  }
})

t.test('a frontier that does not fit its size is refused', async (t) => {
  const leaf = leafHash('a')
  t.throws(() => appendLeaf(leaf, 2n ** 40n + 1n, leaf), /2 perfect subtrees, not 1/)
  t.throws(() => appendLeaf(leaf.subarray(1), 1, leaf), /31 bytes/)
  t.throws(() => appendLeaf(leaf, 1, leaf.subarray(1)), /32 bytes, not 31/)
})

t.test('hashes are Buffers over the bytes that RFC 6962 names', async (t) => {
  const plain = (hex: string) => createHash('sha256').update(Buffer.from(hex, 'hex')).digest('hex')
  t.equal(leafHash('å').toString('hex'), plain('00c3a5'))
  t.equal(nodeHash(Uint8Array.of(1, 2), Uint8Array.of(3)).toString('hex'), plain('01010203'))
  t.equal(contentDigest(Uint8Array.of(0xff), 'å').toString('hex'), plain('ffc3a5'))
  t.equal(sha256('å', Uint8Array.of(1)).toString('hex'), plain('c3a501'))
  t.ok(Buffer.isBuffer(leafHash('')))
})

const digest = new Uint8Array(32).fill(0xab)
const ab = 'ab'.repeat(32)

t.test('an entry line is this text', async (t) => {
  const entry = { kind: 'purposes', key: 'p77', op: 'put', lifecycle: 'draft', digest }
  t.equal(
    entryLine({ ...entry, op: 'approve', lifecycle: 'approved', approves: 17 }),
    `{"approves":17,"digest":"${ab}","key":"p77","kind":"purposes","lifecycle":"approved","op":"approve"}`,
  )
  t.equal(entryLine(entry), `{"digest":"${ab}","key":"p77","kind":"purposes","lifecycle":"draft","op":"put"}`)
  t.equal(
    entryLine({ ...entry, op: 'delete', lifecycle: 'deleted', digest: null }),
    '{"key":"p77","kind":"purposes","lifecycle":"deleted","op":"delete"}',
  )
})

t.test('a commit line is this text', async (t) => {
  const at = '2026-11-22T15:53:22.225Z'
  const line = commitLine({
    register: 'a',
    revision: 2,
    at,
    actor: 'key:1',
    entries: 1000,
    note: digest,
    root: digest,
  })
  t.equal(
    line,
    `{"actor":"key:1","at":"2026-11-22T15:53:22.225Z","entries":1000,"note":"${ab}","register":"a","revision":2,"root":"${ab}"}`,
  )
})

t.test('a note is what was said, salted', async (t) => {
  const salt = Uint8Array.of(1, 2, 3)
  t.equal(noteText({ reason: 'yearly review', name: 'Åsa' }), '{"name":"Åsa","reason":"yearly review"}')
  t.equal(noteText({ reason: undefined }), '{}')
  t.same(noteDigest(salt, { requestId: 'r-1' }), contentDigest(salt, '{"requestId":"r-1"}'))
  t.notSame(noteDigest(Uint8Array.of(1), { requestId: 'r-1' }), noteDigest(salt, { requestId: 'r-1' }))
})

t.test('a commit is sealed over its entries by kind and key, whatever order they came in', async (t) => {
  const entry = (kind: string, key: string) => ({
    kind,
    key,
    op: 'put',
    lifecycle: 'draft',
    digest,
    extra: key,
  })
  const commit = {
    register: 'finago',
    revision: 1,
    at: '2026-01-01T00:00:00.000Z',
    actor: 'anonymous',
    noteText: '{}',
    noteSalt: digest,
    entries: [
      entry('sources', 'a'),
      entry('purposes', 'b'),
      entry('purposes', 'a-b'),
      entry('purposes', 'a'),
    ],
  }
  const sealed = sealCommit(commit)
  t.same(
    sealed.entriesSorted.map(({ kind, extra, position }) => [kind, extra, position]),
    [
      ['purposes', 'a', 0],
      ['purposes', 'a-b', 1],
      ['purposes', 'b', 2],
      ['sources', 'a', 3],
    ],
  )
  t.same(sealed.root, treeRoot(sealed.entriesSorted.map((e) => leafHash(entryLine(e)))))
  t.match(sealed.line, `"entries":4,"note":"${contentDigest(digest, '{}').toString('hex')}"`)
  t.same(sealed.leaf, leafHash(sealed.line))
  t.equal(sealCommit({ ...commit, entries: [...commit.entries].reverse() }).line, sealed.line)
  t.throws(() => sealCommit({ ...commit, entries: [...commit.entries, entry('sources', 'a')] }), {
    code: 'duplicate-change',
    message: /sources\/a twice/,
  })
})
