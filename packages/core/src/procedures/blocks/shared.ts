import type { Basis, Confidence } from '../../law/basis.ts'
import type { SourceId } from '../../law/sources.ts'
import type { CaseAct } from '../cases/case-procedure.ts'
import { date, type Fields, file, longText, text } from '../field.ts'

/** Keeps the literal types of an act while checking its shape. */
export const act = <const A extends CaseAct>(entry: A): A => entry

export const basis = (source: SourceId, article: string, confidence: Confidence): Basis => ({
  source,
  article,
  confidence,
})

/** A derivation or choice of ours; it claims no law. */
export const derived: Basis = { source: 'ORG', article: '', confidence: 'H' }

/** The legal day of an act, where it may have happened before it is entered. */
export const on = { on: date('日期', 'Date') } as const

/** The document by which a body decides. */
export const official = {
  documentNumber: text('文号', 'Document number', { required: false, lengthMax: 60 }),
  document: file('文件', 'Document', { required: false }),
} as const satisfies Fields

export const reason = { reason: longText('理由', 'Reason') } as const

/** Three questions that every proposal has to answer, each judged by itself. */
export const judged = {
  established: { zh: '成立', en: 'established' },
  notEstablished: { zh: '不成立', en: 'not established' },
  unclear: { zh: '材料不足，不能判断', en: 'cannot be judged from what was given' },
} as const

export const stageCodes = {
  suggestion: { title: { zh: '建议论证', en: 'Suggestion' }, code: '00', iso: '00.20', wto: 'I', onLine: true },
  application: { title: { zh: '立项申请', en: 'Application' }, code: '10', iso: '10.00', wto: 'I', onLine: true },
  notice: { title: { zh: '立项公示', en: 'Notice of the plan' }, code: '10', iso: '10.20', wto: 'I', onLine: true },
  drafting: { title: { zh: '起草', en: 'Drafting' }, code: '20', iso: '20.20', wto: 'II', onLine: true },
  enquiry: { title: { zh: '征求意见', en: 'Public enquiry' }, code: '30', iso: '30.20', wto: 'III', onLine: true },
  examination: { title: { zh: '技术审查', en: 'Examination' }, code: '40', iso: '40.20', wto: 'IV', onLine: true },
  approval: { title: { zh: '报批', en: 'Submission for approval' }, code: '50', iso: '50.00', wto: 'IV', onLine: true },
  checking: { title: { zh: '审核', en: 'Check before approval' }, code: '50', iso: '50.20', wto: 'IV', onLine: true },
  publication: { title: { zh: '批准发布', en: 'Publication' }, code: '60', iso: '60.60', wto: 'IV', onLine: true },
  filing: { title: { zh: '备案', en: 'Filing' }, code: '60', iso: '60.60', wto: 'IV', onLine: true },
  implementation: {
    title: { zh: '实施', en: 'Implementation' },
    code: '60',
    iso: '60.60',
    wto: 'V',
    onLine: true,
    end: true,
  },
  refused: { title: { zh: '不予立项', en: 'Refused' }, code: '10', iso: '10.98', wto: null, onLine: false },
  appealed: { title: { zh: '申诉处理', en: 'Appeal' }, code: '10', iso: '10.92', wto: null, onLine: false },
  terminated: {
    title: { zh: '终止', en: 'Terminated' },
    code: null,
    iso: null,
    wto: null,
    onLine: false,
    end: true,
  },
} as const
