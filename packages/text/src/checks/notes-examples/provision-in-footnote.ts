import { lex } from '../../lexer/lex.ts'
import { sentencesOf } from '../../lexer/sentences.ts'
import type { Check, FoundFault } from '../check.ts'
import { found, notApplicable, unknown } from '../outcome.ts'
import { forbiddenModals } from './forbidden-modals.ts'
import { footnotesOf } from './placed-footnotes.ts'

/** Footnotes of figures and tables may hold requirements and are left alone. */
export const provisionInFootnote: Check = {
  id: 'Z03',
  name: 'provision-in-footnote',
  group: 'notes-examples',
  title: { zh: '脚注中的条款', en: 'provision in a footnote' },
  why: {
    zh: '条文脚注只是附加信息，写在那里的要求、推荐或允许不起作用。',
    en: 'A footnote of the text is additional information; provisions in it bind nobody.',
  },
  basis: [
    { document: 'GB/T 1.1—2020', clause: '9.2', confidence: 'V' },
    { document: 'GB/T 1.1—2020', clause: '9.12.2', confidence: 'V' },
  ],
  modality: 'shall',
  appliesTo: { notSpecial: ['construction'] },
  falsePositiveRisk: 'low',
  fix: 'suggested',
  state: 'on',
  messages: {
    found: {
      zh: '此处的脚注用“{found}”表示要求、推荐或允许（“{words}”）。请改为陈述，或移入条文',
      en: 'The footnote here makes a provision with “{found}” (“{words}”). State a fact, or move it into a clause',
    },
  },
  check: (text) => {
    if (text.document.format !== 'docx') return unknown('format-lacks-it')
    const footnotes = footnotesOf(text)
    if (footnotes.length === 0) return notApplicable('no-such-element')
    const modals = forbiddenModals(text.profile.edition)
    return found(
      footnotes.flatMap(({ text: words, at }) =>
        sentencesOf(words, lex(words)).flatMap((sentence): FoundFault[] => {
          const modal = sentence.modals.find((each) => modals.has(each.modal))
          if (!modal || sentence.kind === 'external-constraint') return []
          return [{ at, message: 'found', data: { found: modal.text, words: excerpt(sentence.text) } }]
        }),
      ),
    )
  },
}

const LONGEST_EXCERPT = 40
const excerpt = (words: string): string =>
  words.length <= LONGEST_EXCERPT ? words : `${words.slice(0, LONGEST_EXCERPT)}…`
