import type { Paper } from '../paper.ts'
import type { Letterhead, Maybe } from '../record.ts'
import { nameFile, orBlank, orEmpty } from '../words.ts'
import { writeXlsx } from './write-xlsx.ts'

export type PlatformStandard = {
  number: Maybe
  titleZh: Maybe
  titleEn?: Maybe
  ics?: Maybe
  ccs?: Maybe
  industry?: Maybe
  publishedOn?: Maybe
  implementedOn?: Maybe
  replaces?: Maybe
  draftingOrganizations?: string[]
  drafters?: string[]
  scope?: Maybe
  mainContent?: Maybe
  patents?: Maybe
  /** 公开全文, 部分公开 or 公开名称. */
  openness?: Maybe
}

export type PlatformExportRecord = { letterhead: Letterhead; standards: PlatformStandard[] }

/**
 * The fields in the order in which we assume that 全国团体标准信息平台 asks for them.
 *
 * No source at hand gives the order: it is our own assumption (待核), says so on the sheet, and stands here alone so
 * that a secretariat's correction is one edit.
 */
export const platformFields: [label: string, value: (standard: PlatformStandard) => Maybe][] = [
  ['标准编号', (standard) => standard.number],
  ['标准名称（中文）', (standard) => standard.titleZh],
  ['标准名称（英文）', (standard) => standard.titleEn],
  ['国际标准分类号（ICS）', (standard) => standard.ics],
  ['中国标准分类号（CCS）', (standard) => standard.ccs],
  ['国民经济行业分类', (standard) => standard.industry],
  ['发布日期', (standard) => standard.publishedOn],
  ['实施日期', (standard) => standard.implementedOn],
  ['代替标准', (standard) => orEmpty(standard.replaces) || '无'],
  ['起草单位', (standard) => standard.draftingOrganizations?.join('、')],
  ['主要起草人', (standard) => standard.drafters?.join('、')],
  ['范围', (standard) => standard.scope],
  ['主要技术内容', (standard) => standard.mainContent],
  ['是否涉及专利', (standard) => standard.patents],
  ['文本公开方式', (standard) => standard.openness],
]

/** What a secretariat types into the national platform, one tab a standard, one field a row. */
export const platformExport: Paper<PlatformExportRecord> = {
  name: 'platform-export',
  title: { zh: '全国团体标准信息平台填报清单', en: 'Fields for the national platform of group standards' },
  format: 'xlsx',
  fileName: (record) =>
    nameFile(
      'xlsx',
      '平台填报清单',
      record.standards.length === 1 ? record.standards[0]?.titleZh : `${record.standards.length}项`,
    ),
  make: (record) =>
    writeXlsx({
      title: '全国团体标准信息平台填报清单',
      organizationName: record.letterhead.organizationName,
      day: record.letterhead.date,
      sheets: record.standards.map((standard) => ({
        sheet: orEmpty(standard.number) || orEmpty(standard.titleZh),
        above: ['全国团体标准信息平台填报清单', '字段名称和顺序为本系统的假定（待核），请以平台页面为准。'],
        columns: [
          { header: '序号', width: 7 },
          { header: '字段', width: 26 },
          { header: '内容', width: 80 },
        ],
        rows: platformFields.map(([label, value], index) => [index + 1, label, orBlank(value(standard), label)]),
      })),
    }),
}
