import { describeCheck, withSentence } from '../../testing/expect-check.ts'
import { valueWithoutUnit } from './value-without-unit.ts'

describeCheck(valueWithoutUnit, {
  passes: [
    { name: 'a unit', draft: withSentence('底座的高度为50 mm，温度不应大于60 ℃。') },
    { name: 'a unit in words', draft: withSentence('底座的高度为50毫米。') },
    { name: 'nought', draft: withSentence('转速为0。') },
    { name: 'another characteristic', draft: withSentence('编号的长度为5。') },
  ],
  fails: [{ name: 'no unit', draft: withSentence('底座的⟦高度为50⟧，见图1。'), message: 'found' }],
})
