import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { FOUND_IN_2009, inEdition2009 } from '../../testing/in-edition-2009.ts'
import { replaceText } from '../../testing/mutate-draft.ts'
import { editionMixture } from './edition-mixture.ts'

const draft = cleanDraft({ isRevision: true })
const inWordsOf2009 = replaceText(inEdition2009(draft), '识别专利的', '识别这些专利的')
const history2009 = replaceText(inWordsOf2009, '所代替文件的', '所代替标准的')

describeCheck(editionMixture, {
  passes: [
    {
      name: 'a text of 2009 in its own words',
      draft: replaceText(history2009, '除结构调整和编辑性改动外', '除编辑性修改外'),
    },
  ],
  fails: [
    {
      name: 'phrases of 2009 in a text of 2020',
      draft: replaceText(draft, '除结构调整和编辑性改动外', '⟦除编辑性修改外⟧'),
      message: 'found',
    },
    { name: 'the history of 2009', draft: replaceText(draft, '所代替文件的', '⟦所代替标准⟧的') },
    {
      name: 'a phrase of 2020 in a text of 2009',
      draft: replaceText(history2009, '除结构调整和编辑性改动外', '⟦除结构调整和编辑性改动外⟧'),
      alsoFinds: FOUND_IN_2009,
    },
  ],
})
