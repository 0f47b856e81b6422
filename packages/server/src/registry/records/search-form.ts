import { levels, natures, paths, provinces, recordStatuses, type Worded } from '@zhunsheng/core'
import { html, type Safe } from '../../http/public/html.ts'
import type { Visit } from '../../http/public/public-page.ts'
import { type Asked, type AskedName, Q_LENGTH_MAX } from './search-asked.ts'

const words = {
  q: { zh: '编号或名称', en: 'Number or title' },
  hint: {
    zh: '编号写法不限，例如 gbt19001、国标 1094.1；也可以写名称、机构或公开文本中的词。',
    en: 'A number in any spelling, such as gbt19001 or 国标 1094.1, or words of a title, an organization or an open text.',
  },
  status: { zh: '状态', en: 'Status' },
  day: { zh: '状态截至', en: 'Status as of' },
  level: { zh: '层级', en: 'Level' },
  any: { zh: '不限', en: 'any' },
  button: { zh: '查找标准', en: 'Find standards' },
  more: { zh: '更多条件', en: 'More conditions' },
  nature: { zh: '性质', en: 'Nature' },
  ics: { zh: 'ICS 分类号（可只写开头）', en: 'ICS, or its beginning' },
  ccs: { zh: 'CCS 分类号（可只写开头）', en: 'CCS, or its beginning' },
  sectors: { zh: '国民经济行业代码', en: 'Sector (GB/T 4754)' },
  department: { zh: '主管部门（全称）', en: 'Department in charge (whole name)' },
  division: { zh: '行政区划', en: 'Division' },
  year: { zh: '年代号', en: 'Year of the number' },
  publishedFrom: { zh: '发布日期自', en: 'Published from' },
  publishedUntil: { zh: '发布日期至', en: 'Published until' },
  implementsFrom: { zh: '实施日期自', en: 'In force from' },
  implementsUntil: { zh: '实施日期至', en: 'In force until' },
  text: { zh: '文本', en: 'Text' },
  withText: { zh: '本平台有文本', en: 'text held here' },
  withoutText: { zh: '只有题录', en: 'entry only' },
} as const

const textChoices = { yes: words.withText, no: words.withoutText }
const provinceChoices = Object.fromEntries(Object.entries(provinces).map(([code, name]) => [`${code}0000`, name]))

const moreNames: readonly AskedName[] = [
  'nature',
  'ics',
  'ccs',
  'sectors',
  'department',
  'division',
  'year',
  'publishedFrom',
  'publishedUntil',
  'implementsFrom',
  'implementsUntil',
  'text',
]

/** One box for any question; every filter is a field, so that everything can be asked without a script. */
export function searchForm(visit: Visit, asked: Asked): Safe {
  const isOpen = moreNames.some((name) => asked[name] !== '')
  const select = (name: AskedName & keyof typeof words, choices: Readonly<Record<string, Worded>>) =>
    html`<div class="field"><label for="${name}">${visit.say(words[name])}</label><select id="${name}" name="${name}"><option value="">${visit.say(words.any)}</option>${options(visit, choices, asked[name])}</select></div>`
  const input = (name: AskedName & keyof typeof words, type: 'text' | 'date') =>
    html`<div class="field"><label for="${name}">${visit.say(words[name])}</label><input id="${name}" name="${name}" type="${type}" maxlength="${Q_LENGTH_MAX}" value="${asked[name]}"></div>`
  return html`<form class="search" role="search" action="${paths.search()}">
${questionField(visit, asked.q)}
${select('level', levels)}${select('status', recordStatuses)}${input('day', 'date')}<button>${visit.say(words.button)}</button>${hint(visit)}
<details class="more"${isOpen && html` open`}><summary>${visit.say(words.more)}</summary><div class="search">${select('nature', natures)}${input('year', 'text')}${input('ics', 'text')}${input('ccs', 'text')}${input('sectors', 'text')}${input('department', 'text')}${select('division', provinceChoices)}${input('publishedFrom', 'date')}${input('publishedUntil', 'date')}${input('implementsFrom', 'date')}${input('implementsUntil', 'date')}${select('text', textChoices)}</div></details>
<input type="hidden" name="sort" value="${asked.sort}"></form>`
}

const options = (visit: Visit, choices: Readonly<Record<string, Worded>>, chosen: string): Safe[] =>
  Object.entries(choices).map(
    ([value, label]) =>
      html`<option value="${value}"${value === chosen && html` selected`}>${visit.say(label)}</option>`,
  )

/** The script of suggestions looks for `data-suggest`, the address of records; without it the field is like any other. */
const questionField = (visit: Visit, q: string): Safe =>
  html`<div class="field grow suggested"><label for="q">${visit.say(words.q)}</label><input id="q" name="q" type="search" autocomplete="off" data-suggest="${paths.record('')}" maxlength="${Q_LENGTH_MAX}" value="${q}" aria-describedby="q-hint"></div>`

const hint = (visit: Visit): Safe => html`<p class="note hint" id="q-hint">${visit.say(words.hint)}</p>`

/** The box of the front page: one field, everything else is asked on the page of results. */
export const searchBox = (visit: Visit): Safe =>
  html`<form class="search" role="search" action="${paths.search()}">${questionField(visit, '')}<button>${visit.say(words.button)}</button>${hint(visit)}</form>`
