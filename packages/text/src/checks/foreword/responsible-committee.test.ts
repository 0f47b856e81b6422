import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { removePiece, replaceText } from '../../testing/mutate-draft.ts'
import { responsibleCommittee } from './responsible-committee.ts'

const national = cleanDraft({ level: 'national' })
const COMPETENCE = '本文件由全国家用电器标准化技术委员会（SAC/TC 46）提出并归口。'
const worded = (words: string) => replaceText(national, COMPETENCE, words)

describeCheck(responsibleCommittee, {
  passes: [
    { name: 'a national standard', draft: national },
    { name: 'a committee that is being set up', draft: worded('本文件由全国示例标准化技术委员会（筹）归口。') },
    {
      name: 'a subcommittee',
      draft: worded('本文件由全国家用电器标准化技术委员会示例分技术委员会（SAC/TC 46/SC 1）归口。'),
    },
  ],
  fails: [
    { name: 'no number', draft: worded('本文件由⟦全国家用电器标准化技术委员会⟧提出并归口。'), message: 'no-number' },
    {
      name: 'a subcommittee without its own number',
      draft: worded('本文件由⟦全国家用电器标准化技术委员会示例分技术委员会⟧（SAC/TC 46）归口。'),
      message: 'no-subcommittee',
    },
    {
      name: 'one number with two names',
      draft: worded(
        '本文件由全国家用电器标准化技术委员会（SAC/TC 46）提出。本文件由⟦全国家电标准化技术委员会⟧（SAC/TC 46）归口。',
      ),
      message: 'two-names',
    },
    { name: 'nobody responsible', draft: removePiece(national, COMPETENCE), message: 'absent', count: 1 },
  ],
})
