import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { editCover } from '../../testing/mutate-draft.ts'
import { issuerKind } from './issuer-kind.ts'

describeCheck(issuerKind, {
  passes: [
    { name: 'a national standard', draft: cleanDraft({ level: 'national' }) },
    { name: 'a sector standard', draft: cleanDraft({ level: 'sector' }) },
    { name: 'a local standard', draft: cleanDraft({ level: 'local' }) },
    { name: 'a standard of an enterprise', draft: cleanDraft({ level: 'enterprise' }) },
  ],
  fails: [
    {
      name: 'a group standard issued by a company',
      draft: editCover(cleanDraft(), { issuer: '⟦示例电器有限公司⟧　发布' }),
      message: 'other',
      alsoFinds: ['U05'],
    },
  ],
  unknown: [{ name: 'a text without a cover', draft: { ...cleanDraft(), cover: {} } }],
  notApplicable: [{ name: 'a cover without an issuer', draft: editCover(cleanDraft(), { issuer: null }) }],
})
