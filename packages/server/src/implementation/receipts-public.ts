import { paths, Refusal } from '@zhunsheng/core'
import { hiddenFields } from '../http/public/act-form.ts'
import { html } from '../http/public/html.ts'
import type { Answer, PublicPage, Visit } from '../http/public/public-page.ts'
import { findReceipt } from './find-receipt.ts'
import { rateFeedback } from './rate-feedback.ts'
import { receiptMarkup, SATISFIED } from './receipt-markup.ts'

const words = {
  title: { zh: '查回执', en: 'Find a receipt' },
  lead: {
    zh: '意见、参编申请和反馈都有回执号。输入回执号，可以看到办理情况和答复。',
    en: 'Opinions, applications and feedback each have a receipt. Enter it to see how far it has come and the answer.',
  },
  label: { zh: '回执号', en: 'Receipt' },
  hint: {
    zh: '10 位字母和数字，大小写、空格和横线都可以。',
    en: '10 letters and digits; capitals, blanks and dashes do not matter.',
  },
  button: { zh: '查看办理情况', en: 'Show it' },
  conduct: { zh: '各单位反馈办理情况', en: 'How bodies deal with feedback' },
  page: { zh: '回执 {receipt}', en: 'Receipt {receipt}' },
} as const

const LENGTH_MAX = 40

export const receiptsPublic: PublicPage = {
  address: paths.receipt(),
  async show(visit) {
    const typed = visit.query('receipt').slice(0, LENGTH_MAX)
    if (typed)
      return { kind: 'redirect', to: paths.receipt((await visit.run(findReceipt, { receipt: typed })).receipt) }
    return {
      kind: 'page',
      title: visit.say(words.title),
      body: html`<h1>${visit.say(words.title)}</h1><p class="lead">${visit.say(words.lead)}</p>
<form class="form" action="${paths.receipt()}"><div class="field"><label for="receipt">${visit.say(words.label)}</label><span class="hint" id="receipt-hint">${visit.say(words.hint)}</span>
<input id="receipt" name="receipt" required maxlength="${LENGTH_MAX}" autocomplete="off" autocapitalize="characters" spellcheck="false" aria-describedby="receipt-hint"></div><button>${visit.say(words.button)}</button></form><p><a href="${paths.feedbackConduct()}">${visit.say(words.conduct)}</a></p>`,
    }
  },
}

export const receiptPublic: PublicPage = {
  address: paths.receipt('x').replace(/x$/u, ':receipt'),
  show: showPage,
  async take(visit, posted) {
    const answer = posted.text(SATISFIED)
    if (answer !== 'yes' && answer !== 'no') throw new Refusal('INPUT_MALFORMED', { fields: ['是否满意'] })
    const { receipt } = await visit.run(rateFeedback, {
      receipt: visit.params['receipt'] ?? '',
      satisfied: answer === 'yes',
    })
    return { kind: 'redirect', to: paths.receipt(receipt) }
  },
}

async function showPage(visit: Visit): Promise<Answer> {
  const found = await visit.run(findReceipt, { receipt: (visit.params['receipt'] ?? '').slice(0, LENGTH_MAX) })
  return {
    kind: 'page',
    isPrivate: true,
    title: visit.say(words.page, { receipt: found.receipt }),
    body: receiptMarkup(visit, found, { isNew: visit.query('new') !== '', hidden: hiddenFields(visit) }),
  }
}
