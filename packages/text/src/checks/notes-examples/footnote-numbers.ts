import type { Block } from '../../document/document.ts'
import type { Check, FoundFault } from '../check.ts'
import type { CheckedText } from '../checked-text.ts'
import { found, notApplicable, unknown } from '../outcome.ts'
import { footnotesOf } from './placed-footnotes.ts'

/**
 * Footnotes of the word processor count by themselves and leave no gap, but whether it shows `1)` is not in what was
 * read; so only marks typed by hand can be judged.
 */
export const footnoteNumbers: Check = {
  id: 'Z06',
  name: 'footnote-numbers',
  group: 'notes-examples',
  title: { zh: '脚注的编号', en: 'numbers of footnotes' },
  why: {
    zh: '条文脚注从前言起连续编号，读者才能找到对应的脚注。',
    en: 'Footnotes run on from the foreword, so that readers find the one that is meant.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '9.12.1', confidence: 'V' }],
  modality: 'shall',
  appliesTo: {},
  falsePositiveRisk: 'low',
  fix: 'none',
  state: 'on',
  messages: {
    sequence: {
      zh: '手工输入的脚注编号“{found}”不连续，应为“{expected}”',
      en: 'The typed footnote number “{found}” does not run on; it should be “{expected}”',
    },
    mixed: {
      zh: '既有自动编号的脚注，又有手工输入的“{found}”，编号会重复',
      en: 'Footnotes that count by themselves stand beside the typed “{found}”; numbers will repeat',
    },
  },
  check: (text) => {
    if (text.document.format !== 'docx') return unknown('format-lacks-it')
    const typed = typedMarks(text)
    const automatic = footnotesOf(text)
    const [first] = typed
    if (!first) return automatic.length === 0 ? notApplicable('no-such-element') : unknown('reader-gap')
    if (automatic.length > 0) return found([{ at: first.at, message: 'mixed', data: { found: first.words } }])
    return found(typed.flatMap(faultAt))
  },
}

type Mark = { readonly words: string; readonly at: FoundFault['at'] }

const MARK = /^[1-9]\d?[)）]$/u

/** A raised `1)` behind a word, for which a paragraph begins with the same mark: an exponent has no such paragraph. */
function typedMarks({ document }: CheckedText): readonly Mark[] {
  const blocks = document.blocks.filter(({ runs }) => runs.some(({ position }) => position === 'superscript'))
  const explained = new Set(
    blocks.flatMap((block) => raised(block).filter(({ from }) => from === 0)).map(({ words }) => words),
  )
  return blocks.flatMap((block) =>
    raised(block)
      .filter(({ from, words }) => from > 0 && explained.has(words) && !/[\dA-Za-z]/u.test(block.text.charAt(from - 1)))
      .map(({ words, from, to }) => ({ words, at: { block: block.index, from, to } })),
  )
}

const raised = ({ runs, text }: Block) =>
  runs
    .filter(({ position }) => position === 'superscript')
    .map(({ from, to }) => ({ words: text.slice(from, to).trim(), from, to }))
    .filter(({ words }) => MARK.test(words))

function faultAt({ words, at }: Mark, index: number): readonly FoundFault[] {
  const expected = `${index + 1})`
  return words.replace('）', ')') === expected ? [] : [{ at, message: 'sequence', data: { found: words, expected } }]
}
