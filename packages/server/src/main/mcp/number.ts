import { describeNumber, wordPlace } from '@zhunsheng/core'
import Type from 'typebox'
import { numberInput, orNull, text, tool } from './tool.ts'

export const numberTool = tool({
  name: 'number',
  title: { zh: '辨认标准编号', en: 'Take the number of a standard apart' },
  says:
    'What a number is by its form alone: canonical spelling, level, nature, code, year; or where it stops to make sense ' +
    'and what may be meant. It does not say whether such a standard exists; for that use show_record.',
  input: Type.Object({ number: numberInput }, { additionalProperties: false }),
  output: Type.Object({
    input: text(),
    kind: orNull(text()),
    canonical: orNull(text()),
    level: orNull(text()),
    nature: orNull(text()),
    code: orNull(text()),
    sequence: orNull(text()),
    part: orNull(text()),
    year: orNull(Type.Integer()),
    bodyZh: orNull(text()),
    amends: orNull(text()),
    problem: orNull(Type.Object({ code: text(), says: text(), at: Type.Integer(), nearest: orNull(text()) })),
  }),
  asksRegister: false,
  async run({ number }) {
    const described = describeNumber(number)
    const { body, problem, adopted: _, ...rest } = described
    const value = { ...rest, bodyZh: body?.zh ?? null, problem: problem && { ...problem, says: problem.says.zh } }
    const place = wordPlace(described)?.zh ?? ''
    const words = problem
      ? `“${number}”：${problem.says.zh}（第 ${problem.at + 1} 个字符起）${problem.nearest ? `；可能是 ${problem.nearest}` : ''}。`
      : `${described.canonical}：${place}${body ? `（${body.zh}）` : ''}。这只是按编号的写法辨认，不说明有无此标准。`
    return { value, words }
  },
})
