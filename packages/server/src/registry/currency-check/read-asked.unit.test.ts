import { describe, expect, it } from 'vitest'
import { readAsked } from './read-asked.ts'

const numbers = (text: string) => readAsked(text).map(({ number, asked }) => number?.canonical ?? asked)

describe('a list of references', () => {
  it('is read a line at a time, however the numbers are written', () =>
    expect(numbers('GB/T 1.1-2020\nGBT19001—2016\nＧＢ／Ｔ　２８２８．１－２０１２\r\nDB11/T 1000-2021')).toEqual([
      'GB/T 1.1—2020',
      'GB/T 19001—2016',
      'GB/T 2828.1—2012',
      'DB11/T 1000—2021',
    ]))

  it('may hold several numbers in a line, with titles and sentences around them', () =>
    expect(numbers('按照 GB/T 1.1—2020《标准化工作导则》和 GB/T 20001.10—2014 的规定起草')).toEqual([
      'GB/T 1.1—2020',
      'GB/T 20001.10—2014',
    ]))

  it('asks the same reference once', () => expect(readAsked('GB/T 1.1—2020\nGB/T1.1-2020')).toHaveLength(1))

  it('keeps a line without a number, with the reason', () => {
    const [line] = readAsked('一份没有编号的文件')
    expect(line).toMatchObject({ asked: '一份没有编号的文件', number: null, problem: 'NUMBER_UNRECOGNIZED' })
  })

  it('names the clauses cited of each number', () =>
    expect(readAsked('见 GB/T 1.1—2020 的 9.5.4 和 GB/T 2900.29—2008 中 3.2')).toMatchObject([
      { clauses: ['9.5.4'] },
      { clauses: ['3.2'] },
    ]))

  it('leaves empty lines out', () => expect(readAsked('\n \n　\n')).toEqual([]))
})
