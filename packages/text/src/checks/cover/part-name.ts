import type { Check, FoundFault } from '../check.ts'
import { found, notApplicable, unknown } from '../outcome.ts'
import { placeOfField } from '../profile/cover-fields.ts'
import { hasBlanks, numberOnCover } from '../profile/number-level.ts'
import { type CoverPage, nameOf, onCover } from './cover-page.ts'

export const partName: Check = {
  id: 'C19',
  name: 'part-name',
  group: 'cover',
  title: { zh: '部分的名称', en: 'name of a part' },
  why: {
    zh: '编号与名称对不上，就分不清是哪一部分。',
    en: 'Where number and name do not match, nobody can tell which part it is.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '7.1.3', confidence: 'V' }],
  modality: 'shall',
  appliesTo: { notSpecial: ['construction', 'metrology', 'amendment'] },
  falsePositiveRisk: 'low',
  fix: 'suggested',
  state: 'on',
  messages: {
    nameLacks: {
      zh: '编号“{number}”是第{part}部分，名称中没有“第{part}部分：”',
      en: 'The number “{number}” is that of part {part}; the name has no “第{part}部分：”',
    },
    numberLacks: {
      zh: '名称中有“{found}”，编号“{number}”中没有部分的编号',
      en: 'The name has “{found}”; the number “{number}” is not that of a part',
    },
    differs: {
      zh: '名称中是“{found}”，编号“{number}”是第{part}部分',
      en: 'The name has “{found}”; the number “{number}” is that of part {part}',
    },
    colon: {
      zh: '“{found}”与该部分自己的名称之间没有冒号，应写为“{expected}”',
      en: 'No colon stands between “{found}” and the name of the part: “{expected}”',
    },
    noOwnName: {
      zh: '“{found}”之后没有该部分自己的名称',
      en: 'Behind “{found}” the part has no name of its own',
    },
  },
  check: (text) =>
    onCover(text, (page) => {
      const [number, title] = [page.first('number'), page.first('title')]
      if (!number || !title) return notApplicable('nothing-to-check')
      const raw = page.rawOf(number)
      const part = numberOnCover(raw)?.part?.split('.')[0] ?? null
      const named = partIn(nameOf(page))
      if (part === null && !named) return notApplicable('nothing-to-check')
      // XXXX may stand for a number and its part.
      if (part === null && hasBlanks(raw)) return unknown('needs-a-person')
      const data = { number: raw, part: part ?? '', found: named?.words ?? '' }
      const fault = (message: string): FoundFault => ({
        at: placeOfField(part === null ? number : title),
        message,
        data,
        evidence: [placeOfField(part === null ? title : number)],
      })
      if (!named) return found([fault('nameLacks')])
      if (part === null) return found([fault('numberLacks')])
      if (named.number !== null && named.number !== Number(part)) return found([fault('differs')])
      return found(named.hasOwnName ? withoutColon(page) : [fault('noOwnName')])
    }),
}

const WITHOUT_COLON =
  /第[\s\u3000]*(?:\d{1,4}|[一二三四五六七八九十]{1,3})[\s\u3000]*部分(?<gap>[\s\u3000—–-]*)(?=[^\s\u3000—–：:（(和及与、的-])/u

/** Only within a line: a name that goes on in the next one may have lost its colon to the break. */
const withoutColon = (page: CoverPage): readonly FoundFault[] =>
  page.fields('title').flatMap((field): readonly FoundFault[] => {
    const match = WITHOUT_COLON.exec(page.rawOf(field))
    if (!match) return []
    const gap = match.groups?.['gap'] ?? ''
    const words = match[0].slice(0, match[0].length - gap.length)
    const { block, from } = placeOfField(field)
    const end = from + match.index + match[0].length
    const edits = [{ at: { block, from: end - gap.length, to: end }, replacement: '：' }]
    const at = { block, from: from + match.index, to: end - gap.length }
    return [{ at, message: 'colon', data: { found: words, expected: `${words}：` }, edits }]
  })

const PART = /第[\s\u3000]*(?<number>\d{1,4}|[一二三四五六七八九十]{1,3})[\s\u3000]*部分[\s\u3000]*[:：]?(?<own>.*)$/u
const CHINESE = '一二三四五六七八九十'

/** A number in Chinese figures beyond ten is not compared. */
function partIn(name: string) {
  const match = PART.exec(name)
  const [number = '', own = ''] = [match?.groups?.['number'], match?.groups?.['own']]
  if (!match) return null
  const chinese = number.length === 1 ? CHINESE.indexOf(number) + 1 : 0
  const counted = /^\d/u.test(number) ? Number(number) : chinese || null
  return { words: `第${number}部分`, number: counted, hasOwnName: own.trim() !== '' }
}
