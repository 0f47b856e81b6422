import { describe, expect, it } from 'vitest'
import { wordEvent } from './word-event.ts'

describe('an event in words', () => {
  it('is told in both languages, filled from its data', () => {
    expect(wordEvent('enquiry.closed', { count: 43 })).toEqual({
      zh: '征求意见结束，共收到 43 条意见',
      en: 'Enquiry closed with 43 comments',
    })
  })
  it('says a worded value in the language of the sentence', () => {
    expect(wordEvent('feedback.rated', { receipt: 'A', result: { zh: '满意', en: 'satisfied' } }).en).toBe(
      'The author rated A: satisfied',
    )
  })
  it('falls back to the name of a type that this release does not know', () => {
    expect(wordEvent('later.invented', {})).toEqual({ zh: 'later.invented', en: 'later.invented' })
  })
})
