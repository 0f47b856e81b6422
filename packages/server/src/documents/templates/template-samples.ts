import { sampleRecords } from '../papers/sample-records.ts'
import type { TemplatedName } from './fields/index.ts'

const HEADING = '示例省智慧物流与供应链协会文件'
const CONTACT = { person: '示例联系人，000-00000000，standards@example.org' }

/**
 * The made-up records that templates are tried with and that give the examples on the page. Like the records of real
 * projects they speak of one standard and name the contact in one line; what a paper says only now and then, they say.
 */
export const templateSamples: Pick<typeof sampleRecords, TemplatedName> = withOneContact({
  ...sampleRecords,
  projectAnnouncement: {
    ...sampleRecords.projectAnnouncement,
    projects: sampleRecords.projectAnnouncement.projects.slice(0, 1),
  },
  enquiryNotice: {
    ...sampleRecords.enquiryNotice,
    shorterBecause: '配合强制性标准的实施日期。',
    materials: ['征求意见稿', '编制说明'],
  },
  commentDisposition: { ...sampleRecords.commentDisposition, round: 2 },
  submissionLetter: { ...sampleRecords.submissionLetter, replaces: 'T/SLX 003—2019' },
  publicationAnnouncement: {
    ...sampleRecords.publicationAnnouncement,
    standards: sampleRecords.publicationAnnouncement.standards.slice(0, 1),
  },
  reviewConclusion: {
    ...sampleRecords.reviewConclusion,
    standards: sampleRecords.reviewConclusion.standards.filter(({ outcome }) => outcome === 'withdrawal'),
  },
})

function withOneContact(records: typeof sampleRecords): typeof sampleRecords {
  return Object.fromEntries(
    Object.entries(records).map(([name, record]) => [
      name,
      { ...record, letterhead: { ...record.letterhead, heading: HEADING, contact: CONTACT } },
    ]),
  ) as typeof sampleRecords // the same records with another contact
}
