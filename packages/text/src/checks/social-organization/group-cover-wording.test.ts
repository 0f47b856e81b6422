import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { editCover } from '../../testing/mutate-draft.ts'
import { groupCoverWording } from './group-cover-wording.ts'

const clean = cleanDraft()

describeCheck(groupCoverWording, {
  fails: [
    {
      name: 'the wording of a national standard',
      draft: editCover(clean, { level: '⟦中华人民共和国国家标准⟧' }),
      message: 'wording',
      alsoFinds: ['C14'],
    },
    {
      name: 'a branch as the issuer',
      draft: editCover(clean, { issuer: '⟦示例家电协会风扇分会⟧　发布' }),
      message: 'branch',
      alsoFinds: ['C14'],
    },
  ],
  unknown: [{ name: 'neither wording nor issuer', draft: editCover(clean, { level: null, issuer: null }) }],
  notApplicable: [{ name: 'a national standard', draft: cleanDraft({ level: 'national' }) }],
})
