import type { Check, FoundFault } from '../check.ts'
import type { CheckedText } from '../checked-text.ts'
import { areComparable, boundsIn, type Indicator, indicatorsOf, isSame } from '../facts/indicators.ts'
import { found, notApplicable, unknown } from '../outcome.ts'
import { OWN } from './contents-basis.ts'
import { draftBeside } from './statement.ts'

export const values: Check = {
  id: 'W15',
  name: 'values',
  group: 'explanatory-statement',
  title: { zh: '指标数值与标准一致', en: 'values agree with the draft' },
  why: {
    zh: '编制说明论证的数值若不是文本里的数值，论证就落空了。',
    en: 'An argument for a value that the draft does not have argues for nothing.',
  },
  basis: [OWN],
  modality: 'own',
  severity: 'warning',
  appliesTo: {},
  falsePositiveRisk: 'medium',
  fix: 'none',
  state: 'trial',
  messages: {
    differs: {
      zh: '编制说明写“{characteristic}”为{found}，标准文本为{expected}，请核对',
      en: 'the statement gives {found} for “{characteristic}”; the draft gives {expected}; check which is meant',
    },
  },
  check: (text) => {
    const draft = draftBeside(text)
    if (!draft) return unknown('no-companion')
    const quoted = indicatorsOf(text)
    if (quoted.length === 0) return notApplicable('nothing-to-check')
    return found(quoted.flatMap((each) => difference(each, draft)))
  },
}

/** The draft sets a bound of the same kind to the same characteristic, and no bound of that value. */
function difference({ characteristic, quantity, passage, from, to }: Indicator, draft: CheckedText): FoundFault[] {
  if (PAST.test(passage.text)) return []
  const same = indicatorsOf(draft).filter(
    (each) => each.characteristic === characteristic && areComparable(each.quantity, quantity),
  )
  const [first] = same
  if (!first || same.some((each) => haveSameBounds(each, quantity))) return []
  const data = { characteristic, found: quantity.text, expected: first.quantity.text }
  return [{ at: passage.place(from, to), message: 'differs', data, certainty: 'guessed' }]
}

/** Values of an earlier edition, of another standard or of the market are not those of the draft. */
const PAST =
  /原标准|旧版|上一版|\d{4}\s?年?版|由[^。；]{1,20}(?:改为|调整为|修改为)|国外|国际标准|市场|调研|实测|测得|试验结果/u

function haveSameBounds({ quantity }: Indicator, other: Indicator['quantity']): boolean {
  const [least, most] = boundsIn(quantity)
  const [otherLeast, otherMost] = boundsIn(other)
  return isSame(least, otherLeast) && isSame(most, otherMost)
}
