import { expect, test } from 'vitest'
import { ownInput } from './own-input.ts'

test('each line of what a step asks becomes a field that has to be filled in', () => {
  const steps = [
    { title: '内部审核', stage: 'suggestion', by: 'committee', before: 'apply', asks: '审核意见\n\n 理由 ' },
  ]
  const input = ownInput('o1', 'sector', {
    inForceFrom: '2026-01-01',
    steps,
    tighter: [{ clock: 'notice', length: 45 }],
  })
  expect(input.steps).toMatchObject([
    { name: 'step-1', by: ['committee'], before: ['apply'], fields: [{ label: '审核意见' }, { label: '理由' }] },
  ])
  expect(input.tighter).toEqual({ notice: 45 })
})

test('a step that nothing waits for and that asks nothing is only done', () => {
  const steps = [{ title: '通报理事会', stage: 'drafting', by: 'committee' }]
  expect(ownInput('o1', 'sector', { inForceFrom: '2026-01-01', steps }).steps).toMatchObject([
    { before: [], fields: [] },
  ])
})
