import {
  type Article,
  type ArticlePart,
  articleFigures,
  articleParts,
  paths,
  type Serving,
  servingKinds,
  titleOfServing,
  type Worded,
  wordDate,
} from '@zhunsheng/core'
import { html, nothing, type Safe } from '../http/public/html.ts'
import { basisLinks, between } from '../http/public/pieces.ts'
import type { PublicPage, Visit } from '../http/public/public-page.ts'
import { allUseCases } from '../use-cases.ts'
import { type ArticlesView, showArticles } from './show-articles.ts'

const words = {
  title: { zh: '十七条对照', en: 'The seventeen articles' },
  lead: {
    zh: '《加强标准制定与实施监督工作的指导意见》（国市监标创发〔2025〕2号）分十七条。这里逐条说明本系统用什么落实、还缺什么。',
    en: 'The guiding opinions of 2025 on supervising the making and implementing of standards have seventeen articles. For each: what of this system serves it, and what is still missing.',
  },
  note: {
    zh: '所列程序、步骤、条件、期限、页面和功能都由测试逐一核对确有其物；名称取自程序本身。数字是本系统今天的记录，不代表全国情况。',
    en: 'Tests look up every procedure, act, condition, time limit, page and function named here; their titles come from the procedures themselves. Numbers are what this system holds today, not the state of the nation.',
  },
  contents: { zh: '目录', en: 'Contents' },
  article: { zh: '第 {no} 条　{title}', en: 'Article {no}. {title}' },
  duty: { zh: '要求（概述）', en: 'What it asks, in our words' },
  served: { zh: '由什么落实', en: 'What serves it' },
  missing: { zh: '还没有的', en: 'Not served yet' },
  rules: { zh: '对应规则：', en: 'Rules: ' },
  figures: { zh: '使用情况，截至 {day}', en: 'In use, as of {day}' },
} as const

/** How the seventeen articles are served, open to everybody; nothing is claimed that tests cannot find. */
export const articlesPublic: PublicPage = {
  address: paths.articles(),
  async show(visit) {
    const view = await visit.run(showArticles, {})
    const title = visit.say(words.title)
    return {
      kind: 'page',
      title,
      body: html`<h1>${title}</h1><p class="lead">${visit.say(words.lead)}</p><p class="note">${visit.say(words.note)}</p>
<nav aria-label="${visit.say(words.contents)}"><h2>${visit.say(words.contents)}</h2>${partNames.map((part) => contentsOf(visit, part, view))}</nav>
${partNames.map((part) => html`<h2>${visit.say(articleParts[part])}</h2>${articlesOf(part, view).map((article) => articleOf(visit, article, view))}`)}`,
    }
  },
}

const partNames = Object.keys(articleParts) as ArticlePart[] // the keys of the table itself

const articlesOf = (part: ArticlePart, { articles }: ArticlesView) => articles.filter((each) => each.part === part)

const titleOf = (visit: Visit, { no, titleZh, titleEn }: Article): string =>
  visit.say(words.article, { no, title: { zh: titleZh, en: titleEn } })

function contentsOf(visit: Visit, part: ArticlePart, view: ArticlesView): Safe {
  return html`<p class="note">${visit.say(articleParts[part])}</p><ul>${articlesOf(part, view).map(
    (article) => html`<li><a href="#article-${article.no}">${titleOf(visit, article)}</a></li>`,
  )}</ul>`
}

function articleOf(visit: Visit, article: Article, view: ArticlesView): Safe {
  return html`<section id="article-${article.no}"><h3>${titleOf(visit, article)}</h3>${basisLinks(visit, [article.basis])}
<p><b>${visit.say(words.duty)}</b><br>${visit.say(article.duty)}</p>
<p><b>${visit.say(words.served)}</b></p><ul>${article.servedBy.map((serving) => servingOf(visit, serving))}</ul>
${figuresOf(visit, article, view)}<p><b>${visit.say(words.missing)}</b></p><ul>${article.notServed.map((missing) => html`<li>${visit.say(missing)}</li>`)}</ul>
<p class="note">${visit.say(words.rules)}${between(
    article.rules.map((rule) => html`<code>${rule}</code>`),
    ' ',
  )}</p></section>`
}

/** What serves it, then what in the system that is: the title that the thing itself bears. */
function servingOf(visit: Visit, serving: Serving): Safe {
  const { what, kind, address } = serving
  const named = address ? html`<a href="${address}">${visit.say(what)}</a>` : html`${visit.say(what)}`
  const title = kind === 'page' ? null : titleOfServing(serving, titleOfUseCase)
  return html`<li>${named} <span class="note">${visit.say(servingKinds[kind])}${title && html` · ${visit.say(title)}`}</span></li>`
}

/** What a function is called; null where the system has no such function. */
export const titleOfUseCase = (name: string): Worded | null =>
  allUseCases.find((useCase) => useCase.name === name)?.title ?? null

function figuresOf(visit: Visit, { figures }: Article, view: ArticlesView): Safe {
  if (figures.length === 0) return nothing
  return html`<div class="scroll"><table><caption>${visit.say(words.figures, { day: wordDate(view.on, visit.language) })}</caption><tbody>${figures.map(
    (figure) =>
      html`<tr><th scope="row">${visit.say(articleFigures[figure])}</th><td><span class="number">${view.figures[figure]}</span></td></tr>`,
  )}</tbody></table></div>`
}
