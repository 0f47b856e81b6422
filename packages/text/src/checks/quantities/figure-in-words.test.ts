import { describeCheck, withSentence } from '../../testing/expect-check.ts'
import { figureInWords } from './figure-in-words.ts'

describeCheck(figureInWords, {
  passes: [
    { name: 'Arabic figures', draft: withSentence('叶轮的直径为5 mm。') },
    { name: 'a name in words', draft: withSentence('叶轮的直径为五毫米。') },
    { name: 'a word that ends in a numeral', draft: withSentence('统一kg制和第一m阶。') },
  ],
  fails: [{ name: 'a numeral in words', draft: withSentence('间隙为⟦五mm⟧。'), message: 'found' }],
})
