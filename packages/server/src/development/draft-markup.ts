import { paths, type Worded } from '@zhunsheng/core'
import type { DraftBlock } from '../documents/draft-text.ts'
import { html, nothing, type Safe } from '../http/public/html.ts'
import { addressWith } from '../http/public/pieces.ts'
import type { Visit } from '../http/public/public-page.ts'
import type { DraftView } from './read-draft.ts'

const words = {
  say: { zh: '对本条提意见', en: 'Comment on this' },
  ofClause: { zh: '（{clause}）', en: ' ({clause})' },
  parts: { zh: '稿件各部分', en: 'Parts of the draft' },
  partsAgain: { zh: '稿件各部分（文末）', en: 'Parts of the draft (at its end)' },
  part: { zh: '第 {part} 部分', en: 'Part {part}' },
  table: { zh: '稿件中的表', en: 'Table of the draft' },
} as const

/** The draft's own words, with a way to comment beside each clause while opinions are taken. */
export function draftMarkup(
  visit: Visit,
  projectId: string,
  draft: NonNullable<DraftView>,
  takesOpinions: boolean,
): Safe {
  return html`${partLinks(visit, draft, words.parts)}<div class="text" lang="zh-CN">${draft.blocks.map((block) => blockMarkup(visit, block, takesOpinions ? projectId : null))}</div>${partLinks(visit, draft, words.partsAgain)}`
}

function blockMarkup(visit: Visit, block: DraftBlock, projectId: string | null): Safe {
  if (block.kind === 'table') return tableMarkup(visit, block.rows)
  const link = projectId && block.clause ? commentLink(visit, projectId, block.clause) : nothing
  return html`<p${block.kind === 'heading' && html` class="clause"`}>${block.text}${link}</p>
`
}

const commentLink = (visit: Visit, projectId: string, clause: string): Safe =>
  html` <a class="say" lang="${visit.language}" href="${paths.consultationComment(projectId, clause)}">${visit.say(words.say)}<span class="unseen">${visit.say(words.ofClause, { clause })}</span></a>`

function tableMarkup(visit: Visit, rows: Extract<DraftBlock, { kind: 'table' }>['rows']): Safe {
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${visit.say(words.table)}"><table>${rows.map(
    (row) =>
      html`<tr>${row.map(({ text, span }) => html`<td${span > 1 && html` colspan="${span}"`}>${text}</td>`)}</tr>`,
  )}</table></div>
`
}

function partLinks(visit: Visit, { titles, part }: NonNullable<DraftView>, label: Worded): Safe {
  if (titles.length < 2) return nothing
  return html`<nav class="parts" aria-label="${visit.say(label)}">${titles.map(
    (title, index) =>
      html`<a href="${addressWith(visit.path, { part: String(index + 1) })}#text"${index + 1 === part && html` aria-current="page"`}>${visit.say(words.part, { part: index + 1 })}${title && html` ${title}`}</a>`,
  )}</nav>`
}
