import { nodeHash, sha256 } from './hash.ts'

const HASH_BYTES = 32

/** The RFC 6962 Merkle tree hash (section 2.1) of leaf hashes, each of 32 bytes, in order. */
export function treeRoot(leafHashes: readonly Uint8Array[]): Buffer {
  return leafHashes.length === 0 ? sha256() : subtreeRoot(leafHashes, 0, leafHashes.length)
}

function subtreeRoot(leaves: readonly Uint8Array[], from: number, to: number): Buffer {
  const size = to - from
  const only = leaves[from]
  if (size === 1 && only !== undefined) return Buffer.from(only)
  // The left side is the largest power of two that is smaller than the number of leaves.
  const left = 2 ** (31 - Math.clz32(size - 1))
  return nodeHash(subtreeRoot(leaves, from, from + left), subtreeRoot(leaves, from + left, to))
}

/**
 * The frontier after one more leaf hash. A frontier is the concatenated hashes of the perfect subtrees of a tree of
 * `size` leaves, one per set bit of `size`, largest first: all that is needed to append, without reading the leaves.
 */
export function appendLeaf(frontier: Uint8Array, size: bigint | number, leaf: Uint8Array): Buffer {
  const subtrees = split(frontier)
  let bits = BigInt(size)
  if (subtrees.length !== popCount(bits))
    throw new Error(
      `A tree of ${size} leaves has ${popCount(bits)} perfect subtrees, not ${subtrees.length}.`,
    )
  if (leaf.length !== HASH_BYTES) throw new Error(`A leaf hash has ${HASH_BYTES} bytes, not ${leaf.length}.`)
  let merged: Uint8Array = leaf
  for (; (bits & 1n) === 1n; bits >>= 1n) {
    const left = subtrees.pop()
    if (left !== undefined) merged = nodeHash(left, merged)
  }
  return Buffer.concat([...subtrees, merged])
}

/** The root of the tree that a frontier stands for; of the empty one, SHA-256 of nothing. */
export function frontierRoot(frontier: Uint8Array): Buffer {
  const subtrees = split(frontier)
  let root: Uint8Array | undefined
  for (const subtree of subtrees.reverse()) root = root === undefined ? subtree : nodeHash(subtree, root)
  return root === undefined ? sha256() : Buffer.from(root)
}

function split(frontier: Uint8Array): Uint8Array[] {
  if (frontier.length % HASH_BYTES !== 0)
    throw new Error(
      `A frontier is a whole number of ${HASH_BYTES}-byte hashes; this one has ${frontier.length} bytes.`,
    )
  const hashes: Uint8Array[] = []
  for (let at = 0; at < frontier.length; at += HASH_BYTES) hashes.push(frontier.subarray(at, at + HASH_BYTES))
  return hashes
}

function popCount(size: bigint): number {
  let count = 0
  for (let bits = size; bits > 0n; bits >>= 1n) count += Number(bits & 1n)
  return count
}
