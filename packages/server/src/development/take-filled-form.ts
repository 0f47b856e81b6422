import { paths, Refusal, type WordData, wordReason } from '@zhunsheng/core'
import { html, type Safe } from '../http/public/html.ts'
import type { Answer, Posted, Visit } from '../http/public/public-page.ts'
import { importComments } from './import-comments.ts'

const words = {
  title: { zh: '反馈表已收到', en: 'The form has been received' },
  taken: {
    zh: '收下 {count} 条意见。请记下回执号，凭它可以查到答复：',
    en: '{count} opinions were taken. Keep the receipts: with them you can see the answers.',
  },
  refused: { zh: '有 {count} 行没有收下', en: '{count} rows were not taken' },
  row: { zh: '第 {row} 行：', en: 'Row {row}: ' },
  back: { zh: '回到征求意见页', en: 'Back to the enquiry' },
} as const

type Refused = { readonly row: number | null; readonly code: string; readonly data: WordData }

/** Takes a filled form: the good rows are in, each with its receipt; the others are named with their reasons. */
export async function takeFilledForm(visit: Visit, projectId: string, posted: Posted): Promise<Answer> {
  if (!posted.file) throw new Refusal('FILE_NOT_UPLOADED')
  const file = { sha256: posted.file.sha256, name: posted.file.name }
  const answer = await visit.run(importComments, { projectId, file })
  const receipts = answer['receipts'] as readonly string[] // import-comments answers with both
  const refused = answer['refused'] as readonly Refused[]
  return {
    kind: 'page',
    title: visit.say(words.title),
    isPrivate: true,
    body: html`<h1>${visit.say(words.title)}</h1><p class="lead">${visit.say(words.taken, { count: receipts.length })}</p>
<ol>${receipts.map((receipt) => html`<li><a class="number" href="${paths.receipt(receipt)}">${receipt}</a></li>`)}</ol>
${refused.length > 0 && refusedRows(visit, refused)}<p><a href="${paths.consultation(projectId)}">${visit.say(words.back)}</a></p>`,
  }
}

function refusedRows(visit: Visit, refused: readonly Refused[]): Safe {
  return html`<div class="refused" role="alert"><h2>${visit.say(words.refused, { count: refused.length })}</h2><ul>${refused.map(
    (one) => {
      const { says, next } = wordReason(one, visit.language)
      return html`<li>${one.row !== null && visit.say(words.row, { row: one.row })}${says} ${next}</li>`
    },
  )}</ul></div>`
}
