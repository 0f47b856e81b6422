import { describe, expect, it } from 'vitest'
import { checks } from '../checks/index.ts'
import { runChecks } from '../checks/run-checks.ts'
import { textOf } from '../checks/text-of.ts'
import { buildDocument } from '../document/build-document.ts'
import { readDocx } from '../docx/read-docx.ts'
import { docxOf } from '../testing/docx/docx-of.ts'
import { withSentence } from '../testing/expect-check.ts'
import { fixDocx } from './fix-docx.ts'

function checked(bytes: Uint8Array) {
  const reading = readDocx(bytes)
  if (!reading.ok) throw new Error(reading.code)
  const text = textOf(buildDocument(reading.flow))
  const { findings, trialFindings } = runChecks(text, { checks })
  return { findings: [...findings, ...trialFindings], words: text.document.blocks.map((block) => block.text) }
}

describe('a fault that mends itself is gone when the text is checked again, and none has come', () => {
  it.each([
    ['M03', '壳体应该接地。'],
    ['X02', '电机的温升应符合5.2节的规定。'],
    ['Q01', '外壳的厚度应为2mm。'],
    ['Q08', '外壳的厚度应为2 MM。'],
    ['Q03', '环境温度应为10~20 ℃。'],
    ['Q04', '外壳的尺寸应为20*30 mm。'],
    ['Q10', '电机的转速应为12,000 r/min。'],
    ['Q01', '外壳的厚度应为(80±2mm)。'],
    ['M17', '本标准的要求适用于样品。'],
    ['R20', '壳体应按GB/T 1236-2000进行试验。'],
    ['Q01', '壳体的质量应为(10-20)kg。'],
    ['Q03', '壳体的相对湿度应为45-75%。'],
    ['R20', '样品按照GB/T4214.1-2017的规定安装。'],
  ])('%s: %s', (id, sentence) => {
    const bytes = docxOf(withSentence(sentence))
    const before = checked(bytes)
    const fixed = fixDocx(bytes, before.findings, { author: '准绳', date: '2026-03-01T08:00:00Z' })
    if (!fixed.ok) throw new Error(fixed.code)
    expect(fixed.applied.map(({ checkId }) => checkId)).toContain(id)
    const after = checked(fixed.bytes)
    // P09 rightly says that there are tracked changes now.
    const left = after.findings.map(({ checkId }) => checkId).filter((checkId) => checkId !== 'P09')
    const mended = new Set(fixed.applied.map(({ checkId }) => checkId))
    expect(left.filter((checkId) => mended.has(checkId))).toEqual([])
    const known = new Set(before.findings.map(({ checkId }) => checkId))
    expect(left.filter((checkId) => !known.has(checkId))).toEqual([])
    const changed = before.words.filter((words, index) => words !== after.words[index])
    expect(changed).toEqual([sentence])
  })
})
