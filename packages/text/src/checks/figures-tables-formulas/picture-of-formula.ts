import type { Picture } from '../../document/flow.ts'
import type { Check, FoundFault } from '../check.ts'
import type { CheckedText } from '../checked-text.ts'
import { found, notApplicable } from '../outcome.ts'

export const pictureOfFormula: Check = {
  id: 'G15',
  name: 'picture-of-formula',
  group: 'figures-tables-formulas',
  title: { zh: '以图片代替表或公式', en: 'picture in place of a table or formula' },
  why: {
    zh: '图片和旧式公式对象里的文字无法检索、校核，也无法转换成数据。',
    en: 'What stands in a picture or an object of an old editor cannot be searched, checked or turned into data.',
  },
  basis: [{ document: 'own', clause: '', confidence: 'own' }],
  modality: 'own',
  appliesTo: {},
  falsePositiveRisk: 'high',
  fix: 'none',
  state: 'trial',
  messages: {
    object: {
      zh: '文中有 {count} 个公式是旧式公式对象，可改用文字处理软件自带的公式',
      en: '{count} formulas are objects of an old editor; the formulas of the word processor can be read and checked',
    },
    flat: {
      zh: '此处的图片又宽又矮，可能是以图片代替的公式',
      en: 'this picture is wide and low: perhaps a picture of a formula',
    },
  },
  check: (text) => {
    if (text.document.format !== 'docx') return notApplicable('format-lacks-it')
    if (text.document.pictures.length === 0) return notApplicable('nothing-to-check')
    return found([...objectFault(text), ...flatFaults(text)])
  },
}

const isEquation = (picture: Picture | undefined): boolean => /^(?:Equation|MathType)/iu.test(picture?.object ?? '')

/** One finding for the whole: the author chose the editor once. */
function objectFault({ document }: CheckedText): readonly FoundFault[] {
  const blocks = document.blocks.filter(({ pictures }) => pictures.some((each) => isEquation(document.pictures[each])))
  const [first, ...others] = blocks
  if (!first) return []
  const count = blocks.reduce(
    (sum, { pictures }) => sum + pictures.filter((each) => isEquation(document.pictures[each])).length,
    0,
  )
  const whole = ({ index, text }: (typeof blocks)[number]) => ({ block: index, from: 0, to: text.length })
  return [{ at: whole(first), message: 'object', data: { count }, evidence: others.slice(0, EVIDENCE_MAX).map(whole) }]
}

const EVIDENCE_MAX = 20
const EMU_PER_CM = 360_000
const HEIGHT_MAX = EMU_PER_CM * 1.2
const WIDE = 4

/** A picture alone on its line, low as a line or two of text, that no caption claims. */
function flatFaults({ document }: CheckedText): readonly FoundFault[] {
  const claimed = new Set(document.blocks.map(({ caption }) => caption?.target))
  return document.blocks.flatMap(({ index, kind, text, pictures, element }): readonly FoundFault[] => {
    const picture = document.pictures[pictures[0] ?? -1]
    if (kind !== 'figure' || pictures.length !== 1 || !picture || claimed.has(index) || element === 'cover') return []
    const { width, height, object } = picture
    if (object !== null || width === null || height === null || height === 0) return []
    if (height > HEIGHT_MAX || width < height * WIDE) return []
    return [{ at: { block: index, from: 0, to: text.length }, message: 'flat', certainty: 'guessed' }]
  })
}
