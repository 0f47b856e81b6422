import { paths } from '@zhunsheng/core'
import { html, nothing, type Safe } from '../../http/public/html.ts'
import { addressWith, number } from '../../http/public/pieces.ts'
import type { PublicPage, Visit } from '../../http/public/public-page.ts'
import { type TreeName, treeNames } from '../search-index/question.ts'
import { browseTree, type TreeNode } from './browse-tree.ts'
import { type PartlyWorded, treeTitles } from './tree-titles.ts'

const words = {
  title: { zh: '分类浏览', en: 'Browse' },
  lead: {
    zh: '按分类找标准。项数截至 {day}；一项标准可以列入几类。',
    en: 'Find standards by their class. Counts as of {day}; a standard may stand in several classes.',
  },
  others: { zh: '其他分类', en: 'Other classifications' },
  all: { zh: '全部', en: 'All' },
  count: { zh: '{count} 项', en: '{count}' },
  current: { zh: '现行 {current} 项', en: '{current} current' },
  none: {
    zh: '登记库里还没有列入这一分类的标准。',
    en: 'No standard of the register stands in this classification yet.',
  },
  unchecked: {
    zh: '一级类的中文名称待核（未与印刷本核对）；其下各级只有英文名称。',
    en: 'Chinese names of the fields are to be verified against the printed edition; groups have English names only.',
  },
  search: { zh: '查找标准', en: 'Find standards' },
} as const

/** Where browsing begins: what can be browsed by. */
export const browsePublic: PublicPage = {
  address: paths.browse(),
  show: async (visit) => ({
    kind: 'page',
    title: visit.say(words.title),
    body: html`<h1>${visit.say(words.title)}</h1><ul class="trees">${treeNames.map((tree) => html`<li>${linkTo(visit, tree)}</li>`)}</ul>
<p><a href="${paths.search()}">${visit.say(words.search)}</a></p>`,
  }),
}

/** One classification as a tree that opens without a script; each code leads to the search for it. */
export const browseTreePublic: PublicPage = {
  address: `${paths.browse()}/:tree`,
  async show(visit) {
    const tree = treeNames.find((name) => name === visit.params['tree'])
    if (!tree) return { kind: 'redirect', to: paths.browse() }
    const { day, nodes } = await visit.run(browseTree, { tree })
    return {
      kind: 'page',
      title: `${visit.say(treeTitles[tree])} · ${visit.say(words.title)}`,
      body: html`<h1>${visit.say(treeTitles[tree])}</h1><p class="lead">${visit.say(words.lead, { day })}</p>
${noteOf(visit, tree)}${nodes.length === 0 ? html`<p class="empty">${visit.say(words.none)}</p>` : html`<ul class="tree">${nodes.map((node) => item(visit, tree, node))}</ul>`}
<nav class="parts" aria-label="${visit.say(words.others)}">${treeNames.filter((name) => name !== tree).map((name) => html`${linkTo(visit, name)} `)}</nav>`,
    }
  },
}

/** What is remembered and compared with no print is said to be so. */
const noteOf = (visit: Visit, tree: TreeName): Safe =>
  tree === 'ics' ? html`<p class="note">${visit.say(words.unchecked)}</p>` : nothing

const linkTo = (visit: Visit, tree: TreeName): Safe =>
  html`<a href="${paths.browse(tree)}">${visit.say(treeTitles[tree])}</a>`

function item(visit: Visit, tree: TreeName, node: TreeNode): Safe {
  if (node.children.length === 0)
    return html`<li>${searchLink(tree, node, nameOf(visit, node))} ${counts(visit, tree, node)}</li>`
  return html`<li><details><summary>${nameOf(visit, node)} <span class="note">${visit.say(words.count, { count: node.count })}</span></summary>
<ul><li>${searchLink(tree, node, html`${visit.say(words.all)} <span class="number">${node.code}</span>`)} ${counts(visit, tree, node)}</li>${node.children.map((child) => item(visit, tree, child))}</ul></details></li>`
}

const searchLink = (tree: TreeName, { code }: TreeNode, label: Safe): Safe =>
  html`<a href="${addressWith(paths.search(), { [tree]: code })}">${label}</a>`

const counts = (visit: Visit, tree: TreeName, { code, count, current }: TreeNode): Safe =>
  html`<span class="note">${visit.say(words.count, { count })}${current > 0 && html` · <a href="${addressWith(paths.search(), { [tree]: code, status: 'current' })}">${visit.say(words.current, { current })}</a>`}</span>`

/** A code that no table names is shown as it is; a name that is known in one language only is shown in that one. */
const nameOf = (visit: Visit, { code, title }: TreeNode): Safe => html`${number(code)} ${worded(visit, title)}`

function worded({ language }: Visit, title: PartlyWorded): Safe {
  const own = title[language]
  if (own) return html`${own}`
  const [other, text] = language === 'zh' ? (['en', title.en] as const) : (['zh-CN', title.zh] as const)
  return html`${text && html`<span lang="${other}">${text}</span>`}`
}
