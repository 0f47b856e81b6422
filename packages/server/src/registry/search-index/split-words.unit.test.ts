import { describe, expect, it } from 'vitest'
import { phraseOf } from './find-phrase.ts'
import { splitWords } from './split-words.ts'

const titles = ['建筑防水材料', '建筑设计防火规范', '变电站消防设计', 'LED灯具']
const split = (text: string) =>
  splitWords([phraseOf(text)], (phrase) => titles.some((title) => title.includes(phrase.text)))?.map(
    (phrase) => phrase.text,
  ) ?? null

describe('words written together', () => {
  it('are taken apart at the longest beginning that something has', () =>
    expect(split('变电站防火规范')).toEqual(['变电站', '防火规范']))

  it('are taken apart earlier where the longest beginning leaves a rest that nothing has', () =>
    expect(split('建筑防火')).toEqual(['建筑', '防火']))

  it('are left alone where they do not come out even', () => expect(split('建筑防震')).toBeNull())

  it('are not cut in the middle of a word of letters', () => expect(split('LEDX灯具')).toBeNull())
})
