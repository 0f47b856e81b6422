import { matchesOf } from '../../document/matches.ts'
import type { Check, FoundFault } from '../check.ts'
import type { CheckedText, Passage } from '../checked-text.ts'
import { SPECIAL_DOCUMENTS } from '../facts/special-documents.ts'
import { found, notApplicable, unknown } from '../outcome.ts'
import { titleOf } from '../profile/title.ts'
import { headingOf } from '../structure/elements.ts'
import { placeOfTitle } from '../structure/heading-words.ts'
import { scopePassages, scopeWords } from './scope-text.ts'

/** Words of the name that say what sort of document it is and not what it is about. */
const TYPE_WORDS =
  /(?:技术|通用|性能|应用|管理|质量)?(?:规范|规程|指南|要求|标准|导则|准则|方法|术语|分类|编码|规则|条件)|第[\d一二三四五六七八九十]+部分[：:]?|[\s（）()]/gu

const SHARED_CHARACTERS_MIN = 2

/** What is enumerated as laid down, and is told of nowhere behind the scope. */
const LAID_DOWN = /(?:规定|确立|描述|给出|界定)了?([^。；;\n]{2,200})/gu
const SEPARATORS = /[、，,]|以及|及其|和|与|及/u
/** A short noun; what holds 的 or begins with 对 is a phrase that nobody repeats word by word. */
const NAMES_A_SUBJECT = /^(?!对)(?!.*[的等])\p{Script=Han}{2,6}$/u

/** A scope that speaks of something else than the name, or announces what the chapters do not hold. */
export const scopeDetached: Check = {
  id: 'A05',
  name: 'scope-detached',
  group: 'scope',
  title: { zh: '范围与名称、内容相符', en: 'scope fits the name and the content' },
  why: {
    zh: '名称、范围和正文说的是同一件事；对不上，往往是内容改了而范围没有改。',
    en: 'Name, scope and chapters are about one thing; where they differ, the scope was often left behind.',
  },
  basis: [{ document: 'own', clause: '', confidence: 'own' }],
  modality: 'own',
  appliesTo: { notSpecial: SPECIAL_DOCUMENTS },
  falsePositiveRisk: 'medium',
  fix: 'none',
  state: 'trial',
  messages: {
    name: {
      zh: '范围里没有出现名称“{title}”中的标准化对象',
      en: 'the scope does not speak of what the name “{title}” is about',
    },
    content: {
      zh: '范围列出了“{subject}”，正文和附录里没有提到',
      en: 'the scope announces “{subject}”, which no chapter or annex mentions',
    },
  },
  check: (text) => {
    const heading = headingOf(text, 'scope')
    const passages = scopePassages(text)
    if (!heading || passages.length === 0) return notApplicable('no-such-element')
    const title = titleOf(text.document)
    if (title === null) return unknown('needs-a-person')
    const at = placeOfTitle(heading)
    const isOff = sharesNothing(title.words, scopeWords(text))
    const byName: readonly FoundFault[] = isOff ? [{ at, message: 'name', data: { title: title.words } }] : []
    return found([...byName, ...passages.flatMap((passage) => unkept(passage, text))])
  },
}

/** Not one pair of characters of the object in the name appears in the scope. */
function sharesNothing(title: string, scope: string): boolean {
  const object = title.replaceAll(TYPE_WORDS, '')
  if (object.length < SHARED_CHARACTERS_MIN) return false
  return !pairsOf(object).some((pair) => scope.includes(pair))
}

function unkept(passage: Passage, text: CheckedText): readonly FoundFault[] {
  const body = bodyOf(text)
  if (body === '') return []
  return matchesOf(passage.text, LAID_DOWN).flatMap((match) =>
    // The first of a row often bears the object of the whole document before it.
    subjectsIn(match[1] ?? '')
      .slice(1)
      .filter((subject) => NAMES_A_SUBJECT.test(subject) && pairsOf(subject).every((pair) => !body.includes(pair)))
      .map((subject) => {
        const from = passage.text.indexOf(subject, match.index)
        return { at: passage.place(from, from + subject.length), message: 'content', data: { subject } }
      }),
  )
}

const subjectsIn = (row: string): readonly string[] =>
  row.split(SEPARATORS).map((part) => part.trim().replace(/(?:的?(?:要求|内容|方法|规定|信息|程序|原则))$/u, ''))

const pairsOf = (words: string): readonly string[] =>
  Array.from({ length: words.length - 1 }, (_, at) => words.slice(at, at + SHARED_CHARACTERS_MIN))

/** All words behind the scope that are not lists of references. */
const bodyOf = ({ facts }: CheckedText): string =>
  facts.passages
    .filter(({ block }) => ['core', 'annex', 'terms', 'symbols'].includes(block.element))
    .map(({ text }) => text)
    .join('\n')
