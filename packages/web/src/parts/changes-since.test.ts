import type { Worded } from '@zhunsheng/core'
import { expect, test } from 'vitest'
import { project } from '../testing/samples.ts'
import type { Words } from '../words/index.ts'
import { changesSince } from './changes-since.ts'

const words = {
  t: (key: string) => key,
  say: ({ zh }: Worded) => zh,
  join: (parts: readonly string[]) => parts.join('、'),
} as Words // the three of them are all that is asked

const none = { fields: {}, draft: {} }

test('of a project that stands as it was seen nothing differs', () =>
  expect(changesSince(project, project, none, words)).toEqual([]))

test('what somebody changed is told field by field, in words', () => {
  const now = {
    ...project,
    title: '即时零售服务要求',
    stage: 'disposition',
    proposal: { ...project.proposal, purpose: '规范服务行为', subjects: [] },
  }
  expect(changesSince(project, now, none, words)).toMatchObject([
    { name: 'title', before: '即时零售服务规范', now: '即时零售服务要求', typed: null },
    { name: 'purpose', before: '规范服务', now: '规范服务行为' },
    { name: 'subjects', now: '' },
    { name: 'stage', before: '征求意见', now: '意见处理' },
  ])
})

test('what is typed for the same field stands beside it', () => {
  const typed = {
    fields: { title: { kind: 'text', label: { zh: '', en: '' }, required: true, lengthMax: 200 } as const },
    draft: { title: '我的标题' },
  }
  expect(changesSince(project, { ...project, title: '他人的标题' }, typed, words)).toMatchObject([
    { before: '即时零售服务规范', now: '他人的标题', typed: '我的标题' },
  ])
})
