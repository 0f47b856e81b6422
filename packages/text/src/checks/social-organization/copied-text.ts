import type { Check } from '../check.ts'
import type { CheckedText } from '../checked-text.ts'
import { nameOf, otherStandards } from '../facts/other-standards.ts'
import { containment } from '../facts/shingles.ts'
import { found, notApplicable, unknown } from '../outcome.ts'
import { coverFields } from '../profile/cover-fields.ts'
import { titleOf } from '../profile/title.ts'
import { groupProvisions } from './provisions-basis.ts'

/** The share of the text that may stand in another before somebody has to ask where it comes from. */
const SHARE_MAX = 0.6
const PERMITTED = /修改采用|等同采用|非等效采用|采信|授权|许可|转化自|基于[^。]{0,30}(?:编制|制定|起草)/u

export const copiedText: Check = {
  id: 'U10',
  name: 'copied-text',
  group: 'social-organization',
  title: { zh: '与他人标准雷同', en: 'copy of another' },
  why: {
    zh: '大段照抄他人的标准可能侵犯著作权，也造成标准重复；采用或获得许可的要写明。',
    en: 'Copying another standard may infringe copyright and doubles it; adoption or permission is to be stated.',
  },
  basis: [groupProvisions('第十三条'), { document: 'own', clause: '', confidence: 'own' }],
  modality: 'should',
  appliesTo: { levels: ['group'] },
  falsePositiveRisk: 'medium',
  fix: 'none',
  state: 'trial',
  messages: {
    copied: {
      zh: '约{percent}%的文字与{standard}相同，前言没有写明采用或许可',
      en: 'some {percent} % of the text stands in {standard} too; the foreword states no adoption or permission',
    },
  },
  implies: ['L02'],
  check: (text) => {
    const others = otherStandards(text)
    if (others === null) return unknown('no-registry')
    const shares = others.flatMap((other) => {
      const share = containment(text, other)
      return share === null ? [] : [{ other, share }]
    })
    if (shares.length === 0) return notApplicable('nothing-to-check')
    const like = shares.filter(({ share }) => share >= SHARE_MAX)
    const at = titleOf(text.document)?.at
    if (like.length === 0 || isPermitted(text)) return found([])
    if (!at) return unknown('no-such-element')
    return found(
      like.map(({ other, share }) => ({
        at,
        message: 'copied',
        data: { percent: Math.round(share * 100), standard: nameOf(other) },
        certainty: 'guessed',
      })),
    )
  },
}

const isPermitted = ({ document, facts }: CheckedText): boolean =>
  coverFields(document, 'adoption').length > 0 ||
  [...facts.blocksOf('foreword'), ...facts.blocksOf('introduction')].some(({ text }) => PERMITTED.test(text))
