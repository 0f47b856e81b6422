import { createHash } from 'node:crypto'

/**
 * Merkle tree of RFC 6962 over rows as they come, in memory that grows with the logarithm of their number. A leaf is the
 * hash of a row (64 hex digits); leaves and nodes are told apart by a byte before them, so that none passes for the other.
 */
export type MerkleTree = {
  add(rowHash: string): void
  readonly size: number
  /** The root over all leaves so far, lower-case hex. */
  root(): string
}

export function createMerkleTree(): MerkleTree {
  let size = 0
  /** Roots of whole trees, the largest first: one for each bit of the number of leaves. */
  const whole: Buffer[] = []
  return {
    get size() {
      return size
    },
    add(rowHash) {
      whole.push(hashOf(LEAF, Buffer.from(rowHash, 'hex')))
      size += 1
      for (let bits = size; bits % 2 === 0; bits /= 2) {
        const [right, left] = [whole.pop(), whole.pop()]
        if (!left || !right) throw new Error('a whole tree lacks its half')
        whole.push(hashOf(NODE, left, right))
      }
    },
    root() {
      const [last, ...others] = [...whole].reverse()
      if (!last) return createHash('sha256').digest('hex')
      return others.reduce((right, left) => hashOf(NODE, left, right), last).toString('hex')
    },
  }
}

const LEAF = Buffer.from([0])
const NODE = Buffer.from([1])

function hashOf(...parts: readonly Buffer[]): Buffer {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest()
}

/** The root over rows that are at hand. */
export function merkleRoot(rowHashes: Iterable<string>): string {
  const tree = createMerkleTree()
  for (const rowHash of rowHashes) tree.add(rowHash)
  return tree.root()
}
