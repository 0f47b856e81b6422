import { type Block, paragraph, type Row, title } from './layout/sheet.ts'
import { closeLetter, sheetOf } from './letter.ts'
import { printedPaper } from './paper.ts'
import type { Letterhead, Maybe } from './record.ts'
import { nameFile, orBlank, orBlankList, orEmpty, quoteTitle, wordContact, wordDay } from './words.ts'

export type PublishedStandard = {
  number: Maybe
  titleZh: string
  replaces?: Maybe
  publishedOn: Maybe
  implementedOn: Maybe
  draftingOrganizations?: string[]
}

export type PublicationAnnouncementRecord = {
  letterhead: Letterhead
  standards: PublishedStandard[]
  /** Where the text, or its name where it is not open, can be read. */
  pageUrl?: Maybe
}

/** 发布公告: number, title and dates of what the organization publishes as a legal person. */
export const publicationAnnouncement = printedPaper<PublicationAnnouncementRecord>({
  name: 'publication-announcement',
  title: { zh: '团体标准发布公告', en: 'Announcement of publication' },
  fileName: (record) => nameFile('docx', '发布公告', subjectOf(record)),
  layOut: (record) => sheetOf('letter', record.letterhead, `发布公告 ${subjectOf(record)}`, blocks(record)),
})

function subjectOf({ standards }: PublicationAnnouncementRecord): string {
  return standards.length === 1 ? (standards[0]?.titleZh ?? '') : `${standards.length}项团体标准`
}

function blocks(record: PublicationAnnouncementRecord): Block[] {
  const { letterhead, standards } = record
  const only = standards.length === 1 ? standards[0] : undefined
  const what = only ? `团体标准${quoteTitle(only.titleZh)}` : `${standards.length}项团体标准`
  return [
    {
      kind: 'letterhead',
      organizationName: letterhead.heading || letterhead.organizationName,
      documentNumber: orBlank(letterhead.documentNumber, '公告号'),
    },
    title(`关于发布${what}的公告`),
    paragraph(`${letterhead.organizationName}批准发布${only ? what : `下列${what}`}，现予公告。`),
    {
      kind: 'table',
      columns: [7, 21, 22, 14, 18, 18],
      header: ['序号', '标准编号', '标准名称', '代替标准', '发布日期', '实施日期'],
      rows: standards.map(standardRow),
      small: true,
    },
    ...standards.map((standard) => paragraph(wordPublishedDrafters(standard, only !== undefined))),
    paragraph(`标准信息和公开的文本见：${orBlank(record.pageUrl, '标准页面网址')}`),
    ...wordContact(letterhead.contact).map(paragraph),
    closeLetter(letterhead),
  ]
}

/** What the table says of a standard, by the heads of its columns. */
export const publishedCells = (standard: PublishedStandard, index: number) => ({
  序号: String(index + 1),
  标准编号: orBlank(standard.number, '标准编号'),
  标准名称: orBlank(standard.titleZh, '标准名称'),
  代替标准: orEmpty(standard.replaces) || '—',
  发布日期: wordDay(standard.publishedOn),
  实施日期: wordDay(standard.implementedOn),
})

function standardRow(standard: PublishedStandard, index: number): Row {
  const cells = Object.entries(publishedCells(standard, index))
  return { cells: cells.map(([name, text]) => ({ text, align: name === '标准名称' ? 'left' : 'center' })) }
}

export const wordPublishedDrafters = (standard: PublishedStandard, isOnly: boolean): string =>
  `${isOnly ? '' : quoteTitle(standard.titleZh)}起草单位：${orBlankList(standard.draftingOrganizations, '起草单位')}。`
