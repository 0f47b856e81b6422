import { caseProcedures, paths } from '@zhunsheng/core'
import { day } from '../../http/public/days.ts'
import { html } from '../../http/public/html.ts'
import { pager } from '../../http/public/pieces.ts'
import type { PublicPage, Visit } from '../../http/public/public-page.ts'
import { listPlans } from './list-plans.ts'

const PAGE_SIZE = 30

const words = {
  title: { zh: '各级标准计划', en: 'Plans of all levels' },
  lead: {
    zh: '国家标准、行业标准、地方标准的立项公示、征求意见和办理进展。公示期和征求意见期内，任何人都可以提出异议或意见。',
    en: 'National, sector and local standards on notice, in enquiry and beyond. While a notice or enquiry is open, anybody may object or comment.',
  },
  none: { zh: '还没有公开的计划。', en: 'No plan is public yet.' },
  kind: { zh: '种类', en: 'Kind' },
  all: { zh: '全部', en: 'All' },
  show: { zh: '查看', en: 'Show' },
  since: { zh: '公开', en: 'public since' },
} as const

/** Plans that anybody may see, by procedure. */
export const plansPublic: PublicPage = {
  address: paths.plans(),
  async show(visit) {
    const procedure = caseProcedures.find(({ name }) => name === visit.query('procedure'))?.name
    const cursor = visit.query('cursor') || undefined
    const page = await visit.run(listPlans, { limit: PAGE_SIZE, procedure, cursor })
    const rows = page.rows.map(
      (
        row,
      ) => html`<li><a class="name" href="${paths.plan(row.id)}">${row.title}</a> <span class="tag">${stageOf(visit, row)}</span>
<span class="of">${procedureOf(visit, row.procedure)} · ${row.number ?? row.planNumber ?? ''} ${row.keeper} · ${visit.say(words.since)} ${day(visit, row.announcedOn)}</span></li>`,
    )
    return {
      kind: 'page',
      title: visit.say(words.title),
      body: html`<h1>${visit.say(words.title)}</h1><p class="lead">${visit.say(words.lead)}</p>
<form class="filters" method="get" action="${paths.plans()}"><div class="field"><label for="procedure">${visit.say(words.kind)}</label><select id="procedure" name="procedure"><option value="">${visit.say(words.all)}</option>${caseProcedures.map(({ name, title }) => html`<option value="${name}"${name === procedure && html` selected`}>${visit.say(title)}</option>`)}</select></div><button class="plain">${visit.say(words.show)}</button></form>
${rows.length === 0 ? html`<p class="empty">${visit.say(words.none)}</p>` : html`<ul class="rows">${rows}</ul>`}${pager(visit, page.next, { procedure: procedure ?? '' })}`,
    }
  },
}

const found = (name: string) => caseProcedures.find((procedure) => procedure.name === name)

const procedureOf = (visit: Visit, name: string): string => visit.say(found(name)?.title ?? { zh: name, en: name })

const stageOf = (visit: Visit, { procedure, stage }: { procedure: string; stage: string }): string =>
  visit.say(found(procedure)?.stages[stage]?.title ?? { zh: stage, en: stage })
