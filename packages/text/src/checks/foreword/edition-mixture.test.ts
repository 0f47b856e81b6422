import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { FOUND_IN_2009, inEdition2009 } from '../../testing/in-edition-2009.ts'
import { replaceText } from '../../testing/mutate-draft.ts'
import { editionMixture } from './edition-mixture.ts'

const draft = cleanDraft({ isRevision: true })
const inWordsOf2009 = replaceText(inEdition2009(draft), '识别专利的', '识别这些专利的')
const history2009 = replaceText(inWordsOf2009, '所代替文件的', '所代替标准的')

const adoption = cleanDraft({ level: 'national', isAdoption: true })

describeCheck(editionMixture, {
  passes: [
    { name: 'an adoption told by its degree alone', draft: adoption },
    {
      name: 'what is said of a former edition',
      draft: replaceText(draft, '2018年首次发布为', '2018年首次发布，该年版使用翻译法等同采用ISO 99812:2015，编号为'),
    },
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
    {
      name: 'the method of adoption, which texts of 2009 told',
      draft: replaceText(adoption, '本文件修改采用', '本文件⟦使用重新起草法修改采用⟧'),
      message: 'adoption',
    },
    { name: 'the history of 2009', draft: replaceText(draft, '所代替文件的', '⟦所代替标准⟧的') },
    {
      name: 'a phrase of 2020 in a text of 2009',
      draft: replaceText(history2009, '除结构调整和编辑性改动外', '⟦除结构调整和编辑性改动外⟧'),
      alsoFinds: FOUND_IN_2009,
    },
  ],
})
