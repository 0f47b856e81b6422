import type { Check, FoundFault, TextPlace } from '../check.ts'
import type { CheckedText } from '../checked-text.ts'
import { found, unknown } from '../outcome.ts'
import { titleOf } from '../profile/title.ts'
import { OWN } from './contents-basis.ts'
import { draftBeside, statementPassages, wordsOnly } from './statement.ts'

export const nameAndNumber: Check = {
  id: 'W14',
  name: 'name-and-number',
  group: 'explanatory-statement',
  title: { zh: '名称和编号与标准一致', en: 'name and number agree with the draft' },
  why: {
    zh: '名称在编制中改过几次，编制说明里常留着旧名，读者不知道说的是不是同一份标准。',
    en: 'Names change while a draft is written; an old one left here makes readers doubt which standard is meant.',
  },
  basis: [OWN],
  modality: 'own',
  severity: 'warning',
  appliesTo: {},
  falsePositiveRisk: 'low',
  fix: 'suggested',
  state: 'on',
  messages: {
    name: {
      zh: '编制说明称标准为“{found}”，标准文本的名称是“{expected}”，请改为一致',
      en: 'the statement calls the standard “{found}”; the draft is called “{expected}”: make them agree',
    },
    number: {
      zh: '编制说明写的编号是{found}，标准文本的编号是{expected}，请改为一致',
      en: 'the statement gives the number {found}; the draft bears {expected}: make them agree',
    },
  },
  check: (text) => {
    const draft = draftBeside(text)
    if (!draft) return unknown('no-companion')
    const title = titleOf(draft.document)?.words
    if (title === undefined) return unknown('no-such-element')
    const names = namesIn(text)
    const numbers = wrongNumbers(text, draft)
    if (names.length === 0 && numbers.length === 0 && !mentions(text, title)) return unknown('no-such-element')
    return found([...wrongNames(names, title), ...numbers])
  },
}

type Name = { readonly words: string; readonly at: TextPlace }

const LINE_OF_NAME = /^\s*(?:标准|文件|项目)?名\s*称\s*[：:]\s*(?<name>\S.*\S)\s*$/u
const TITLE_END =
  /(?:[（(][^（()）]{0,20}稿[^（()）]{0,8}[)）])?\s*》?\s*(?:[（(][^（()）]{0,20}[)）])?\s*编\s*制\s*说\s*明.{0,24}$/u
const QUOTED = /《(?<name>[^》]{2,80})》?/u
/** A title may begin with the class of the standard, which is no part of its name. */
const CLASS = /^(?:中华人民共和国|中国)?\p{Script=Han}{0,10}(?:国家|行业|地方|团体|企业)标准(?!化)/u

/** What the statement calls the standard in its title or on a line “名称：”. */
function namesIn(text: CheckedText): readonly Name[] {
  const opening = statementPassages(text).slice(0, OPENING_PASSAGES)
  return opening.flatMap(({ text: words, place }): readonly Name[] => {
    const named = LINE_OF_NAME.exec(words)?.groups?.['name'] ?? titleWords(words)
    // A statement on several standards at once names one of them, or all.
    if (named === null || /等\s?[\d一二三四五六七八九十两]+\s?[项个]/u.test(named)) return []
    const name = QUOTED.exec(named)?.groups?.['name'] ?? named
    const from = words.indexOf(name)
    return wordsOnly(name).length < 2 || from < 0 ? [] : [{ words: name, at: place(from, from + name.length) }]
  })
}

const OPENING_PASSAGES = 12

function titleWords(words: string): string | null {
  const end = TITLE_END.exec(words)
  return end && words.length <= 80 && end.index > 0 ? words.slice(0, end.index).trim() : null
}

function wrongNames(names: readonly Name[], title: string): readonly FoundFault[] {
  const expected = wordsOnly(title)
  return names
    .filter(({ words }) => {
      const name = wordsOnly(withoutStage(words))
      const bare = wordsOnly(withoutStage(words).replace(CLASS, ''))
      return ![name, bare, name.replace(/标准$/u, '')].includes(expected) && bare !== ''
    })
    .map(({ words, at }) => ({
      at,
      message: 'name',
      data: { found: words, expected: title },
      edits: [{ at, replacement: title }],
    }))
}

/** Stage, revision and class behind the name are no part of it either. */
const withoutStage = (words: string): string =>
  words
    .replace(/[（(][^（()）]{0,20}(?:稿|修订|制定|版)[^（()）]{0,8}[)）]\s*$/u, '')
    .trim()
    .replace(/(?:国家|行业|地方|团体|企业)标准$/u, '')

const mentions = (text: CheckedText, title: string): boolean =>
  statementPassages(text).some((passage) => wordsOnly(passage.text).includes(wordsOnly(title)))

/** What stands before a number that is said to be that of the standard itself. */
const OWN_NUMBER_BEFORE = /(?:(?:标准|文件)编号(?:为|是|[：:])?|(?:本编制|本)?说明(?:与|对应))\s*$/u

function wrongNumbers(text: CheckedText, draft: CheckedText): readonly FoundFault[] {
  const own = draft.facts.ownNumber
  if (own === null) return []
  return text.facts.identifiers.flatMap(({ canonical, label, from, to, passage, text: written }) => {
    if (label !== 'standard' || canonical[0] === own || canonical[0] === undefined) return []
    if (!OWN_NUMBER_BEFORE.test(passage.text.slice(Math.max(0, from - 16), from))) return []
    const at = passage.place(from, to)
    const data = { found: written, expected: own }
    return [{ at, message: 'number', data, edits: [{ at, replacement: own }] }]
  })
}
