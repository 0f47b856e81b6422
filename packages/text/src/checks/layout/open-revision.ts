import type { Check, FoundFault } from '../check.ts'
import { found, unknown } from '../outcome.ts'

export const openRevision: Check = {
  id: 'P09',
  name: 'open-revision',
  group: 'layout',
  title: { zh: '未处理的修订和批注', en: 'open revisions and comments' },
  why: {
    zh: '报批的文本应是定稿，修订和批注要先处理。',
    en: 'A text for approval is final: changes and comments are dealt with before.',
  },
  basis: [{ document: 'own', clause: '', confidence: 'own' }],
  modality: 'own',
  severity: 'warning',
  appliesTo: { stages: ['approval', 'published'] },
  falsePositiveRisk: 'low',
  fix: 'suggested',
  state: 'on',
  messages: {
    revisions: {
      zh: '文件中还有{count}处修订没有接受或拒绝',
      en: '{count} tracked changes are neither accepted nor rejected',
    },
    comments: { zh: '文件中还有{count}条批注，这是第一条', en: '{count} comments are left; this is the first' },
  },
  check: ({ document }) => {
    if (document.format !== 'docx') return unknown('format-lacks-it')
    const { comments, revisionCount, blocks } = document
    const place = (block: number | null | undefined) => ({ block: block ?? 0, from: 0, to: 0 })
    const changed = blocks.find(({ revision, runs }) => revision !== null || runs.some((run) => run.revision !== null))
    const revisions: FoundFault = {
      at: place(changed?.index),
      message: 'revisions',
      data: { count: revisionCount },
    }
    const commented: FoundFault = {
      at: place(comments[0]?.block),
      message: 'comments',
      data: { count: comments.length },
    }
    return found([...(revisionCount > 0 ? [revisions] : []), ...(comments.length > 0 ? [commented] : [])])
  },
}
