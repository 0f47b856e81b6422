import type { Check, FoundFault } from '../check.ts'
import { found, notApplicable } from '../outcome.ts'
import { placeOfField } from '../profile/cover-fields.ts'
import { onCover } from './cover-page.ts'

const ELEMENTS_MAX = 3
const PARTING = /\u3000+|[ \t]{2,}|[—―─]+/u

export const nameElements: Check = {
  id: 'C16',
  name: 'name-elements',
  group: 'cover',
  title: { zh: '名称不多于三段', en: 'name of at most three elements' },
  why: {
    zh: '名称由引导、主体、补充三种要素组成，再多就说不清文件的主题。',
    en: 'A name has a leading, a main and a supplementary element; with more of them the subject is lost.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '6.1.1', confidence: 'V' }],
  modality: 'shall',
  appliesTo: {},
  falsePositiveRisk: 'medium',
  fix: 'none',
  state: 'trial',
  messages: {
    tooMany: {
      zh: '名称分为{count}段，名称由不多于三段的要素组成',
      en: 'The name has {count} elements; it is made of three at most',
    },
  },
  check: (text) =>
    onCover(text, ({ fields, rawOf }) => {
      const lines = fields('title')
      const [first, ...others] = lines
      if (!first) return notApplicable('nothing-to-check')
      const byLine = lines.map((field) => elementsOf(rawOf(field)))
      const elements = byLine.flat()
      if (elements.length <= ELEMENTS_MAX || isSpacedOut(elements)) return found([])
      const fault: FoundFault = {
        at: placeOfField(first),
        message: 'tooMany',
        data: { count: elements.length },
        evidence: others.map(placeOfField),
      }
      // A line may end because it is full: then the elements on it are fewer than the pieces.
      const fewest = elements.length - (lines.length - 1)
      return found([fewest > ELEMENTS_MAX ? fault : { ...fault, certainty: 'guessed' }])
    }),
}

const elementsOf = (line: string): readonly string[] => line.split(PARTING).filter((each) => each.trim() !== '')

/** Single characters set wide are no elements. */
const isSpacedOut = (elements: readonly string[]): boolean => elements.every((each) => each.trim().length <= 2)
