import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { FlowBlock } from '../document/flow.ts'
import { UNREADABLE } from '../document/reading.ts'
import { mutatePackage } from '../testing/mutate-package.ts'
import { smallDocx } from '../testing/small-docx.ts'
import { readDocx } from './read-docx.ts'

const MUTANTS = 100
const SEED = 20_201_001

const SAMPLE = smallDocx({
  body: `${'<w:p><w:pPr><w:pStyle w:val="1"/></w:pPr><w:r><w:t>示例条文</w:t><w:tab/></w:r></w:p>'.repeat(40)}
    <w:tbl><w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr><w:p><w:r><w:t>甲</w:t></w:r></w:p></w:tc></w:tr>
    <w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>
    <w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF a</w:instrText></w:r>
    <w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>5.1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
  styles:
    '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
  numbering:
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:lvlText w:val="%1"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
})

const material = join(import.meta.dirname, '../../../../..', 'shared/material/open')
const drafts = existsSync(material) ? readdirSync(material).filter((name) => name.endsWith('.docx')) : []

/** Offsets must lie within the text and segments stand in order, whatever the file was. */
function faultsOf(blocks: readonly FlowBlock[]): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'table') return block.rows.flatMap((row) => row.cells.flatMap((cell) => faultsOf(cell.blocks)))
    const { text, runs, fields, segments } = block
    const covered = runs.reduce((at, run) => (run.from === at && run.to > at ? run.to : Number.NaN), 0)
    const faults: string[] = []
    if (covered !== text.length) faults.push(`runs cover ${covered} of ${text.length}`)
    if (fields.some((field) => field.from > field.to || field.to > text.length)) faults.push('field outside text')
    if (segments.some((segment, index) => segment.at <= (segments[index - 1]?.at ?? -1)))
      faults.push('segments not in order')
    return faults
  })
}

function outcomesOf(bytes: Uint8Array, count: number, seed: number): Map<string, number> {
  const outcomes = new Map<string, number>()
  for (let index = 0; index < count; index += 1) {
    const mutant = mutatePackage(bytes, seed + index)
    const reading = readDocx(mutant.bytes, { view: index % 2 === 0 ? 'accepted' : 'original' })
    const outcome = reading.ok ? 'read' : reading.code
    expect(reading.ok ? faultsOf(reading.flow.blocks) : [], `seed ${seed + index} (${mutant.kind})`).toEqual([])
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
  }
  return outcomes
}

describe('a damaged package', () => {
  it(`is read or refused with a code, never thrown over: ${MUTANTS} mutants from seed ${SEED}`, () => {
    const outcomes = outcomesOf(SAMPLE, MUTANTS, SEED)
    const codes = [...outcomes.keys()].filter((code) => code !== 'read')
    expect(codes.filter((code) => !(code in UNREADABLE))).toEqual([])
    expect(outcomes.size).toBeGreaterThan(2)
  })

  const name = 'of a real draft is read or refused as well'
  it.skipIf(drafts.length === 0)(drafts.length === 0 ? `${name} (skipped, no material)` : name, () => {
    for (const draft of drafts) {
      const bytes = new Uint8Array(readFileSync(join(material, draft)))
      expect(outcomesOf(bytes, 4, SEED).size).toBeGreaterThan(0)
    }
  })
})
