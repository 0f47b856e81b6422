import { paths } from '@zhunsheng/core'
import { html } from '../../http/public/html.ts'
import type { PublicPage } from '../../http/public/public-page.ts'
import { interpretationMarkup } from './interpretation-markup.ts'
import { listPublishedInterpretations } from './list-published-interpretations.ts'

const words = {
  title: { zh: '标准解释', en: 'Interpretations of standards' },
  lead: {
    zh: '负责单位对标准条款作出并公开的解释，最近公开的在前。请求解释，请从该标准的页面提出。',
    en: 'What bodies in charge have explained and published, newest first. To ask, go to the page of the standard.',
  },
  none: { zh: '还没有公开的解释。', en: 'No interpretation has been published yet.' },
} as const

export const interpretationsPublic: PublicPage = {
  address: paths.interpretations(),
  async show(visit) {
    const { rows } = await visit.run(listPublishedInterpretations, {})
    return {
      kind: 'page',
      title: visit.say(words.title),
      body: html`<h1>${visit.say(words.title)}</h1><p class="lead">${visit.say(words.lead)}</p>
${rows.length === 0 ? html`<p>${visit.say(words.none)}</p>` : rows.map((row) => interpretationMarkup(visit, row, true))}`,
    }
  },
}
