import type { Cells } from '../read-rows/index.ts'
import type { MappedField, Mapping } from './mapping.ts'
import { readCatalogueNumber } from './read-number.ts'

/** Names of columns as catalogues write them, in plain form; the first names of a field are the better ones. */
const NAMES: Readonly<Record<MappedField, readonly string[]>> = {
  number: [
    '标准编号',
    '标准号',
    '编号',
    '标准代号',
    '计划编号',
    '计划号',
    'standardnumber',
    'standardno',
    'normalizedcode',
    'standardcode',
    'stdno',
    'stdcode',
    'number',
    'code',
    'rawcode',
    'no',
  ],
  title: [
    '标准名称',
    '中文名称',
    '名称',
    '标准中文名称',
    '项目名称',
    'title',
    'titlezh',
    'name',
    'titleraw',
    'filename',
  ],
  titleEn: ['英文名称', '标准英文名称', 'titleen', 'englishtitle', 'nameen'],
  status: ['状态', '标准状态', '现行状态', 'status', 'samrstatus', 'state'],
  publishedOn: ['发布日期', '发布时间', '公布日期', '批准日期', 'publishedon', 'publishdate', 'issuedate', 'published'],
  implementsOn: ['实施日期', '实施时间', '生效日期', 'implementson', 'implementdate', 'effectivedate', 'implemented'],
  withdrawnOn: ['废止日期', '作废日期', '废止时间', 'withdrawnon', 'withdrawdate', 'abolishdate'],
  issuer: ['发布机构', '发布部门', '发布单位', '批准发布部门', 'issuer', 'issuedby', '团体名称'],
  department: ['主管部门', '行政主管部门', 'department', 'authority'],
  committee: ['归口单位', '归口部门', '技术归口', '技术委员会', 'committee', 'tc'],
  draftedBy: ['起草单位', '主要起草单位', 'draftedby', 'drafters'],
  ics: ['ics', 'ics分类号', 'ics号', '国际标准分类号', 'icscode'],
  ccs: ['ccs', 'ccs分类号', 'ccs号', '中国标准分类号', 'ccscode'],
  sectors: ['国民经济行业分类', '行业分类', 'sectors', 'gbt4754'],
  division: ['行政区划', '行政区划代码', 'division'],
  replaces: ['代替', '代替标准', '代替标准号', '代替情况', '替代', '替代标准', 'replaces', 'supersedes'],
  partlyReplaces: ['部分代替', '部分代替标准', 'partlyreplaces'],
  replacedBy: ['被代替', '被代替标准', '被替代标准', '替代者', '代替者', 'replacedby', 'supersededby'],
  amends: ['修改的标准', '被修改标准', 'amends'],
  adopts: ['采用国际标准', '采标情况', '采标号', '采用标准', 'adopts'],
  level: ['标准类别', '标准类型', '标准级别', '类别', 'stdtype', 'standardtype', 'samrtype', 'type', 'level'],
}

/** Who names a column so does not stand by what is in it. */
const DOUBTFUL = /unverified|未核|待核|存疑/iu
const plain = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s_\-./()（）:：]/gu, '')

/** Half of the cells that hold anything must be numbers for a column to be taken for that of numbers. */
const NUMBERS_SHARE_MIN = 0.5

/**
 * A first mapping, for a person to look at: columns by their names and, where no name tells the column of numbers, by
 * what is in it. Columns whose name says that nobody verified them are left out.
 */
export function proposeMapping(columns: readonly string[], samples: readonly Cells[]): Mapping {
  const sound = columns.filter((column) => !DOUBTFUL.test(column))
  const taken = new Map<MappedField, string>()
  for (const [field, names] of Object.entries(NAMES) as [MappedField, readonly string[]][]) {
    const column = names.flatMap((name) => sound.find((each) => plain(each) === name) ?? [])[0]
    if (column !== undefined) taken.set(field, column)
  }
  if (!taken.has('number')) {
    const column = columnOfNumbers(sound, samples)
    if (column !== undefined) taken.set('number', column)
  }
  return { columns: [...taken].map(([field, column]) => ({ column, field })) }
}

function columnOfNumbers(columns: readonly string[], samples: readonly Cells[]): string | undefined {
  const shares = columns.map((column) => ({ column, share: shareOfNumbers(column, samples) }))
  const best = shares.reduce((one, other) => (other.share > one.share ? other : one), { column: '', share: 0 })
  return best.share >= NUMBERS_SHARE_MIN ? best.column : undefined
}

function shareOfNumbers(column: string, samples: readonly Cells[]): number {
  const texts = samples.flatMap((cells) => cells[column] ?? [])
  const numbers = texts.filter((text) => readCatalogueNumber(text).number !== null)
  return texts.length === 0 ? 0 : numbers.length / texts.length
}
