import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { removePiece, replaceIn, replaceText } from '../../testing/mutate-draft.ts'
import { referencesLeadIn } from './references-lead-in.ts'

const LEAD = '下列文件中的内容通过文中的规范性引用而构成'
const whole = cleanDraft().pieces.find((piece) => 'text' in piece && piece.text?.startsWith(LEAD))
const LEAD_TEXT = whole && 'text' in whole ? (whole.text ?? '') : ''
const LEAD_2009 =
  '下列文件对于本文件的应用是必不可少的。凡是注日期的引用文件，仅注日期的版本适用于本文件。凡是不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。'

const marked = (text: string) => replaceText(cleanDraft(), LEAD_TEXT, `⟦${text}⟧`)

describeCheck(referencesLeadIn, {
  passes: [
    { name: 'another comma', draft: replaceIn(cleanDraft(), LEAD, '条款。其中，', '条款。其中') },
    { name: 'the fixed sentence for none', draft: cleanDraft({ type: 'terminology' }) },
  ],
  fails: [
    { name: 'the text of 2009', draft: marked(LEAD_2009), message: 'other-edition' },
    { name: 'words of one’s own', draft: marked('下列文件是本文件的引用文件。'), message: 'differs' },
    { name: 'no lead-in', draft: removePiece(cleanDraft(), LEAD), count: 1, message: 'missing' },
    {
      name: 'none in other words',
      draft: replaceText(cleanDraft({ type: 'guidance' }), '本文件没有规范性引用文件。', '⟦无。⟧'),
      message: 'none',
    },
  ],
  notApplicable: [{ name: 'a draft without the chapter', draft: { ...cleanDraft(), pieces: [] } }],
})
