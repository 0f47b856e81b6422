import { expect, test } from 'vitest'
import { wordMissing } from './missing.ts'
import { wordTimeline } from './word-timeline.ts'

test('what is missing is named with the reason why it is needed', () => {
  const items = [
    {
      code: 'minutes',
      title: { zh: '审查会议纪要', en: 'minutes' },
      why: { zh: '载明到会、表决和结论', en: 'they tell the vote' },
    },
  ]
  expect(wordMissing({ items, papers: [{ zh: '发布公告', en: 'announcement' }], files: [] })).toBe(
    [
      '\ufeff一、报批材料中尚缺',
      '1. 审查会议纪要（载明到会、表决和结论）',
      '',
      '二、尚不能生成的文件（相应步骤尚未办理）',
      '1. 发布公告',
      '',
      '三、已登记但存储中找不到的文件（请运行留痕核验并从备份恢复）',
      '无。',
      '',
      '',
    ].join('\r\n'),
  )
})

test('an event is told with its day, who did it and what it corrects', () => {
  const event = {
    seq: 7,
    type: 'act.corrected',
    words: { zh: '更正第 3 号记录：示例', en: 'Record 3 corrected' },
    occurredOn: '2026-03-02',
    recordedAt: '2026-03-02T01:00:00.000Z',
    by: { zh: '示例秘书', en: '示例秘书' },
    onBehalfOf: null,
    corrects: 3,
    files: [],
    persons: [],
    data: {},
  }
  expect(wordTimeline('示例标准', [event])).toContain(
    '7. 2026年3月2日　更正第 3 号记录：示例（办理：示例秘书；更正第 3 号记录；记入：2026-03-02T01:00:00.000Z）',
  )
})
