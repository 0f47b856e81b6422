import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck, withSentence } from '../../testing/expect-check.ts'
import { abbreviationUnexplained } from './abbreviation-unexplained.ts'

const draft = cleanDraft({ type: 'guidance' })

describeCheck(abbreviationUnexplained, {
  passesClean: false,
  passes: [
    { name: 'the full form first', draft: withSentence('电子控制单元（ECU）控制转速，ECU记录故障。', draft) },
    { name: 'a unit, a model and a byte', draft: withSentence('转速由MW-12型电机给出，字节FF表示故障。', draft) },
  ],
  fails: [{ name: 'letters alone', draft: withSentence('转速由⟦ECU⟧控制，ECU记录故障。', draft), count: 1 }],
  notApplicable: [{ name: 'a list of abbreviations', draft: cleanDraft() }],
})
