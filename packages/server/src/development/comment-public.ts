import { paths, Refusal } from '@zhunsheng/core'
import type { DraftBlock } from '../documents/draft-text.ts'
import { html, type Safe } from '../http/public/html.ts'
import type { PublicPage, Visit } from '../http/public/public-page.ts'
import { commentForm } from './comment-form-markup.ts'
import { type DraftView, readDraft } from './read-draft.ts'
import { showConsultation } from './show-consultation.ts'

const CLAUSE_LENGTH_MAX = 60

const words = {
  title: { zh: '对 {clause} 提意见', en: 'Comment on {clause}' },
  whole: { zh: '提出意见', en: 'Give your opinion' },
  stands: { zh: '稿件现在这样写：', en: 'The draft says:' },
  back: { zh: '回到征求意见稿', en: 'Back to the draft' },
} as const

/** The form for one clause, with the words of the clause above it. */
export const commentPublic: PublicPage = {
  address: `${paths.consultation(':projectId')}/comment`,
  async show(visit) {
    const projectId = visit.params['projectId'] ?? ''
    const clause = visit.query('clause').slice(0, CLAUSE_LENGTH_MAX)
    const view = await visit.run(showConsultation, { projectId })
    if (view.state !== 'open' && view.state !== 'over')
      throw new Refusal('ENQUIRY_NOT_TAKING_OPINIONS', { opensOn: view.opensOn, closesOn: view.closesOn })
    const title = clause ? visit.say(words.title, { clause }) : visit.say(words.whole)
    return {
      kind: 'page',
      title: `${title} · ${view.title}`,
      body: html`<p><a href="${paths.consultation(projectId)}">${visit.say(words.back)}</a></p><h1>${view.title}</h1>
${clause && clauseText(visit, await findClause(visit, projectId, clause))}
${commentForm(visit, projectId, { returned: null, clause, isLate: view.state === 'over' })}`,
    }
  },
}

const clauseText = (visit: Visit, texts: readonly string[]): Safe | false =>
  texts.length > 0 &&
  html`<p>${visit.say(words.stands)}</p><blockquote class="quoted" lang="zh-CN">${texts.map((text) => html`<p>${text}</p>`)}</blockquote>`

/** The paragraphs of a clause: from the one that bears it to the next that bears another. */
async function findClause(visit: Visit, projectId: string, clause: string): Promise<string[]> {
  let view: DraftView = await visit.run(readDraft, { projectId })
  for (let part = 1; view && part <= view.titles.length; part += 1) {
    if (part > 1) view = await visit.run(readDraft, { projectId, part })
    const found = view ? paragraphsOf(view.blocks, clause) : []
    if (found.length > 0) return found
  }
  return []
}

const PARAGRAPHS_MAX = 12

function paragraphsOf(blocks: readonly DraftBlock[], clause: string): string[] {
  const from = blocks.findIndex((block) => block.kind !== 'table' && block.clause === clause)
  if (from < 0) return []
  const rest = blocks.slice(from + 1)
  const next = rest.findIndex((block) => block.kind !== 'table' && block.clause !== null)
  const own = [...blocks.slice(from, from + 1), ...rest.slice(0, next < 0 ? undefined : next)]
  return own.flatMap((block) => (block.kind === 'table' ? [] : [block.text])).slice(0, PARAGRAPHS_MAX)
}
