import type { Check, FoundFault } from '../check.ts'
import type { CheckedText } from '../checked-text.ts'
import { found } from '../outcome.ts'
import { coverFields } from '../profile/cover-fields.ts'
import { STATEMENT_CONTENTS } from './contents-basis.ts'
import { draftBeside, judgeSilence, says, titlePlace, wordsOnly } from './statement.ts'

const RELATION =
  /国际(?:、国内|、国外|和国外|及国外|国外)?[^。；，]{0,6}标准|国外[^。；，]{0,8}(?:标准|规范|法规|样[品机])|国内外[^。；，]{0,10}(?:标准|规范)|采标|采用国际|(?:ISO|IEC|ITU)[\s/\d]/u
const ADOPTED = /(?:ISO|IEC|ITU|CAC)[A-Z/\-—\s]{0,12}\d{2,6}/u

export const international: Check = {
  id: 'W07',
  name: 'international',
  group: 'explanatory-statement',
  title: { zh: '采用国际标准的情况', en: 'relation to international standards' },
  why: {
    zh: '采不采用国际标准、与国外水平相比如何，要说明理由；没有对应的国际标准也要写明。',
    en: 'Whether an International Standard is adopted, and how the level compares, is to be told; so is that there is none.',
  },
  basis: [STATEMENT_CONTENTS],
  modality: 'should',
  appliesTo: {},
  falsePositiveRisk: 'medium',
  fix: 'none',
  state: 'trial',
  precision: { on: '2026-11-22', hits: 1, reviewed: 1, right: 1 },
  messages: {
    silent: {
      zh: '编制说明没有写明采用国际标准的情况，也没有与国外标准的对比',
      en: 'the statement neither tells of the adoption of International Standards nor compares with foreign ones',
    },
    'adopted-missing': {
      zh: '标准封面标明采用“{adopted}”，编制说明没有提到',
      en: 'the cover says that “{adopted}” is adopted; the statement does not mention it',
    },
  },
  check: (text) => {
    if (!says(text, RELATION)) return judgeSilence(text, [['silent', RELATION]])
    return found(unmentionedAdoptions(text))
  },
}

function unmentionedAdoptions(text: CheckedText): readonly FoundFault[] {
  const draft = draftBeside(text)
  if (!draft) return []
  const words = wordsOnly(text.facts.passages.map((passage) => passage.text).join('\n'))
  return coverFields(draft.document, 'adoption').flatMap(({ value }) => {
    const adopted = ADOPTED.exec(value)?.[0].trim()
    if (adopted === undefined || words.includes(wordsOnly(adopted))) return []
    return [{ at: titlePlace(text), message: 'adopted-missing', data: { adopted } }]
  })
}
