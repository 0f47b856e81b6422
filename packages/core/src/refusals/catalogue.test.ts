import { describe, expect, it } from 'vitest'
import { resolveBasis } from '../law/basis.ts'
import { isRefusalCode, refusalEntry, refusals, wordReason } from './catalogue.ts'
import type { RefusalEntry } from './refusal.ts'

const table: readonly (readonly [string, RefusalEntry])[] = Object.entries(refusals)
const placesOf = (text: string) => [...text.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name ?? '').sort()

describe('every refusal', () => {
  it.each(table)('%s is said in both languages, with what to do next', (_, { says, next }) => {
    expect([says.zh, says.en, next.zh, next.en].every((text) => text.length > 0)).toBe(true)
  })
  it.each(table)('%s fills in the same in both languages', (_, { says, next }) => {
    expect(placesOf(says.en)).toEqual(placesOf(says.zh))
    expect(placesOf(next.en)).toEqual(placesOf(next.zh))
  })
  it.each(table)('%s rests on a basis that resolves, if on any', (_, { basis }) => {
    for (const one of basis ?? []) expect(resolveBasis(one).titleZh).not.toBe('')
  })
})

describe('a reason', () => {
  it('is worded with what it holds', () => {
    const reason = { code: 'COMMENTS_UNANSWERED', data: { count: 3, unanswered: 1 } }
    expect(wordReason(reason, 'zh').says).toBe('3 条意见中还有 1 条未处理')
    expect(wordReason(reason, 'en').says).toBe('1 of 3 comments are not disposed of')
  })
  it('joins lists as its language does', () => {
    const reason = {
      code: 'PROPOSAL_INCOMPLETE',
      data: {
        missing: [
          { zh: '范围', en: 'Scope' },
          { zh: '进度安排', en: 'Schedule' },
        ],
      },
    }
    expect([wordReason(reason, 'zh').says, wordReason(reason, 'en').says]).toEqual([
      '项目建议书缺少：范围、进度安排',
      'The proposal lacks: Scope, Schedule',
    ])
  })
  it('with a code nobody worded still says something', () => {
    expect(isRefusalCode('NOT_A_CODE')).toBe(false)
    expect(refusalEntry('NOT_A_CODE').says.zh).toBe('不能办理')
  })
  it('is not found by the names that every object has', () => {
    expect(isRefusalCode('constructor')).toBe(false)
  })
})
