import { datesIn } from '../../lexer/dates.ts'
import type { Check, DraftStage, FoundFault, TextPlace } from '../check.ts'
import type { CheckedText } from '../checked-text.ts'
import { found, unknown } from '../outcome.ts'
import { STATEMENT_CONTENTS } from './contents-basis.ts'
import { draftBeside, judgeSilence, says, statementPassages, titlePlace } from './statement.ts'

const PROCESS = /(?:工作|编制|起草|制定|编写|修订|研制)(?:的)?(?:主要)?(?:过程|阶段|经过|历程|简况)|主要过程/u

/** What a draft of a stage has been through. */
const PASSED: readonly (readonly [RegExp, string, readonly DraftStage[]])[] = [
  [/征求意见/u, '征求意见', ['examination', 'approval', 'published']],
  [/审查|审定|送审|评审/u, '审查', ['approval', 'published']],
]

export const workProcess: Check = {
  id: 'W02',
  name: 'work-process',
  group: 'explanatory-statement',
  title: { zh: '编制过程', en: 'process' },
  why: {
    zh: '各阶段做了什么、在什么时候，是判断程序是否完整的依据。',
    en: 'What was done at each stage, and when, is what the completeness of the procedure is judged by.',
  },
  basis: [STATEMENT_CONTENTS],
  modality: 'should',
  appliesTo: {},
  falsePositiveRisk: 'low',
  fix: 'none',
  state: 'on',
  precision: { on: '2026-11-22', hits: 1, reviewed: 1, right: 1 },
  messages: {
    silent: { zh: '编制说明没有写明工作过程', en: 'the statement does not tell the process of the work' },
    undated: { zh: '编制说明的工作过程没有写明时间', en: 'the statement gives no date of the work' },
    stage: {
      zh: '文本已到{stage}之后的阶段，编制说明的工作过程没有提到{stage}',
      en: 'the draft is past “{stage}”, of which the statement does not speak',
    },
    order: {
      zh: '“{date}”早于前面的“{before}”，请核对时间顺序或年份',
      en: '“{date}” is earlier than “{before}” before it; check the order or the year',
    },
  },
  check: (text) => {
    if (!says(text, PROCESS)) return judgeSilence(text, [['silent', PROCESS]])
    if (!statementPassages(text).some((passage) => datesIn(passage.text).length > 0)) {
      if (text.document.gaps.length > 0) return unknown('reader-gap')
      return found([{ at: titlePlace(text), message: 'undated' }])
    }
    return found([...unmentionedStages(text), ...datesOutOfOrder(text)])
  },
}

function unmentionedStages(text: CheckedText): readonly FoundFault[] {
  const stage = draftBeside(text)?.profile.stage ?? text.profile.stage
  if (stage === null) return []
  return PASSED.filter(([words, , stages]) => stages.includes(stage) && !says(text, words)).map(([, name]) => ({
    at: titlePlace(text),
    message: 'stage',
    data: { stage: name },
  }))
}

/** What may stand between the beginning of a sentence and the date that dates it. */
const OPENING = /^\s*(?:[（(]?\d{1,2}[)）、.]|——|[a-z][)）]|●|•)?\s*(?:[在于自从至]|截至|截止)?\s*$/u

/**
 * Dates at the beginning of sentences under one heading of the process must not run backwards. A date in the middle of a
 * sentence may speak of anything; those under different headings may overlap.
 */
function datesOutOfOrder(text: CheckedText): readonly FoundFault[] {
  const latest = new Map<number | null, Dated>()
  return datedSentences(text).flatMap((dated) => {
    const before = latest.get(dated.parent)
    if (before && isEarlier(dated.value, before.value))
      return [{ at: dated.at, message: 'order', data: { date: dated.words, before: before.words } }]
    latest.set(dated.parent, dated)
    return []
  })
}

type Dated = {
  readonly parent: number | null
  readonly value: string
  readonly words: string
  readonly at: TextPlace
}

const datedSentences = (text: CheckedText): readonly Dated[] =>
  text.facts.sentences.flatMap(({ passage, from, text: words }): readonly Dated[] => {
    const { parent, kind } = passage.block
    if (passage.cell || kind === 'contents-entry' || !isUnderProcess(text, parent)) return []
    const date = datesIn(words)[0]
    if (!date || date.value === null || date.precision === 'year') return []
    if (!OPENING.test(words.slice(0, date.from))) return []
    const at = passage.place(from + date.from, from + date.to)
    return [{ parent, value: date.value, words: date.text, at }]
  })

function isUnderProcess({ document }: CheckedText, parent: number | null): boolean {
  let above = parent
  for (let steps = 0; above !== null && steps < 8; steps++) {
    const heading = document.blocks[above]
    if (!heading) return false
    if (PROCESS.test(heading.text)) return true
    above = heading.parent
  }
  return false
}

/** Compared as far as both are written: March 2014 is not earlier than 20 March 2014. */
function isEarlier(date: string, other: string): boolean {
  const length = Math.min(date.length, other.length)
  return date.slice(0, length) < other.slice(0, length)
}
