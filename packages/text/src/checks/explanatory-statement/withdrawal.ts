import { identifiersIn } from '../../lexer/identifiers.ts'
import type { Check } from '../check.ts'
import type { CheckedText } from '../checked-text.ts'
import { found, notApplicable, unknown } from '../outcome.ts'
import { coverFields } from '../profile/cover-fields.ts'
import { EARLIER_CONTENTS, OWN } from './contents-basis.ts'
import { draftBeside, judgeSilence, says, statementPassages } from './statement.ts'

const WITHDRAWAL = /废止|代替|替代|取代/u
const NOTHING = /(?:没有|无|不存在)(?:需要?|应)?(?:要)?(?:废止|代替)[^。；]{0,12}标准|不涉及[^。；]{0,10}(?:废止|代替)/u

export const withdrawal: Check = {
  id: 'W12',
  name: 'withdrawal',
  group: 'explanatory-statement',
  title: { zh: '废止现行标准的建议', en: 'withdrawal proposed' },
  why: {
    zh: '新标准代替了谁、从哪天起废止，要与封面的“代替”一致，否则新旧并存。',
    en: 'Which standard goes when the new one comes must agree with the cover, or both stay in force.',
  },
  basis: [EARLIER_CONTENTS, OWN],
  modality: 'may',
  appliesTo: {},
  falsePositiveRisk: 'low',
  fix: 'none',
  state: 'on',
  messages: {
    silent: {
      zh: '标准代替了现行标准，编制说明没有废止的建议',
      en: 'the standard replaces another; the statement proposes no withdrawal',
    },
    unnamed: {
      zh: '标准封面标明代替{number}，编制说明的废止建议没有提到',
      en: 'the cover says that {number} is replaced; the withdrawal proposed does not name it',
    },
    contradicts: {
      zh: '编制说明说没有需要废止的标准，标准封面却标明代替{number}',
      en: 'the statement says that nothing is to be withdrawn; the cover says that {number} is replaced',
    },
  },
  check: (text) => {
    const draft = draftBeside(text)
    if (!draft) return unknown('no-companion')
    const replaced = replacedBy(draft)
    if (replaced.length === 0) return notApplicable('nothing-to-check')
    if (!says(text, WITHDRAWAL)) return judgeSilence(text, [['silent', WITHDRAWAL]])
    return judgeWithdrawal(text, replaced)
  },
}

const replacedBy = ({ document }: CheckedText): readonly string[] =>
  coverFields(document, 'replaces').flatMap(({ value }) => identifiersIn(value).flatMap(({ canonical }) => canonical))

function judgeWithdrawal(text: CheckedText, replaced: readonly string[]) {
  const named = new Set(text.facts.identifiers.flatMap(({ canonical }) => canonical))
  const missing = replaced.filter((number) => !named.has(number))
  const denials = statementPassages(text).flatMap(({ text: words, place }) => {
    const match = NOTHING.exec(words)
    return match ? [place(match.index, match.index + match[0].length)] : []
  })
  const [denial] = denials
  if (denial && missing.length > 0)
    return found([{ at: denial, message: 'contradicts', data: { number: missing.join('、') } }])
  const passage = statementPassages(text).find((each) => WITHDRAWAL.test(each.text))
  const match = passage && WITHDRAWAL.exec(passage.text)
  if (!match) return found([])
  const at = passage.place(match.index, match.index + match[0].length)
  return found(missing.map((number) => ({ at, message: 'unnamed', data: { number } })))
}
