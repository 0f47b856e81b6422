import { publishedCalendar, wordSteps } from '@zhunsheng/core'
import { expect, it } from 'vitest'
import { enquirySteps } from './enquiry-steps.ts'

it('an enquiry of thirty days from 2 March 2026 is said with its first and last day', () => {
  const steps = enquirySteps({ opensOn: '2026-03-02', closesOn: '2026-04-01' }, publishedCalendar)
  expect(wordSteps(steps, 'zh')).toEqual([
    '征求意见公告定为 2026-03-02（周一）至 2026-04-01（周三）',
    '2026-03-02（周一）当日不计，自 2026-03-03（周二）起算',
    '计 30 日，至 2026-04-01（周三）',
  ])
})

it('a holiday within the period is named and counts as natural days', () => {
  const steps = enquirySteps({ opensOn: '2025-09-20', closesOn: '2025-10-20' }, publishedCalendar)
  expect(steps.at(-1)).toMatchObject({
    code: 'HOLIDAY_COUNTED',
    data: { from: '2025-10-01', to: '2025-10-08', days: 8 },
  })
  expect(wordSteps(steps, 'en').at(-1)).toContain('counted like every natural day')
})
