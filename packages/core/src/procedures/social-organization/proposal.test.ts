import { describe, expect, it } from 'vitest'
import { missingInProposal } from './proposal.ts'

const whole = {
  title: '示例',
  kind: 'new',
  purpose: '目的',
  scope: '范围',
  content: '内容',
  situation: '现状',
  schedule: '进度',
  proposer: '示例公司',
}

describe('a proposal', () => {
  it('is complete without what may be left out', () => {
    expect(missingInProposal(whole)).toEqual([])
  })
  it('names each part that it lacks or that is empty', () => {
    const { scope: _, ...rest } = whole
    expect(missingInProposal({ ...rest, schedule: '' }).map(({ zh }) => zh)).toEqual(['范围', '进度安排'])
  })
})
