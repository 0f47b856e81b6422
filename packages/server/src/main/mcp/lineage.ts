import { relationTitles } from '@zhunsheng/core'
import Type from 'typebox'
import type { Related } from '../../registry/records/show-record.ts'
import { cautionWords, namedSchema, namedValue, namedWords } from './standing.ts'
import { day, numberInput, orNull, text, tool } from './tool.ts'

const LINES_MAX = 100
const relatedSchema = Type.Object({ type: text(), typeZh: text(), degree: orNull(text()), other: namedSchema })

export const lineage = tool({
  name: 'lineage',
  title: { zh: '标准沿革与关系', en: 'Lineage and relations of a standard' },
  says:
    'Editions of a standard, what it replaced and what replaced it, what it cites and adopts, and who cites it. ' +
    'A standard with standing null is named by others and not found in this register.',
  input: Type.Object(
    { number: numberInput, day: day('Status as of this day, YYYY-MM-DD; today unless given.') },
    { additionalProperties: false },
  ),
  output: Type.Object({
    number: text(),
    day: text(),
    editions: Type.Array(namedSchema),
    replacements: Type.Array(Type.Object({ newer: text(), older: text(), type: text() })),
    outward: Type.Array(relatedSchema),
    inward: Type.Array(relatedSchema),
  }),
  asksRegister: true,
  async run(input, register) {
    const view = await register('registry.show-record', input)
    const value = {
      number: view.number,
      day: view.day,
      editions: view.editions.map(namedValue),
      replacements: view.lineage.map(({ from, to, type }) => ({ newer: from, older: to, type })),
      outward: view.outward.map((each) => relatedValue(each, 'outward')),
      inward: view.inward.map((each) => relatedValue(each, 'inward')),
    }
    const relations = [
      ...view.outward.map((each) => relatedWords(each, 'outward')),
      ...view.inward.map((each) => relatedWords(each, 'inward')),
    ]
    const words = [
      `${view.number}${view.title ? `《${view.title}》` : ''}：收录 ${view.editions.length} 个版本，${relations.length} 项关系。`,
      ...view.editions.map((each) => `- 版本：${namedWords(each)}`),
      ...view.lineage.map(({ from, to, type }) => `- ${from} ${type === 'replaces' ? '代替' : '部分代替'} ${to}`),
      ...relations.slice(0, LINES_MAX),
      ...(relations.length > LINES_MAX ? [`其余 ${relations.length - LINES_MAX} 项见结构化结果。`] : []),
      cautionWords(view.day),
    ]
    return { value, words: words.join('\n') }
  },
})

type Way = 'outward' | 'inward'

const titleOf = ({ type }: Related, way: Way): string => relationTitles[type]?.[way].zh ?? type

const relatedValue = (related: Related, way: Way) => ({
  type: related.type,
  typeZh: titleOf(related, way),
  degree: related.degree,
  other: namedValue(related.other),
})

const relatedWords = (related: Related, way: Way): string =>
  `- ${titleOf(related, way)}${related.degree ? ` ${related.degree}` : ''}：${namedWords(related.other)}`
