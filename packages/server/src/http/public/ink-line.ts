import { type Stage, stages, type Worded } from '@zhunsheng/core'
import { html, type Safe } from './html.ts'
import type { Visit } from './public-page.ts'

type Knot = { readonly stage: Stage; readonly state: 'passed' | 'now' | 'toCome' | 'left' }

const onLine = (Object.keys(stages) as Stage[]).filter((stage) => stages[stage].onLine)

/** The knots of the ink line for a case that stands in `stage`. A case that left the line has no present knot on it. */
export function knotsOf(stage: Stage): Knot[] {
  const at = onLine.indexOf(stage)
  if (at >= 0)
    return onLine.map((each, index) => ({
      stage: each,
      state: index < at ? 'passed' : index === at ? 'now' : 'toCome',
    }))
  return stage === 'withdrawn'
    ? [...onLine.map((each) => ({ stage: each, state: 'passed' }) as const), { stage, state: 'now' }]
    : [{ stage, state: 'left' }]
}

const words = {
  line: { zh: '标准制定的进展', en: 'How far the standard has come' },
  passed: { zh: '已完成', en: 'done' },
  now: { zh: '正在进行', en: 'now' },
  toCome: { zh: '尚未开始', en: 'to come' },
  left: { zh: '已结束', en: 'ended' },
  since: { zh: '自 ', en: 'since ' },
} as const

/** The ink line with plain words beside each knot; the state is said, not only drawn. */
export function inkLine(visit: Visit, stage: Stage, since: string | null): Safe {
  return stageLine(
    visit,
    knotsOf(stage).map((knot) => ({
      ...knot,
      title: stages[knot.stage].title,
      since: knot.state === 'now' ? since : null,
    })),
  )
}

type StageKnot = {
  readonly title: Worded
  readonly state: 'passed' | 'now' | 'toCome' | 'left' | 'blocked'
  readonly since: string | null
}

/** The same line for the stages of any procedure. A stage off the line (`blocked`) is one that has ended. */
export function stageLine(visit: Visit, knots: readonly StageKnot[]): Safe {
  return html`<ol class="ink" aria-label="${visit.say(words.line)}">${knots.map((knot) => {
    const state = knot.state === 'blocked' ? 'left' : knot.state
    return html`<li class="${state}"${state === 'now' ? html` aria-current="step"` : ''}><span class="knot" aria-hidden="true"></span><span class="stage">${visit.say(knot.title)}</span>
<span class="state">${visit.say(words[state])}${state === 'now' && knot.since ? html`${visit.language === 'zh' ? '，' : ', '}${visit.say(words.since)}${html`<time datetime="${knot.since}">${knot.since}</time>`}` : ''}</span></li>`
  })}</ol>`
}
