import {
  evaluationBasis,
  evaluatorKinds,
  evaluatorRelations,
  paths,
  scoreEvaluation,
  wordScoredShare,
  wordScoreLine,
  wordScoreTotal,
} from '@zhunsheng/core'
import { html, nothing, type Safe } from '../../http/public/html.ts'
import { basisLinks, facts, number, pager } from '../../http/public/pieces.ts'
import type { PublicPage, Visit } from '../../http/public/public-page.ts'
import { listPilots } from '../pilots/list-pilots.ts'
import { publicWords as words } from './evaluations-words.ts'
import { type EvaluationList, listEvaluations } from './list-evaluations.ts'
import { showEvaluation } from './show-evaluation.ts'

const PILOTS_MAX = 50

/** What was published on the effect of standards: exemplary cases first, then every evaluation, then the pilots. */
export const evaluationsPublic: PublicPage = {
  address: paths.evaluations(),
  async show(visit) {
    const cursor = visit.query('cursor')
    const asked = visit.query('number')
    const ofOne = asked === '' ? {} : { number: asked }
    const exemplary = await visit.run(listEvaluations, { ...ofOne, exemplary: true })
    const list = await visit.run(listEvaluations, { ...ofOne, state: 'published', ...(cursor && { cursor }) })
    const title = visit.say(words.title)
    return {
      kind: 'page',
      title,
      body: html`<h1>${title} ${asked}</h1><p class="lead">${visit.say(words.lead)}</p>${basisLinks(visit, evaluationBasis)}
<h2>${visit.say(words.exemplary)}</h2>${rowsOf(visit, exemplary)}
<h2>${visit.say(words.all)}</h2>${rowsOf(visit, list)}${pager(visit, list.next, ofOne)}
<h2>${visit.say(words.pilots)}</h2>${await pilotsOf(visit, ofOne)}`,
    }
  },
}

function rowsOf(visit: Visit, { rows }: EvaluationList): Safe {
  if (rows.length === 0) return html`<p>${visit.say(words.none)}</p>`
  return html`<ul>${rows.map(
    (row) =>
      html`<li><a href="${paths.evaluation(row.id)}">${number(row.number)}</a> · ${visit.say(words.period, { from: row.fromOn, to: row.toOn })} · ${visit.say(words.totalOf, { total: row.total ?? '—', scored: row.scored })} · ${row.grade ?? visit.say(words.unknown)}${row.exemplaryReason && html`<br>${row.exemplaryReason}`}</li>`,
  )}</ul>`
}

async function pilotsOf(visit: Visit, ofOne: { readonly number?: string }): Promise<Safe> {
  const { rows } = await visit.run(listPilots, { ...ofOne, limit: PILOTS_MAX })
  if (rows.length === 0) return html`<p>${visit.say(words.noPilots)}</p>`
  return html`<ul>${rows.map(
    (row) =>
      html`<li><b>${row.name}</b> · ${number(row.number)} · ${row.organization} · ${visit.say(words.period, { from: row.fromOn, to: row.toOn })} · ${visit.say(words.pilotState[row.state])}${row.isOverdue && html` · ${visit.say(words.overdue)}`}</li>`,
  )}</ul>`
}

/** One published evaluation with every line of its arithmetic. */
const colon = (visit: Visit): string => (visit.language === 'zh' ? '：' : ': ')

export const evaluationPublic: PublicPage = {
  address: paths.evaluation(':evaluationId'),
  async show(visit) {
    const view = await visit.run(showEvaluation, { evaluationId: visit.params['evaluationId'] ?? '' })
    const score = scoreEvaluation(view.indicators, view.scores, view.grading)
    const title = visit.say(words.titleOf, { number: view.number })
    const corrections = view.entries.filter(({ correction }) => correction !== null)
    return {
      kind: 'page',
      title,
      body: html`<h1>${title}</h1><p><a href="${paths.evaluations()}">${visit.say(words.title)}</a></p>${facts(visit, [
        [words.evaluator, `${visit.say(evaluatorKinds[view.evaluator])} · ${view.body ?? view.organization}`],
        [words.maker, view.maker],
        [words.relation, `${visit.say(evaluatorRelations[view.relation])} · ${view.relationNote}`],
        [words.system, view.systemName],
        [words.exemplary, view.exemplaryReason],
        [words.scope, view.scope],
        [words.problems, view.problems],
        [words.suggestions, view.suggestions],
        [words.conclusion, view.conclusion],
      ])}
<h2>${visit.say(words.arithmetic)}</h2><p class="note">${visit.say(words.notNought)}</p>
<ul>${score.lines.map((line) => html`<li>${line.indicator.code} ${line.indicator.name}${colon(visit)}${number(wordScoreLine(line))}</li>`)}</ul>
<p>${visit.say(words.total)}${colon(visit)}${wordScoreTotal(score) ?? visit.say(words.unknown)}</p>
<p>${visit.say(words.scored)}${colon(visit)}${wordScoredShare(score)} · ${visit.say(words.grade)}${colon(visit)}${score.grade ?? visit.say(words.unknown)}</p>
${corrections.length === 0 ? nothing : html`<h2>${visit.say(words.corrections)}</h2><ul>${corrections.map(({ enteredOn, code, correction }) => html`<li>${enteredOn} ${code}${colon(visit)}${correction}</li>`)}</ul>`}`,
    }
  },
}
