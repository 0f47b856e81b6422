import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck, withSentence } from '../../testing/expect-check.ts'
import { removePiece, replaceText } from '../../testing/mutate-draft.ts'
import { groupPatents } from './group-patents.ts'

const clean = cleanDraft()
const SENTENCE = '请注意本文件的某些内容可能涉及专利。本文件的发布机构不承担识别专利的责任。'

describeCheck(groupPatents, {
  passes: [
    {
      name: 'a patent that the foreword discloses',
      draft: replaceText(
        withSentence('网罩的结构见ZL 2020 1 0123456.7。'),
        SENTENCE,
        `${SENTENCE}实施本文件可能涉及专利ZL 2020 1 0123456.7，专利权人已声明免费许可。`,
      ),
    },
  ],
  fails: [
    { name: 'a silent foreword', draft: removePiece(clean, SENTENCE), count: 1, message: 'silent' },
    {
      name: 'a patent that only a clause names',
      draft: withSentence('网罩的结构见⟦ZL 2020 1 0123456.7⟧。'),
      message: 'undisclosed',
    },
  ],
  notApplicable: [{ name: 'a national standard', draft: cleanDraft({ level: 'national' }) }],
})
