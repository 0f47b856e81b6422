import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { replaceText } from '../../testing/mutate-draft.ts'
import { groupCompetence } from './group-competence.ts'

const clean = cleanDraft()
const competence = (words: string) => replaceText(clean, '本文件由示例家电协会提出并归口。', words)

describeCheck(groupCompetence, {
  passes: [
    { name: 'proposed by another', draft: competence('本文件由示例电器有限公司提出，由示例家电协会归口。') },
    { name: 'a committee of the society', draft: competence('本文件由示例家电协会标准化工作委员会提出并归口。') },
  ],
  fails: [
    {
      name: 'a national committee',
      draft: competence('本文件由⟦全国家用电器标准化技术委员会⟧（SAC/TC 46）归口。'),
      message: 'committee',
    },
    {
      name: 'another society',
      draft: competence('本文件由⟦示例机械学会⟧提出并归口。'),
      message: 'other-owner',
    },
  ],
  notApplicable: [{ name: 'a national standard', draft: cleanDraft({ level: 'national' }) }],
})
