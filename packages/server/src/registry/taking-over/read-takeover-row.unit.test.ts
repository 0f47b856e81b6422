import { Refusal } from '@zhunsheng/core'
import { describe, expect, it } from 'vitest'
import { readTakeoverRow } from './read-takeover-row.ts'

const today = '2026-03-02'
const read = (cells: Record<string, string>) =>
  readTakeoverRow({ row: 2, cells: { 标准编号: 'T/SLXH 1—2025', 标准名称: '示例标准', 状态: '现行', ...cells } }, today)
const codeOf = (cells: Record<string, string>): string => {
  try {
    return read(cells).kind
  } catch (error) {
    if (error instanceof Refusal) return error.code
    throw error
  }
}

describe('a row of the sheet of earlier standards', () => {
  it.each([
    ['现行', 'standard'],
    ['即将实施', 'standard'],
    ['废止', 'standard'],
    ['编制中', 'project'],
    ['已占用', 'usedNumber'],
  ])('in the state %s is read as a %s', (state, kind) => expect(codeOf({ 状态: state })).toBe(kind))
  it('in any other state is refused', () => expect(codeOf({ 状态: '有效' })).toBe('TAKEOVER_STATE_UNKNOWN'))
  it('without a title is refused', () => expect(codeOf({ 标准名称: '' })).toBe('TAKEOVER_TITLE_MISSING'))
  it('loses the brackets 《》 around its title', () =>
    expect(read({ 标准名称: '《示例标准》' })).toMatchObject({ input: { title: '示例标准' } }))
  it('separates organizations at “；”, full width or half', () =>
    expect(read({ 起草单位: '示例一；示例二;示例三；' })).toMatchObject({
      input: { draftingOrganizations: [{ name: '示例一' }, { name: '示例二' }, { name: '示例三' }] },
    }))
  it.each([
    '2025-01-15',
    '2025/1/15',
    '2025.1.15',
    '2025年1月15日',
    '２０２５年１月１５日',
  ])('reads %s as one day', (day) =>
    expect(read({ 发布日期: day })).toMatchObject({ input: { publishedOn: '2025-01-15' } }))
  it('leaves a day open that is 日期不详', () =>
    expect(read({ 发布日期: '日期不详' })).not.toHaveProperty('input.publishedOn'))
  it.each(['2025-02-29', '2025年', '去年'])('with the day “%s” is refused', (day) =>
    expect(codeOf({ 发布日期: day })).toBe('DATE_MALFORMED'))
  it('of a withdrawn standard does not know the day of the withdrawal', () =>
    expect(read({ 状态: '废止' })).toMatchObject({ input: { withdrawnDayUnknown: true } }))
})

describe('the stage of a running project', () => {
  const stageOf = (cells: Record<string, string>) => read({ 状态: '编制中', ...cells })
  it('without any day is the proposal', () => expect(stageOf({})).toMatchObject({ input: { stage: 'proposal' } }))
  it('whose approval is known is drafting', () =>
    expect(stageOf({ 立项日期: '2025-01-02' })).toMatchObject({ input: { stage: 'drafting' } }))
  it('whose enquiry ends today is the enquiry', () =>
    expect(stageOf({ 征求意见起: '2026-02-01', 征求意见止: today })).toMatchObject({ input: { stage: 'enquiry' } }))
  it('whose enquiry ended yesterday is the disposition of comments', () =>
    expect(stageOf({ 征求意见止: '2026-03-01' })).toMatchObject({ input: { stage: 'disposition' } }))
  it('that was examined is the examination', () =>
    expect(stageOf({ 终审日期: '2026-02-20' })).toMatchObject({ input: { stage: 'examination' } }))
})
