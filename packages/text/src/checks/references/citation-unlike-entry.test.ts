import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck, withSentence } from '../../testing/expect-check.ts'
import { citationUnlikeEntry } from './citation-unlike-entry.ts'

describeCheck(citationUnlikeEntry, {
  passes: [
    {
      name: 'the name as in the list',
      draft: withSentence('按照GB/T 1236《工业通风机 用标准化风道性能试验》的规定安装。'),
    },
  ],
  fails: [
    { name: 'no year here', draft: withSentence('噪声按照⟦GB/T 4214.1⟧的规定测量。'), message: 'undated-here' },
    { name: 'a year here', draft: withSentence('样品按照⟦GB/T 1236—2017⟧的规定安装。'), message: 'dated-here' },
    { name: 'another year', draft: withSentence('噪声按照⟦GB/T 4214.1—2000⟧的规定测量。'), message: 'year' },
    { name: 'another name', draft: withSentence('样品按照GB/T 1236《⟦工业风扇试验⟧》的规定安装。'), message: 'name' },
  ],
  notApplicable: [{ name: 'an empty list', draft: cleanDraft({ type: 'terminology' }) }],
})
