import {
  acts,
  dueStandings,
  fill,
  reviewConclusions,
  reviewSources,
  stages,
  statusTitles,
  type WordData,
  type Worded,
  wordCompletion,
  wordReason,
  wordReviewReason,
} from '@zhunsheng/core'
import { listComments } from '../../development/list-comments.ts'
import { listProjects } from '../../development/list-projects.ts'
import { listTasks } from '../../implementation/list-tasks.ts'
import { listExperts } from '../../organizations/list-experts.ts'
import { type ImportedRow, listImportedRows } from '../../registry/catalogue/list-import-rows.ts'
import { listStandards } from '../../registry/list-standards.ts'
import { listConduct } from '../../review/list-conduct.ts'
import { listDue } from '../../review/list-due.ts'
import { listItems } from '../../review/list-items.ts'
import { type ExportedList, exportedList } from './exported-list.ts'

const taskStates = { open: '进行中', overdue: '逾期', done: '已完成' } as const
const planStates = { none: '尚未提出', draft: '草案', decided: '已确定' } as const
const reviewStates = { proposed: '待启动', leftOut: '不列入', started: '复审中', concluded: '已结论' } as const
const channels: Readonly<Record<string, Worded>> = {
  ...acts['enter-comment'].fields.channel.options,
  form: { zh: '网页', en: 'page' },
  formFile: { zh: '意见反馈表', en: 'comment form' },
}
const dispositions = acts['dispose-comment'].fields.disposition.options
const taskKinds: Readonly<Record<string, Worded>> = acts['assign-task'].fields.kind.options
const stageTitles: Readonly<Record<string, { readonly title: Worded }>> = stages
const rowVerdicts: Readonly<Record<ImportedRow['verdict'], string>> = {
  new: '新增',
  changed: '有变化',
  conflicting: '不一致',
  same: '相同',
  refused: '拒收',
}

