import type { Check, FoundFault } from '../check.ts'
import type { CheckedText, Passage } from '../checked-text.ts'
import { found, notApplicable, unknown } from '../outcome.ts'
import { coverFields } from '../profile/cover-fields.ts'
import { OWN, STATEMENT_CONTENTS } from './contents-basis.ts'
import { draftBeside, judgeSilence, says, statementPassages, titlePlace, wordsOnly } from './statement.ts'

const REVISION = /(?<!制)修订(?:任务|计划|项目|背景|的必要性)|本次修订|标准修订|代替\s?[A-Z]/u
const COMPARISON =
  /新旧(?:版本|标准)|与[^。；]{0,30}(?:19|20)\d{2}\s?年?版[^。；]{0,10}(?:相比|比较|对比)|主要(?:技术)?(?:变化|差异|修改|修订)|修订的?(?:主要)?(?:技术)?内容|与原标准|与旧版|前后技术/u
const CHANGES = /主要技术(?:变化|差异)如下|主要变化如下/u

export const oldAndNew: Check = {
  id: 'W05',
  name: 'old-and-new',
  group: 'explanatory-statement',
  title: { zh: '新旧标准对比', en: 'comparison of old and new' },
  why: {
    zh: '修订改了什么、为什么改，是审查修订稿的入口，而且要与前言所列的变化一致。',
    en: 'What a revision changes, and why, is where its examination begins; it must agree with the foreword.',
  },
  basis: [STATEMENT_CONTENTS, OWN],
  modality: 'should',
  appliesTo: {},
  falsePositiveRisk: 'medium',
  fix: 'none',
  state: 'trial',
  messages: {
    silent: {
      zh: '修订项目的编制说明没有新旧标准的对比',
      en: 'the statement of a revision does not compare old and new',
    },
    'change-missing': {
      zh: '前言所列的变化“{change}”没有出现在编制说明中',
      en: 'the change “{change}” of the foreword does not appear in the statement',
    },
  },
  check: (text) => {
    const draft = draftBeside(text)
    const isRevision = says(text, REVISION) || (draft !== null && coverFields(draft.document, 'replaces').length > 0)
    if (!isRevision) return draft ? notApplicable('nothing-to-check') : unknown('no-companion')
    if (!says(text, COMPARISON)) return judgeSilence(text, [['silent', COMPARISON]])
    return found(draft ? missingChanges(text, draft) : [])
  },
}

function missingChanges(text: CheckedText, draft: CheckedText): readonly FoundFault[] {
  const compared = statementPassages(text)
  if (
    compared.some(
      (passage) => COMPARISON.test(passage.text) && /前言/u.test(passage.text) && !/[：:]$/u.test(passage.text),
    )
  )
    return []
  const grams = compared.map((passage) => gramsOf(wordsOnly(passage.text)))
  const at = placeOfComparison(compared) ?? titlePlace(text)
  return changesOf(draft)
    .filter((change) => !grams.some((each) => share(gramsOf(wordsOnly(change)), each) >= SHARE_MIN))
    .map((change) => ({ at, message: 'change-missing', data: { change }, certainty: 'guessed' }))
}

function placeOfComparison(passages: readonly Passage[]) {
  const passage = passages.find((each) => COMPARISON.test(each.text))
  const match = passage && COMPARISON.exec(passage.text)
  return match ? passage.place(match.index, match.index + match[0].length) : null
}

/** The items of the foreword behind “主要技术变化如下：”, without the clauses that they name in brackets. */
function changesOf({ facts }: CheckedText): readonly string[] {
  const blocks = facts.blocksOf('foreword')
  const lead = blocks.findIndex(({ text }) => CHANGES.test(text))
  if (lead < 0) return []
  const rest = blocks.slice(lead + 1)
  const end = rest.findIndex(({ kind }) => kind !== 'list-item')
  return rest
    .slice(0, end < 0 ? rest.length : end)
    .map(({ text, contentFrom }) => text.slice(contentFrom).replaceAll(/[（(][^（()）]{0,80}[)）]|[；。]\s*$/gu, ''))
    .filter((change) => change.length >= 4)
}

/** Pairs of neighbouring characters: of a change told in other words enough are the same. */
const gramsOf = (words: string): ReadonlySet<string> =>
  new Set(Array.from({ length: Math.max(0, words.length - 1) }, (_, at) => words.slice(at, at + 2)))

const SHARE_MIN = 0.6

function share(some: ReadonlySet<string>, all: ReadonlySet<string>): number {
  if (some.size === 0) return 1
  let common = 0
  for (const each of some) if (all.has(each)) common += 1
  return common / some.size
}
