import { expect, it } from 'vitest'
import { marksIn } from './marks.ts'

const marked = (text: string, words: readonly string[]) =>
  marksIn(text, words).map(([start, end]) => text.slice(start, end))

it.each([
  ['电力变压器 第1部分：总则', ['变压器', '总则'], ['变压器', '总则']],
  ['变压器用变压器油', ['变压器'], ['变压器', '变压器']],
  ['质量管理体系 要求', ['体系要求'], ['体系 要求']],
  ['电力变压器', ['电力变', '变压器'], ['电力变压器']],
  ['ＬＥＤ照明', ['led'], ['ＬＥＤ']],
  ['Quality management', ['manage'], ['manage']],
  ['电力变压器', ['电缆'], []],
  ['电力变压器', [], []],
])('in "%s" the words %j are %j', (text, words, expected) => expect(marked(text, words)).toEqual(expected))