/** The lists that can be exported, with the columns that their pages show. */
export const exportedLists = {
  projects: exportedList('项目', listProjects, [
    { header: '计划编号', width: 18, value: ({ planNumber }) => planNumber },
    { header: '标准编号', width: 20, value: ({ number }) => number },
    { header: '标准名称', width: 44, value: ({ title }) => title },
    { header: '组织', width: 28, value: ({ organizationName }) => organizationName },
    { header: '阶段', width: 12, value: ({ stage }) => stageTitles[stage]?.title.zh ?? stage },
    { header: '进入日期', width: 13, value: ({ stageSince }) => stageSince },
    { header: '期限', width: 13, value: ({ due }) => due },
    { header: '期限事项', width: 24, value: ({ dueTitle }) => dueTitle?.zh },
    {
      header: '等待事项',
      width: 44,
      value: ({ waitsFor }) => waitsFor.map((reason) => wordReason(reason, 'zh').says).join('；'),
    },
  ]),
  standards: exportedList('标准', listStandards, [
    { header: '标准编号', width: 22, value: ({ number }) => number },
    { header: '标准名称', width: 44, value: ({ title }) => title },
    { header: '组织', width: 28, value: ({ organizationName }) => organizationName },
    { header: '状态', width: 10, value: ({ status }) => statusTitles[status].zh },
    { header: '发布日期', width: 13, value: ({ publishedOn }) => publishedOn },
    { header: '实施日期', width: 13, value: ({ implementsOn }) => implementsOn },
    { header: '复审到期', width: 13, value: ({ reviewDue }) => reviewDue },
  ]),
  comments: exportedList('意见', listComments, [
    { header: '回执', width: 14, value: ({ receipt }) => receipt },
    { header: '轮次', width: 7, value: ({ round }) => round },
    { header: '章条编号', width: 12, value: ({ clause }) => clause },
    { header: '意见内容', width: 50, value: ({ opinion }) => opinion },
    { header: '修改建议', width: 40, value: ({ proposed }) => proposed },
    { header: '理由', width: 30, value: ({ reason }) => reason },
    { header: '单位', width: 26, value: ({ organizationName }) => organizationName },
    { header: '姓名', width: 12, value: ({ personName }) => personName },
    { header: '收到日期', width: 13, value: ({ receivedOn }) => receivedOn },
    { header: '逾期', width: 7, value: ({ late }) => (late ? '逾期' : '') },
    { header: '来件方式', width: 12, value: ({ channel }) => channels[channel]?.zh ?? channel },
    { header: '处理意见', width: 12, value: ({ disposition }) => disposition && dispositions[disposition].zh },
    { header: '处理理由', width: 40, value: ({ dispositionReason }) => dispositionReason },
    { header: '修改后的内容', width: 40, value: ({ newWording }) => newWording },
    { header: '处理日期', width: 13, value: ({ disposedOn }) => disposedOn },
  ]),
  tasks: exportedList('实施任务', listTasks, [
    { header: '标准编号', width: 22, value: ({ standardNumber }) => standardNumber },
    { header: '单位', width: 30, value: ({ organizationName }) => organizationName },
    { header: '任务', width: 18, value: ({ kind }) => taskKinds[kind]?.zh ?? kind },
    { header: '期限', width: 13, value: ({ dueOn }) => dueOn },
    { header: '状态', width: 10, value: ({ state }) => taskStates[state] },
    { header: '完成日期', width: 13, value: ({ doneOn }) => doneOn },
    { header: '完成情况', width: 50, value: ({ summary }) => summary },
  ]),
  experts: exportedList('专家', listExperts, [
    { header: '姓名', width: 14, value: ({ name }) => name },
    { header: '单位', width: 32, value: ({ organizationName }) => organizationName },
    { header: '领域', width: 36, value: ({ fields }) => fields.join('、') },
    { header: '职称', width: 16, value: ({ title }) => title },
    { header: '在办审查', width: 10, value: ({ load }) => load },
    { header: '不能出席至', width: 13, value: ({ absentUntil }) => absentUntil },
  ]),
  reviewItems: exportedList('复审计划', listItems, [
    { header: '标准编号', width: 22, value: ({ number }) => number },
    { header: '标准名称', width: 44, value: ({ title }) => title },
    {
      header: '理由',
      width: 60,
      value: ({ reasons }) =>
        reasons
          .filter(({ verdict }) => verdict === 'fail')
          .map((reason) => `${reviewSources[reason.source].title.zh}：${wordReviewReason(reason, 'zh')}`)
          .join('；'),
    },
    {
      header: '不明',
      width: 30,
      value: ({ reasons }) =>
        reasons
          .filter(({ verdict }) => verdict === 'unknown')
          .map(({ source }) => reviewSources[source].title.zh)
          .join('、'),
    },
    { header: '人工说明', width: 30, value: ({ note }) => note },
    { header: '状态', width: 10, value: ({ state }) => reviewStates[state] },
    { header: '完成期限', width: 13, value: ({ dueOn }) => dueOn },
    { header: '承办人', width: 12, value: ({ owner }) => owner },
    { header: '结论', width: 12, value: ({ conclusion }) => conclusion && reviewConclusions[conclusion].zh },
    { header: '结论日期', width: 13, value: ({ concludedOn }) => concludedOn },
  ]),
  reviewConduct: exportedList('复审完成情况', listConduct, [
    { header: '单位', width: 36, value: ({ name }) => name },
    { header: '计划状态', width: 12, value: ({ state }) => planStates[state] },
    { header: '计划项数', width: 10, value: ({ planned }) => planned },
    { header: '已结论', width: 10, value: ({ concluded }) => concluded },
    { header: '逾期', width: 10, value: ({ overdue }) => overdue },
    { header: '完成情况', width: 30, value: (row) => wordCompletion(row).zh },
  ]),
  reviewDue: exportedList('复审到期', listDue, [
    { header: '标准编号', width: 22, value: ({ number }) => number },
    { header: '标准名称', width: 44, value: ({ title }) => title },
    { header: '复审', width: 30, value: ({ standing }) => dueStandings[standing].zh },
    { header: '起算日期', width: 13, value: ({ from }) => from },
    { header: '到期', width: 13, value: ({ due }) => due },
    { header: '上次复审', width: 13, value: ({ lastReviewOn }) => lastReviewOn },
  ]),
  // What a source is told of its own catalogue: row by row, with the reason of each, in the columns that it sent.
  importRows: exportedList('导入各行', listImportedRows, [
    { header: '行', width: 8, value: ({ rowNumber }) => rowNumber },
    { header: '判定', width: 10, value: ({ verdict }) => rowVerdicts[verdict] },
    { header: '标准编号', width: 24, value: ({ number }) => number },
    { header: '标准名称', width: 44, value: ({ claim }) => claim?.title },
    {
      header: '原文',
      width: 44,
      value: ({ cells }) => (cells ? Object.values(cells).filter(Boolean).join(' · ') : ''),
    },
    {
      header: '理由',
      width: 60,
      value: ({ reasons }) => reasons.map(({ says, data }) => fill(says.zh, data as WordData, 'zh')).join('；'),
    },
  ]),
} as const satisfies Record<string, ExportedList>
