import { matchesOf } from '../../document/matches.ts'
import type { Check, FoundFault } from '../check.ts'
import { found, notApplicable } from '../outcome.ts'
import { groupProvisions } from './provisions-basis.ts'

const NUMBER = /\bZL\s?(?:19|20)\d{2}\s?\d\s?\d{7}\s?(?:\.\s?[\dX])?/gu

export const groupPatents: Check = {
  id: 'U06',
  name: 'group-patents',
  group: 'social-organization',
  title: { zh: '团体标准的专利政策', en: 'patent policy of a group standard' },
  why: {
    zh: '使用者要知道执行标准会不会用到别人的专利，以及能不能得到许可。',
    en: 'Users must know whether following the standard uses a patent, and whether they can get a licence.',
  },
  basis: [groupProvisions('第十六条'), { document: 'GB/T 1.1—2020', clause: '附录 D.2', confidence: 'V' }],
  modality: 'should',
  appliesTo: { levels: ['group'], notSpecial: ['construction', 'amendment'] },
  falsePositiveRisk: 'low',
  fix: 'none',
  state: 'on',
  messages: {
    silent: {
      zh: '前言没有关于专利的说明（固定表述或本团体的专利政策）',
      en: 'the foreword says nothing of patents, neither the fixed words nor the policy of the society',
    },
    undisclosed: {
      zh: '文本提到专利{number}，前言和引言没有披露该专利及其许可',
      en: 'the text names the patent {number}; foreword and introduction do not disclose it and its licence',
    },
  },
  implies: ['F07', 'F02'],
  check: ({ facts }) => {
    const [heading, ...rest] = facts.blocksOf('foreword')
    if (!heading || rest.length === 0) return notApplicable('no-such-element')
    const front = [...rest, ...facts.blocksOf('introduction')].map(({ text }) => text).join('\n')
    if (!/专利|知识产权/u.test(front))
      return found([{ at: { block: heading.index, from: 0, to: heading.text.length }, message: 'silent' }])
    return found(
      facts.passages.flatMap(({ block, text, place }): readonly FoundFault[] =>
        block.element === 'foreword' || block.element === 'introduction'
          ? []
          : matchesOf(text, NUMBER)
              .filter(([number]) => !front.includes(number))
              .map((match) => ({
                at: place(match.index, match.index + match[0].length),
                message: 'undisclosed',
                data: { number: match[0] },
              })),
      ),
    )
  },
}
