import { describe, expect, it } from 'vitest'
import { textOf } from '../checks/text-of.ts'
import { clause, paragraph } from '../testing/clean/pieces.ts'
import { cleanDraft } from '../testing/clean-draft.ts'
import { insertAfter, insertBefore, replaceText } from '../testing/mutate-draft.ts'
import { readDraft } from '../testing/read-draft.ts'
import { clauseDigestsOf } from './clause-digests.ts'
import { extractOf } from './extract-of.ts'
import { isStillValid, stateOfUnit } from './is-still-valid.ts'

const draft = cleanDraft()
const extract = extractOf(textOf(readDraft(draft)))
const noise = extract.indicators.find(({ place }) => place.clause === '5.3')
if (!noise) throw new Error('the clean draft limits its noise')

describe('an indicator beside a newer version', () => {
  it('holds as long as its clause stays, however the file is written', () => {
    expect(isStillValid(noise, readDraft(draft, { styles: 'typed' }))).toBe(true)
    const other = replaceText(draft, '桌面微风扇的外表面不应有裂纹和毛刺。', '桌面微风扇的外表面不应有裂纹。')
    expect(isStillValid(noise, readDraft(other))).toBe(true)
  })
  it('holds no longer when its clause has changed, until a person confirms it', () => {
    const newer = readDraft(replaceText(draft, '应不大于50 dB', '应不大于48 dB'))
    expect(stateOfUnit(noise, newer)).toBe('changed')
    expect(isStillValid(noise, newer)).toBe(false)
    const clauseDigest = clauseDigestsOf(newer).get('5.3') ?? ''
    const confirmation = { unit: noise.id, clauseDigest, person: '示例', day: '2026-03-01' }
    expect(isStillValid(noise, newer, [confirmation])).toBe(true)
    const newest = readDraft(replaceText(draft, '应不大于50 dB', '应不大于46 dB'))
    expect(isStillValid(noise, newest, [confirmation])).toBe(false)
  })
  it('holds no longer when another sentence joins the clause, or the clause has another number or is gone', () => {
    const longer = insertAfter(draft, '在最高转速下', paragraph('测量时关闭其他声源。'))
    expect(stateOfUnit(noise, readDraft(longer))).toBe('changed')
    const moved = insertBefore(draft, '桌面微风扇的外表面', clause('通则'), paragraph('示例。'))
    expect(isStillValid(noise, readDraft(moved))).toBe(false)
    expect(stateOfUnit({ ...noise, place: { ...noise.place, clause: '5.99' } }, readDraft(draft))).toBe('gone')
  })
})
