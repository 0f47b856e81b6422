import { describe, it } from 'vitest'
import { paragraph } from '../../testing/clean/pieces.ts'
import { cleanDraft } from '../../testing/clean-draft.ts'
import { cleanStatement } from '../../testing/clean-statement.ts'
import { describeCheck, expectInClause, withSentence } from '../../testing/expect-check.ts'
import { insertAfter, replaceText } from '../../testing/mutate-draft.ts'
import { alienMatter } from './alien-matter.ts'

const draft = cleanDraft()

describeCheck(alienMatter, {
  passes: [
    { name: 'a statement of fact', draft: withSentence('索赔的办法由合同约定。') },
    {
      name: 'words of the introduction',
      draft: insertAfter(draft, '桌面微风扇在办公和居家场所广泛使用。', paragraph('使用方可向制造方索赔。')),
    },
  ],
  fails: [
    { name: 'a claim', draft: withSentence('制造方应⟦赔偿⟧使用方的损失。'), message: 'alien' },
    { name: 'a penalty', draft: withSentence('不符合要求的，应⟦追究制造方的责任⟧。') },
  ],
  unknown: [
    {
      name: 'a standard on such a service',
      draft: replaceText(
        withSentence('保险人应赔偿使用方的损失。'),
        '桌面微风扇　性能规范',
        '桌面微风扇　保险理赔规范',
        { all: true },
      ),
    },
  ],
  notApplicable: [{ name: 'an explanatory statement', draft: cleanStatement(draft) }],
})

describe('matters of contracts and of law', () => {
  it('are told where a provision speaks of them', () => {
    expectInClause(alienMatter, '使用方应按时支付⟦违约金⟧。')
    expectInClause(alienMatter, '桌面微风扇应有⟦担保⟧。')
    expectInClause(alienMatter, '桌面微风扇应有责任标识。')
  })
})
