import { paragraph } from '../../testing/clean/pieces.ts'
import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { insertAfter } from '../../testing/mutate-draft.ts'
import { footnoteNumbers } from './footnote-numbers.ts'

const draft = cleanDraft()
const guide = cleanDraft({ type: 'guidance' })
const BEHIND = '兼顾送风效果'

describeCheck(footnoteNumbers, {
  passesClean: false,
  passes: [
    {
      name: 'typed marks in order',
      draft: insertAfter(
        guide,
        BEHIND,
        paragraph('外壳‹^1)›接地，网罩‹^2)›固定。'),
        paragraph('‹^1)›金属外壳。'),
        paragraph('‹^2)›塑料网罩。'),
      ),
    },
  ],
  fails: [
    {
      name: 'a typed mark too many',
      draft: insertAfter(
        guide,
        BEHIND,
        paragraph('外壳‹^1)›接地，网罩⟦‹^3)›⟧固定。'),
        paragraph('‹^1)›金属外壳。'),
        paragraph('‹^3)›塑料网罩。'),
      ),
      message: 'sequence',
      count: 1,
      alsoFinds: ['S19'],
    },
    {
      name: 'a typed mark beside automatic ones',
      draft: insertAfter(draft, '外表面不应', paragraph('外壳‹^1)›接地。'), paragraph('‹^1)›金属外壳。')),
      message: 'mixed',
      count: 1,
    },
  ],
  unknown: [{ name: 'automatic footnotes, whose form is not read', draft }],
  notApplicable: [
    { name: 'no footnote', draft: guide },
    { name: 'exponents', draft: insertAfter(guide, BEHIND, paragraph('面积（单位为m‹^2›）见表1。')) },
  ],
})
