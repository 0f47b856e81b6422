import type { Check, FoundFault, TextPlace } from '../check.ts'
import type { CheckedText } from '../checked-text.ts'
import { found, unknown } from '../outcome.ts'
import { OWN, STATEMENT_CONTENTS } from './contents-basis.ts'
import { draftBeside, judgeSilence, says, statementPassages, titlePlace } from './statement.ts'

const PERSONS = /起草人|编制人员?|起草人员|编写人员|参编人员|参与人员|主要人员|(?:工作|起草|编写)组成员(?!单位)/u
const WORK = /负责|承担|分工|所做(?:的)?工作|主要工作|工作内容|职责/u
const LIST = /(?:主要)?(?:起草|编制|编写|参编)人员?(?:为|有|包括)?\s?[：:]\s?(?<names>[^。；\n]{2,2000})/u

export const drafters: Check = {
  id: 'W03',
  name: 'drafters',
  group: 'explanatory-statement',
  title: { zh: '起草人及其工作', en: 'drafters and their work' },
  why: {
    zh: '起草人做了什么要写清，名单要与前言一致，署名才站得住。',
    en: 'What each drafter did is to be told, and the list must be that of the foreword, or the names prove nothing.',
  },
  basis: [STATEMENT_CONTENTS, OWN],
  modality: 'should',
  appliesTo: {},
  falsePositiveRisk: 'medium',
  fix: 'none',
  state: 'trial',
  precision: { on: '2026-11-22', hits: 2, reviewed: 2, right: 2 },
  messages: {
    silent: { zh: '编制说明没有写明主要起草人', en: 'the statement does not name the drafters' },
    work: { zh: '编制说明没有写明起草人所做的工作', en: 'the statement does not say what the drafters did' },
    'not-in-foreword': {
      zh: '起草人“{name}”不在标准前言的名单中',
      en: 'the drafter “{name}” is not in the foreword of the standard',
    },
    'not-in-statement': {
      zh: '标准前言列出的起草人“{name}”没有出现在编制说明中',
      en: 'the drafter “{name}” of the foreword does not appear in the statement',
    },
  },
  check: (text) => {
    if (!says(text, PERSONS)) return judgeSilence(text, [['silent', PERSONS]])
    const compared = comparedWithForeword(text)
    if (says(text, WORK)) return compared.length === 0 && !draftBeside(text) ? unknown('no-companion') : found(compared)
    return found([{ at: titlePlace(text), message: 'work' }, ...compared])
  },
}

type Name = { readonly name: string; readonly at: TextPlace }

function comparedWithForeword(text: CheckedText): readonly FoundFault[] {
  const draft = draftBeside(text)
  const foreword = draft ? namesIn(draft, 'foreword') : []
  if (foreword.length === 0) return []
  const listed = namesIn(text, null)
  const known = new Set(foreword.map(({ name }) => name))
  const words = statementPassages(text)
    .map((passage) => passage.text.replaceAll(/\s/gu, ''))
    .join('\n')
  const absent = foreword.filter(({ name }) => !words.includes(name))
  return [
    ...listed
      .filter(({ name }) => !known.has(name))
      .map(({ name, at }) => ({ at, message: 'not-in-foreword', data: { name } })),
    ...absent.map(({ name }) => ({
      at: listed[0]?.at ?? titlePlace(text),
      message: 'not-in-statement',
      data: { name },
    })),
  ]
}

/** The names of a list, parted by 、 as the foreword parts them; lists parted otherwise are not taken apart. */
function namesIn(text: CheckedText, element: 'foreword' | null): readonly Name[] {
  return statementPassages(text).flatMap(({ block, cell, text: words, place }) => {
    if (cell || (element !== null && block.element !== element)) return []
    const match = LIST.exec(words)
    const names = match?.groups?.['names']
    if (!match || names === undefined || !/[、，,]/u.test(names)) return []
    let from = match.index + match[0].length - names.length
    return names.split(/[、，,]/u).flatMap((written) => {
      const start = from
      from += written.length + 1
      const name = written.replaceAll(/\s/gu, '').replace(/等$/u, '')
      return /^\p{Script=Han}{2,6}$/u.test(name) ? [{ name, at: place(start, start + written.length) }] : []
    })
  })
}
