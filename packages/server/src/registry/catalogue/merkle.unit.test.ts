import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { createMerkleTree, merkleRoot } from './merkle.ts'

const hash = (...parts: (string | Buffer)[]) => {
  const made = createHash('sha256')
  for (const part of parts) made.update(part)
  return made.digest()
}
const rows = Array.from({ length: 21 }, (_, index) => hash(`row ${index}`).toString('hex'))

/** The definition of RFC 6962, 2.1, as it stands there. */
function byDefinition(leaves: readonly string[]): Buffer {
  if (leaves.length === 0) return hash('')
  if (leaves.length === 1) return hash(Buffer.from([0]), Buffer.from(leaves[0] ?? '', 'hex'))
  const split = 2 ** Math.ceil(Math.log2(leaves.length) - 1)
  return hash(Buffer.from([1]), byDefinition(leaves.slice(0, split)), byDefinition(leaves.slice(split)))
}

it.each(rows.map((_, index) => index))('the root of %i rows is that of RFC 6962', (count) => {
  expect(merkleRoot(rows.slice(0, count))).toBe(byDefinition(rows.slice(0, count)).toString('hex'))
})

it('a root can be asked for while rows still come', () => {
  const tree = createMerkleTree()
  for (const row of rows) {
    tree.add(row)
    expect(tree.root()).toBe(byDefinition(rows.slice(0, tree.size)).toString('hex'))
  }
})
