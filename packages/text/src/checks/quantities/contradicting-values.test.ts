import { paragraph } from '../../testing/clean/pieces.ts'
import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck, withSentence } from '../../testing/expect-check.ts'
import { insertAfter } from '../../testing/mutate-draft.ts'
import { contradictingValues } from './contradicting-values.ts'

const twice = (one: string, other: string) => insertAfter(withSentence(one), one, paragraph(other))

describeCheck(contradictingValues, {
  passes: [
    {
      name: 'the same value in another unit',
      draft: twice('网罩的间隙应不大于10 mm。', '网罩的间隙应不大于1 cm。'),
    },
    { name: 'another side', draft: twice('网罩的间隙应不大于10 mm。', '网罩的间隙应不小于5 mm。') },
    {
      name: 'another object',
      draft: twice('网罩的最大间隙应不大于10 mm。', '底座的最大间隙应不大于5 mm。'),
    },
  ],
  fails: [
    {
      name: 'two values',
      draft: twice('网罩的间隙应不大于10 mm。', '网罩的间隙应⟦不大于8 mm⟧。'),
      message: 'found',
    },
  ],
  notApplicable: [{ name: 'no bounds in sentences', draft: cleanDraft({ type: 'symbols' }) }],
})
