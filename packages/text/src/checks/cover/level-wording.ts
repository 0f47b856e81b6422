import { withoutGaps } from '../../document/words.ts'
import type { Check, FoundFault, StandardLevel } from '../check.ts'
import { found, notApplicable } from '../outcome.ts'
import { placeOfField } from '../profile/cover-fields.ts'
import { levelOfNumber, numberOnCover } from '../profile/number-level.ts'
import { onCover } from './cover-page.ts'

type Wording = { readonly allowed: RegExp; readonly shown: string; readonly isFixed: boolean }

/** The wording of each level; that of sectors, places and enterprises holds a name. */
const WORDINGS: Readonly<Record<StandardLevel, Wording>> = {
  national: { allowed: /^中华人民共和国国家(?:职业卫生)?标准$/u, shown: '中华人民共和国国家标准', isFixed: true },
  guidance: {
    allowed: /^中华人民共和国国家标准化指导性技术文件$/u,
    shown: '中华人民共和国国家标准化指导性技术文件',
    isFixed: true,
  },
  sector: {
    allowed: /^中华人民共和国\p{Script=Han}{1,16}行业(?:标准|标准化指导性技术文件)$/u,
    shown: '中华人民共和国××行业标准',
    isFixed: false,
  },
  local: { allowed: /地方(?:标准|标准化指导性技术文件)$/u, shown: '××地方标准', isFixed: false },
  group: { allowed: /团体标准$/u, shown: '团体标准', isFixed: true },
  enterprise: { allowed: /企业标准$/u, shown: '企业标准', isFixed: false },
}

export const levelWording: Check = {
  id: 'C03',
  name: 'level-wording',
  group: 'cover',
  title: { zh: '级别字样与编号前缀一致', en: 'level wording fits the prefix' },
  why: {
    zh: '级别字样与编号前缀矛盾时，读者无从判断文件的级别。',
    en: 'Where wording and prefix differ, nobody can tell the level of the document.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '8.1', confidence: 'R' }],
  modality: 'shall',
  appliesTo: { notSpecial: ['construction', 'food-safety', 'metrology'] },
  falsePositiveRisk: 'low',
  fix: 'automatic',
  state: 'on',
  messages: {
    level: {
      zh: '封面的“{found}”与编号“{number}”的级别不一致，与该前缀对应的是“{expected}”',
      en: '“{found}” does not fit the number “{number}”, to whose prefix “{expected}” belongs',
    },
    wording: { zh: '封面的级别字样“{found}”应为“{expected}”', en: 'The level is worded “{expected}”, not “{found}”' },
  },
  check: (text) =>
    onCover(text, ({ first, rawOf }) => {
      const [number, wording] = [first('number'), first('level')]
      const parsed = number && numberOnCover(rawOf(number))
      const level = parsed ? levelOfNumber(parsed) : null
      if (!number || !wording || level === null) return notApplicable('nothing-to-check')
      const written = withoutGaps(rawOf(wording))
      const { allowed, shown, isFixed } = WORDINGS[level]
      if (allowed.test(written)) return found([])
      const at = placeOfField(wording)
      const isOther = !sameLevel(written, level)
      const fault: FoundFault = {
        at,
        message: isOther ? 'level' : 'wording',
        data: { found: written, expected: shown, number: rawOf(number) },
        evidence: [placeOfField(number)],
      }
      // Which of the two is wrong cannot be told where the levels differ.
      return found([isFixed && !isOther ? { ...fault, edits: [{ at, replacement: shown }] } : fault])
    }),
}

const WORDS: readonly (readonly [RegExp, readonly StandardLevel[]])[] = [
  [/国家标准化指导性技术文件/u, ['guidance']],
  [/国家标准/u, ['national']],
  [/行业标准/u, ['sector']],
  [/地方标准/u, ['local']],
  [/团体标准/u, ['group']],
  [/企业标准/u, ['enterprise']],
]

const sameLevel = (words: string, level: StandardLevel): boolean =>
  WORDS.find(([pattern]) => pattern.test(words))?.[1].includes(level) ?? true
