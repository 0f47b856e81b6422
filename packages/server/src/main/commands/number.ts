import { type DescribedNumber, describeNumber, wordPlace } from '@zhunsheng/core'
import { command } from '../command.ts'
import { exitCodes } from '../exit-codes.ts'
import { textsGiven } from './texts-given.ts'

/** What numbers of standards are, or where they stop to make sense: no database is needed. */
export const numberCommand = command({
  words: ['number'],
  title: {
    zh: '辨认标准编号：级别、性质、代号、顺序号、年代号；“-”读标准输入，每行一个',
    en: 'take numbers of standards apart; - reads them from stdin, one a line',
  },
  positional: ['text…'],
  run: async ({ positional }) => {
    const value = (await textsGiven(positional, process.stdin)).map(describeNumber)
    const areNumbers = value.every(({ problem }) => problem === null)
    return { value, words: value.map(line).join('\n'), exit: areNumbers ? exitCodes.ok : exitCodes.malformed }
  },
})

function line(described: DescribedNumber): string {
  const { input, canonical, body, amends, problem } = described
  const amended = amends ? `，${amends} 的修改单` : ''
  if (!problem) return `${canonical}　${wordPlace(described)?.zh ?? ''}${body ? `（${body.zh}）` : ''}${amended}`
  const nearest = problem.nearest ? `；可能是 ${problem.nearest}` : ''
  return `${input}　${problem.says.zh}（第 ${problem.at + 1} 个字符起）${nearest}`
}
