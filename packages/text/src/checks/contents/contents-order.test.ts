import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { editContents } from '../../testing/mutate-draft.ts'
import { contentsOrder } from './contents-order.ts'

const clean = cleanDraft()

describeCheck(contentsOrder, {
  passes: [
    { name: 'clauses listed with their chapters', draft: cleanDraft({ type: 'product' }) },
    { name: 'typed headings', draft: clean, styles: 'typed' },
    {
      name: 'figures and tables behind the index',
      draft: editContents(clean, (entries) => [
        ...entries,
        { level: 1, text: '图1　跌落姿态', page: '4' },
        { level: 1, text: '图A.1　测量装置示意', page: '5' },
        { level: 1, text: '表1　电气性能', page: '3' },
      ]),
    },
  ],
  fails: [
    {
      name: 'an annex before the chapters',
      draft: editContents(clean, (entries) => {
        const annex = entries.findIndex(({ text }) => text.startsWith('附录'))
        const moved = entries.filter((_, nth) => nth === annex)
        return [...moved, ...entries.filter((_, nth) => nth !== annex)]
      }),
      message: 'displaced',
      count: 1,
    },
  ],
  notApplicable: [{ name: 'a text without contents', draft: { ...clean, contents: null } }],
})
