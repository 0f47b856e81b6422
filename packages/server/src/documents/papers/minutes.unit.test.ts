import { expect, test } from 'vitest'
import { minutes, wordVote } from './minutes.ts'
import { paperText } from './paper-text.ts'
import { sampleRecords } from './sample-records.ts'

const record = sampleRecords.minutes
const vote = {
  entitledPresent: 7,
  agree: 6,
  disagree: 1,
  abstain: 0,
  threshold: { numerator: 3, denominator: 4 },
  passed: true,
}

test('a vote is counted in words', () => {
  expect(wordVote(vote)).toBe('有表决权到会 7 人，同意 6 人，不同意 1 人，弃权 0 人，6/7 ≥ 3/4，通过')
})

test('a vote that fails says so with the share that was missed', () => {
  expect(wordVote({ ...vote, agree: 5, abstain: 1, passed: false })).toContain('5/7 < 3/4，未通过')
})

test('whoever has no vote is listed with the reason', async () => {
  expect(paperText(await minutes.make(record))).toContain('不参加表决（起草单位）')
})

test('consensus without a sustained objection is said in words', async () => {
  const text = paperText(await minutes.make({ ...record, decidedBy: 'consensus', objections: [] }))
  expect(text).toContain('没有坚持的反对意见')
})

test('a sustained objection stays visible where consensus is recorded', async () => {
  const text = paperText(await minutes.make({ ...record, decidedBy: 'consensus' }))
  expect(text).toContain('仍有坚持的反对意见')
  expect(text).toContain('提出人坚持该意见')
})

test('every demand of the meeting is in the minutes', async () => {
  const text = paperText(await minutes.make(record))
  for (const { demand } of record.demands) expect(text).toContain(demand)
})
