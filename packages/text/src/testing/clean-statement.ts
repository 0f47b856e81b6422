import { chapter, clause, paragraph, table } from './clean/pieces.ts'
import type { Draft, Piece } from './draft.ts'

/**
 * The explanatory statement (编制说明) that belongs to a clean draft: the same name, number, organizations, persons, values
 * and references, every item that rules W01 to W16 ask for, and a disposition of comments whose figures add up.
 */
export function cleanStatement(draft: Draft): Draft {
  const title = draft.cover.title ?? ''
  const kind = draft.level === 'group' ? '团体标准' : draft.level === 'enterprise' ? '企业标准' : '标准'
  return {
    ...draft,
    paper: 'explanatory-statement',
    cover: {},
    header: null,
    contents: null,
    pieces: [
      { kind: 'document-title', text: `${title}编制说明` },
      ...task(draft, title, kind),
      ...substance(draft),
      ...relations(draft),
      ...handling(draft),
    ],
  }
}

function task(draft: Draft, title: string, kind: string): readonly Piece[] {
  const proposer = draft.pieces.flatMap((piece) =>
    piece.kind === 'paragraph' && piece.text.endsWith('归口。') ? [piece.text] : [],
  )
  return [
    chapter('工作简况'),
    clause('任务来源'),
    paragraph(`《${title}》${kind}的制定任务于2025年12月10日下达，计划编号为2025-SL-012。${proposer.join('')}`),
    clause('起草单位和起草人'),
    paragraph('本文件起草单位：示例电器有限公司、示例检测研究院、示例大学。'),
    paragraph('本文件主要起草人：赵示例、钱示例、孙示例。赵示例负责总体协调，钱示例负责试验验证，孙示例负责文本起草。'),
    clause('工作过程'),
    paragraph('2026年1月15日成立起草组。2026年3月2日完成征求意见稿。2026年6月20日完成送审稿。2026年8月1日完成报批稿。'),
  ]
}

function substance(draft: Draft): readonly Piece[] {
  const isRevision = draft.cover.replaces !== undefined
  return [
    chapter('编制原则和主要内容的依据'),
    clause('编制原则'),
    paragraph('本文件按照GB/T 1.1—2020的规定起草，以实测数据为依据。'),
    clause('主要内容的依据'),
    paragraph('主要指标依据起草组对40台样品的试验数据和统计结果确定。'),
    ...(isRevision
      ? [
          clause('新旧版本的对比'),
          paragraph('与2018年版相比，主要技术变化与前言所列一致：更改了适用范围，增加了“桌面微风扇”的定义。'),
        ]
      : []),
    chapter('试验验证和预期效果'),
    paragraph(
      '起草组在3家试验室完成了试验验证，试验结果一致。按照技术经济分析，检测成本基本不变。预期效果是减少贸易中的争议。',
    ),
    chapter('与国际标准和国外标准的对比'),
    paragraph(
      draft.cover.adoption === undefined
        ? '本文件没有采用国际标准。起草组检索了国外同类标准，并与国外样品进行了对比测试，结果处于同一水平。'
        : `本文件修改采用国际标准${draft.cover.adoption.slice(1, -5)}。起草组与国外样品进行了对比测试。`,
    ),
  ]
}

const relations = (draft: Draft): readonly Piece[] => [
  chapter('与有关法律、行政法规和强制性标准的关系'),
  paragraph('本文件与现行法律、行政法规和强制性标准协调一致。本文件涉及的产品没有专门的强制性标准。'),
  chapter('标准性质的建议'),
  paragraph(
    draft.level === 'group' || draft.level === 'enterprise' ? '建议本文件自愿采用。' : '建议本文件作为推荐性标准发布。',
  ),
  chapter('贯彻标准的要求和措施建议'),
  paragraph('建议在发布后组织培训，设置6个月的过渡期，自2027-05-01起实施。'),
  chapter('废止现行有关标准的建议'),
  paragraph(
    draft.cover.replaces === undefined
      ? '没有需要废止的现行标准。'
      : `建议在本文件实施之日废止${draft.cover.replaces.replace('代替 ', '')}。`,
  ),
  chapter('涉及专利的有关说明'),
  paragraph('起草组没有发现本文件的内容涉及专利。'),
]

const handling = (draft: Draft): readonly Piece[] => [
  chapter('重大意见分歧的处理经过和依据'),
  paragraph('起草过程中没有出现重大意见分歧。'),
  chapter('征求意见的情况'),
  paragraph(
    '征求意见稿发送30家单位，收到回函20家，其中有意见的回函5家。共收到意见12条，采纳8条，部分采纳1条，不采纳3条。',
  ),
  paragraph('不采纳的意见及其理由见表1。'),
  table(
    '不采纳的意见及其理由',
    [['序号', '意见', '处理', '理由']],
    [
      ['1', '增加外形尺寸', '不采纳', '外形尺寸由设计决定'],
      ['2', '增加颜色', '不采纳', '颜色与使用性能无关'],
      ['3', '增加保修期限', '不采纳', '属于合同内容'],
    ],
  ),
  chapter('其他予以说明的事项'),
  paragraph(`本说明与${draft.cover.number ?? '本文件'}配套。`),
]
