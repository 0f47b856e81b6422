import type { Check } from '../check.ts'
import type { CheckedText } from '../checked-text.ts'
import { found, notApplicable, unknown } from '../outcome.ts'
import { coverFields } from '../profile/cover-fields.ts'
import { numberOnCover } from '../profile/number-level.ts'

const EDITION_IN_FORCE_SINCE = '2020-10-01'
const EARLIER = /GB\s?[/／]\s?T\s?1[.．]1\s?[-—–－]\s?2009/u

export const earlierEdition: Check = {
  id: 'U13',
  name: 'earlier-edition',
  group: 'social-organization',
  title: { zh: '仍按 2009 版起草', en: 'drafted by the edition of 2009' },
  why: {
    zh: 'GB/T 1.1—2020 已于2020年10月1日代替2009版，新起草的文本按旧版写，结构和用语都要返工。',
    en: 'GB/T 1.1—2020 replaced the edition of 2009 on 1 October 2020; a new text by the old one has to be rewritten.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '', confidence: 'R' }],
  modality: 'should',
  appliesTo: { levels: ['group'] },
  falsePositiveRisk: 'low',
  fix: 'none',
  state: 'on',
  messages: {
    earlier: {
      zh: '文本日期为{date}，前言仍说按照{found}起草',
      en: 'the text is dated {date}, and its foreword still says that it follows {found}',
    },
  },
  implies: ['F01', 'F13'],
  check: (text) => {
    const basis = text.facts.passages.find(
      ({ block, text: words }) => block.element === 'foreword' && EARLIER.test(words),
    )
    if (!basis) return text.facts.blocksOf('foreword').length > 0 ? found([]) : notApplicable('no-such-element')
    const date = dateOf(text)
    if (date === null) return unknown('no-such-element')
    const match = EARLIER.exec(basis.text)
    if (!match || date < EDITION_IN_FORCE_SINCE) return found([])
    const at = basis.place(match.index, match.index + match[0].length)
    return found([{ at, message: 'earlier', data: { date, found: match[0] } }])
  },
}

const DATE = /(?<year>20\d{2})\s?[-—–－年./]\s?(?<month>\d{1,2})\s?[-—–－月./]\s?(?<day>\d{1,2})/u

/** The day of issue or completion on the cover, else the year of the number; of the year 2020 alone nothing follows. */
function dateOf({ document }: CheckedText): string | null {
  for (const field of [...coverFields(document, 'issued-on'), ...coverFields(document, 'completed-on')]) {
    const groups = DATE.exec(field.value)?.groups
    if (groups) return [groups['year'], groups['month'], groups['day']].map((part) => part?.padStart(2, '0')).join('-')
  }
  const [number] = coverFields(document, 'number')
  const year = number && /[X×xＸ*]{2}\s*$/u.test(number.value) ? undefined : number && numberOnCover(number.value)?.year
  if (year === undefined || year === 2020) return null
  return `${year}`
}
