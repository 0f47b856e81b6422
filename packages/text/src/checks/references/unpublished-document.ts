import type { Check } from '../check.ts'
import { found, notApplicable } from '../outcome.ts'
import { normativeEntriesOf } from './listed-documents.ts'

/** Words in brackets or at the end of an entry that tell its stage; in the middle of a name they are part of it. */
const UNPUBLISHED =
  /[（(【[]\s*(?:内部(?:资料|文件|标准)?|讨论稿|工作组稿|征求意见稿|送审稿|报批稿|草案|待发布|待批准|即将发布|未发布|正在制定|在编)\s*[)）】\]]|(?:讨论稿|征求意见稿|送审稿|报批稿|待发布|未发布)\s*[。；;]?\s*$/u

export const unpublishedDocument: Check = {
  id: 'R18',
  name: 'unpublished-document',
  group: 'references',
  title: { zh: '引用公开可得的文件', en: 'public documents only' },
  why: {
    zh: '没有公开的文件读者得不到，也就无法执行。',
    en: 'What is not public cannot be obtained and so cannot be followed.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '9.5.4.4.2', confidence: 'V' }],
  modality: 'shall',
  appliesTo: {},
  falsePositiveRisk: 'medium',
  fix: 'none',
  state: 'trial',
  severityAt: { enquiry: 'advice', examination: 'warning' },
  messages: {
    stage: { zh: '“{found}”说明该文件尚未公开发布', en: '“{found}” tells that the document is not public' },
    plan: {
      zh: '“{found}”是计划号，该文件尚未发布',
      en: '“{found}” is the number of a plan; the document is not issued',
    },
  },
  check: (text) => {
    const entries = normativeEntriesOf(text)
    if (entries.length === 0) return notApplicable('nothing-to-check')
    return found(
      entries.flatMap(({ passage, identifier }) => {
        if (identifier?.label === 'plan') {
          const at = passage.place(identifier.from, identifier.to)
          return [{ at, message: 'plan', data: { found: identifier.text } }]
        }
        const stage = UNPUBLISHED.exec(passage.text)
        if (!stage) return []
        const at = passage.place(stage.index, stage.index + stage[0].length)
        return [{ at, message: 'stage', data: { found: stage[0] } }]
      }),
    )
  },
}
