import { expect, test } from 'vitest'
import { ballotPaper } from './ballot-paper.ts'
import { departmentLetter } from './department-letter.ts'
import { enquiryNotice } from './enquiry-notice.ts'
import { meetingNotice } from './meeting-notice.ts'
import { paperText } from './paper-text.ts'
import { participationCall } from './participation-call.ts'
import { publicationAnnouncement } from './publication-announcement.ts'
import { reviewConclusion } from './review-conclusion.ts'
import { sampleRecords } from './sample-records.ts'
import { submissionLetter } from './submission-letter.ts'

test('a call for drafters names foreign-invested firms and excludes charges', async () => {
  const text = paperText(await participationCall.make(sampleRecords.participationCall))
  expect(text).toContain('外商投资企业')
  expect(text).toContain('均不收取费用')
})

test('an enquiry shorter than the rule says why', async () => {
  const record = { ...sampleRecords.enquiryNotice, days: 15, shorterBecause: '应急需要。' }
  expect(paperText(await enquiryNotice.make(record))).toContain('理由：应急需要。')
})

test('an enquiry of the usual length gives no reason', async () => {
  expect(paperText(await enquiryNotice.make(sampleRecords.enquiryNotice))).not.toContain('短于')
})

test('a letter to a department says whose period it is and that silence is no consent', async () => {
  const text = paperText(await departmentLetter.make(sampleRecords.departmentLetter))
  expect(text).toContain('该期限由我会自行设定')
  expect(text).toContain('不视为同意')
})

test('a meeting has a reply slip, an examination by letter has none', async () => {
  const record = sampleRecords.meetingNotice
  expect(paperText(await meetingNotice.make(record))).toContain('附件4\n参会回执')
  expect(paperText(await meetingNotice.make({ ...record, form: 'letter' }))).not.toContain('参会回执')
})

test('a ballot paper has three boxes and the share that passes', async () => {
  const text = paperText(await ballotPaper.make(sampleRecords.ballotPaper))
  expect(text.match(/□/g)).toHaveLength(3)
  expect(text).toContain('3/4')
})

test('a changed title is named in the letter of submission', async () => {
  const text = paperText(await submissionLetter.make(sampleRecords.submissionLetter))
  expect(text).toContain('该标准立项时名称为《货运平台 网络数据安全管理要求》')
})

test('an announcement of publication lists every drafting organization', async () => {
  const text = paperText(await publicationAnnouncement.make(sampleRecords.publicationAnnouncement))
  for (const name of sampleRecords.submissionLetter.draftingOrganizations) expect(text).toContain(name)
})

test('a withdrawal is announced with its day and its successor', async () => {
  const text = paperText(await reviewConclusion.make(sampleRecords.reviewConclusion))
  expect(text).toContain('自2030年2月1日起废止，由T/SLX 003—2025代替')
})

test('a letter bears the head that the organization has set, and is signed with its legal name', async () => {
  const record = {
    ...sampleRecords.submissionLetter,
    letterhead: { ...sampleRecords.submissionLetter.letterhead, heading: '示例协会文件' },
  }
  const text = paperText(await submissionLetter.make(record))
  expect(text).toContain('示例协会文件')
  expect(text).toContain(record.letterhead.organizationName)
})
