import type { Check } from '../check.ts'
import { judged, quantitiesOf } from './measured-passages.ts'

export const figureInWords: Check = {
  id: 'Q02',
  name: 'figure-in-words',
  group: 'quantities',
  title: { zh: '单位只跟阿拉伯数字', en: 'unit after an Arabic numeral only' },
  why: {
    zh: '单位符号只跟在阿拉伯数字之后；汉字数字后面的单位用汉字名称。',
    en: 'The symbol of a unit follows Arabic figures only; behind a numeral in words stands the name of the unit.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '9.4.4', confidence: 'V' }],
  modality: 'shall',
  appliesTo: {},
  falsePositiveRisk: 'low',
  fix: 'suggested',
  state: 'on',
  messages: {
    found: {
      zh: '“{found}”：单位符号前的数值用阿拉伯数字{expected}',
      en: '“{found}”: the figures before the symbol of a unit are Arabic: {expected}',
    },
  },
  check: (text) =>
    judged(
      text,
      quantitiesOf(text)
        .filter(({ numberFrom, unitFrom, passage }) => {
          if (unitFrom === null || !/^[一二三四五六七八九十百千两半]/u.test(passage.text.slice(numberFrom)))
            return false
          return !WORD_BEFORE.test(passage.text.slice(Math.max(0, numberFrom - 1), numberFrom))
        })
        .map(({ passage, numberFrom, unitFrom, unitTo }) => {
          const figure = passage.text.charAt(numberFrom)
          const to = unitTo ?? numberFrom
          const value = VALUES[figure]
          return {
            at: passage.place(numberFrom, to),
            message: 'found',
            data: {
              found: passage.text.slice(numberFrom, to),
              expected: value === undefined ? '' : `“${value} ${passage.text.slice(unitFrom ?? to, to)}”`,
            },
          }
        }),
    ),
}

/** 统一, 第一, 几十, 二十五 and the like: the numeral belongs to a word or to a longer number. */
const WORD_BEFORE = /[统单同唯之第万专某每几数若上近逐初其任惟划合一二三四五六七八九十百千两点分半]/u

const VALUES: Readonly<Record<string, string>> = {
  一: '1',
  二: '2',
  两: '2',
  三: '3',
  四: '4',
  五: '5',
  六: '6',
  七: '7',
  八: '8',
  九: '9',
  十: '10',
  百: '100',
  千: '1 000',
  半: '0.5',
}
