import type { Check, FoundFault, StandardLevel } from '../check.ts'
import type { CheckedText } from '../checked-text.ts'
import { found, notApplicable, unknown } from '../outcome.ts'
import { coverFields } from '../profile/cover-fields.ts'
import { numberOnCover } from '../profile/number-level.ts'
import { EARLIER_CONTENTS, OWN } from './contents-basis.ts'
import { draftBeside, judgeSilence, levelExplained, says, statementPassages } from './statement.ts'

const NATURE =
  /(?:标准|文件)的?(?:性质|属性)|建议[^。；]{0,30}(?:强制性|推荐性|自愿)|(?:强制性|推荐性)[^。；]{0,20}(?:的建议|发布|批准)|作为(?:强制性|推荐性)/u
/** The proposal itself, and not a sentence that compares with standards of the other kind. */
const PROPOSED = /建议[^。；，]{0,24}(?:作为|为|定为|以)(?<nature>强制性|推荐性)(?:国家|行业|地方)?标准/u

const VOLUNTARY: readonly StandardLevel[] = ['group', 'enterprise']

export const nature: Check = {
  id: 'W10',
  name: 'nature',
  group: 'explanatory-statement',
  title: { zh: '标准性质的建议', en: 'nature proposed' },
  why: {
    zh: '作为强制性标准还是推荐性标准发布，决定谁必须执行，要有建议和理由。',
    en: 'Whether it is to be mandatory decides who must follow it; the proposal and its reason belong here.',
  },
  basis: [EARLIER_CONTENTS, OWN],
  modality: 'may',
  appliesTo: {},
  falsePositiveRisk: 'low',
  fix: 'none',
  state: 'on',
  precision: { on: '2026-11-22', hits: 2, reviewed: 2, right: 2 },
  messages: {
    silent: {
      zh: '编制说明没有提出标准性质（强制性或推荐性）的建议',
      en: 'the statement does not propose whether the standard is to be mandatory or recommended',
    },
    contradicts: {
      zh: '编制说明建议作为“{nature}”标准，与标准编号{number}的性质不一致',
      en: 'the statement proposes “{nature}”; the number {number} says otherwise',
    },
  },
  check: (text) => {
    const level = levelExplained(text)
    if (level === null) return unknown('level-unknown')
    if (VOLUNTARY.includes(level)) return notApplicable('other-level')
    if (!says(text, NATURE)) return judgeSilence(text, [['silent', NATURE]])
    return found(contradictions(text))
  },
}

function contradictions(text: CheckedText): readonly FoundFault[] {
  const draft = draftBeside(text)
  const field = draft && coverFields(draft.document, 'number')[0]
  const kind = field && numberOnCover(field.value)?.kind
  if (kind !== 'national.mandatory' && kind !== 'national.recommended') return []
  const own = kind === 'national.mandatory' ? '强制性' : '推荐性'
  return statementPassages(text).flatMap(({ text: words, place }) => {
    const match = PROPOSED.exec(words)
    const proposed = match?.groups?.['nature']
    if (!match || proposed === undefined || proposed === own) return []
    const from = match.index + match[0].lastIndexOf(proposed)
    const data = { nature: proposed, number: field?.value ?? '' }
    return [{ at: place(from, from + proposed.length), message: 'contradicts', data }]
  })
}
