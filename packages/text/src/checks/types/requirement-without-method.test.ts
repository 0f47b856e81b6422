import { describe, expect, it } from 'vitest'
import { chapter, clause, paragraph } from '../../testing/clean/pieces.ts'
import { cleanDraft } from '../../testing/clean-draft.ts'
import type { Piece } from '../../testing/draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { heading, madeDocument, paragraph as paragraphOf } from '../../testing/made-document.ts'
import { insertAfter } from '../../testing/mutate-draft.ts'
import { textOf } from '../text-of.ts'
import { requirementWithoutMethod } from './requirement-without-method.ts'

const LAST = '叶轮转动时不碰擦网罩。'
const METHODS_END = '硬木地面的厚度与跌落结果有关。'
const requirement = (title: string, words: string) => insertAfter(cleanDraft(), LAST, clause(title), paragraph(words))
const stability = '倾斜10°时，桌面微风扇不应翻倒。'

/** A second chapter of requirements, behind that of the methods, so that no number of a clause moves. */
const inSecondChapter = (title: string, ...methods: readonly Piece[]) => inChapter('安全要求', title, ...methods)

const inChapter = (chapterTitle: string, title: string, ...methods: readonly Piece[]) =>
  insertAfter(
    cleanDraft(),
    METHODS_END,
    ...methods,
    chapter(chapterTitle),
    clause(title),
    paragraph(stability),
    clause('耐热'),
    paragraph('耐热与外壳有关。'),
  )

describeCheck(requirementWithoutMethod, {
  passes: [
    {
      name: 'a method under a longer title',
      draft: insertAfter(
        requirement('稳定性', stability),
        METHODS_END,
        clause('稳定性试验'),
        paragraph('将样品放置在倾斜10°的平面上。'),
      ),
    },
    {
      name: 'a method that points at the requirement',
      draft: insertAfter(
        requirement('稳定性', stability),
        METHODS_END,
        clause('倾斜'),
        paragraph('将样品倾斜10°，按照5.6的规定检查。'),
      ),
    },
    { name: 'a method in a cited document', draft: requirement('稳定性', '稳定性应符合GB/T 1236的规定。') },
    {
      name: 'a method for the second chapter of requirements as a whole',
      draft: inSecondChapter('稳定性', clause('安全试验'), paragraph('将样品倾斜10°。')),
    },
    {
      name: 'a method in a clause of a clause',
      draft: inSecondChapter(
        '稳定性',
        clause('安全'),
        clause('稳定性试验', 3),
        paragraph('将样品倾斜10°。'),
        clause('绝缘试验', 3),
        paragraph('测量绝缘电阻。'),
      ),
    },
    { name: 'general requirements beside the others', draft: inChapter('一般要求', '稳定性') },
    { name: 'no requirement at all', draft: requirement('稳定性', '稳定性与底座有关。') },
  ],
  fails: [
    { name: 'no method', draft: requirement('⟦稳定性⟧', stability), message: 'found' },
    { name: 'no method in the second chapter of requirements', draft: inSecondChapter('⟦稳定性⟧'), message: 'found' },
    {
      name: 'a clause of methods that tells of other requirements of the kind',
      draft: inSecondChapter(
        '⟦稳定安全性⟧',
        clause('安全'),
        clause('绝缘试验', 3),
        paragraph('测量绝缘电阻。'),
        clause('耐压试验', 3),
        paragraph('施加电压。'),
      ),
      message: 'found',
    },
  ],
  notApplicable: [{ name: 'another type', draft: cleanDraft({ type: 'product' }) }],
})

describe('K03 requirement-without-method', () => {
  it('cannot tell where the methods have no titles', () => {
    const made = madeDocument(
      [
        heading('4　要求'),
        heading('4.1　外观'),
        paragraphOf('外观应光洁。'),
        heading('5　试验方法'),
        paragraphOf('目视检查。'),
      ],
      { title: '桌面微风扇 性能规范' },
    )
    expect(requirementWithoutMethod.check(textOf(made))).toEqual({ verdict: 'unknown', reason: 'needs-a-person' })
  })
})
