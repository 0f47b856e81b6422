import {
  type PointKind,
  paths,
  pointKindBasis,
  pointKinds,
  pointStates,
  provinces,
  qualificationStandings,
  type Worded,
} from '@zhunsheng/core'
import { html, nothing, type Safe } from '../../http/public/html.ts'
import { addressWith, basisLinks, pager } from '../../http/public/pieces.ts'
import type { PublicPage, Visit } from '../../http/public/public-page.ts'
import { listPoints, type NetworkView } from './list-points.ts'
import { provinceMap } from './province-map.ts'

const PROVINCE_DIGITS = 2
const PAGE_SIZE = 50
const kindNames = Object.keys(pointKinds) as PointKind[] // the table names exactly these

const words = {
  title: { zh: '标准实施监测网', en: 'Monitoring network of standards' },
  lead: {
    zh: '监测点、统计分析点和验证点是同一张网：谁在网中、能做什么、资质是否有效。',
    en: 'Monitoring, statistics and verification points are one network: who is in it, what each can do, and whether its qualification is valid.',
  },
  all: { zh: '全部', en: 'All' },
  kinds: { zh: '类别', en: 'Kinds' },
  province: { zh: '省份', en: 'Province' },
  name: { zh: '单位', en: 'Body' },
  field: { zh: '领域和能力', en: 'Field and capability' },
  place: { zh: '所在地', en: 'Place' },
  state: { zh: '状态', en: 'State' },
  qualification: { zh: '资质', en: 'Qualification' },
  none: { zh: '没有符合条件的成员。', en: 'No point fits.' },
  total: { zh: '共 {count} 个', en: '{count} in all' },
  count: { zh: '在网数', en: 'In the network' },
  table: { zh: '按省列表', en: 'By province, as a table' },
  map: { zh: '各省在网成员数', en: 'In the network, by province' },
} as const

/** The network is no secret: everybody may see who is in it. */
export const networkPublic: PublicPage = {
  address: paths.network(),
  async show(visit) {
    const kind = kindNames.find((each) => each === visit.query('kind'))
    const asked = visit.query('province')
    const province = Object.hasOwn(provinces, asked) ? asked : undefined
    const cursor = visit.query('cursor')
    const view = await visit.run(listPoints, {
      limit: PAGE_SIZE,
      ...(kind && { kind }),
      ...(province && { province }),
      ...(cursor && { cursor }),
    })
    const title = visit.say(words.title)
    return {
      kind: 'page',
      title,
      body: html`<h1>${title}</h1><p class="lead">${visit.say(words.lead)}</p>${basisLinks(
        visit,
        kindNames.map((each) => pointKindBasis[each]),
      )}
<h2>${visit.say(words.map)}</h2>${provinceMap(visit, view.provinces, kind)}${provincesOf(visit, view, kind)}
<h2>${visit.say(words.name)}</h2>${kindsOf(visit, kind, province)}${pointsOf(visit, view)}${pager(visit, view.next, { kind: kind ?? '', province: province ?? '' })}`,
    }
  },
}

function kindsOf(visit: Visit, chosen: PointKind | undefined, province = ''): Safe {
  const link = (kind: PointKind | '', name: Worded) =>
    (kind || undefined) === chosen
      ? html`<li><b aria-current="true">${visit.say(name)}</b></li>`
      : html`<li><a href="${addressWith(paths.network(), { kind, province })}">${visit.say(name)}</a></li>`
  return html`<nav aria-label="${visit.say(words.kinds)}"><ul>${link('', words.all)}${kindNames.map((kind) => link(kind, pointKinds[kind]))}</ul></nav>`
}

/** The numbers of the map as a table, each province a way to its list. */
function provincesOf(visit: Visit, { provinces: counts }: NetworkView, kind: PointKind | undefined): Safe {
  const shown = counts.filter((each) => kind === undefined || each.kind === kind)
  if (shown.length === 0) return nothing
  return html`<details><summary>${visit.say(words.table)}</summary><table class="stack"><caption>${visit.say(words.map)}</caption><thead><tr><th scope="col">${visit.say(words.province)}</th><th scope="col">${visit.say(words.kinds)}</th><th scope="col">${visit.say(words.count)}</th></tr></thead>
<tbody>${shown.map((each) => html`<tr><td data-label="${visit.say(words.province)}"><a href="${addressWith(paths.network(), { kind: each.kind, province: each.province })}">${visit.say(provinces[each.province] ?? UNKNOWN)}</a></td><td data-label="${visit.say(words.kinds)}">${visit.say(pointKinds[each.kind])}</td><td data-label="${visit.say(words.count)}">${each.count}</td></tr>`)}</tbody></table></details>`
}

const UNKNOWN: Worded = { zh: '不详', en: 'not known' }

function pointsOf(visit: Visit, { rows, total }: NetworkView): Safe {
  if (rows.length === 0) return html`<p>${visit.say(words.none)}</p>`
  const columns = [words.name, words.kinds, words.field, words.place, words.state, words.qualification]
  const separator = visit.language === 'zh' ? '、' : ', '
  return html`<p>${visit.say(words.total, { count: total })}</p>
<table class="stack"><caption>${visit.say(words.title)}</caption><thead><tr>${columns.map((column) => html`<th scope="col">${visit.say(column)}</th>`)}</tr></thead>
<tbody>${rows.map(
    (point) => html`<tr><td data-label="${visit.say(words.name)}"><b>${point.name}</b></td>
<td data-label="${visit.say(words.kinds)}">${point.kinds.map((kind) => visit.say(pointKinds[kind])).join(separator)}</td>
<td data-label="${visit.say(words.field)}">${point.field}<br><span class="note">${point.capability}</span></td>
<td data-label="${visit.say(words.place)}">${visit.say(provinces[point.place.slice(0, PROVINCE_DIGITS)] ?? UNKNOWN)}</td>
<td data-label="${visit.say(words.state)}">${visit.say(pointStates[point.state])}</td>
<td data-label="${visit.say(words.qualification)}">${visit.say(qualificationStandings[point.qualified])}</td></tr>`,
  )}</tbody></table>`
}
