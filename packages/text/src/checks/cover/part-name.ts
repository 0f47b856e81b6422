import type { Check, FoundFault } from '../check.ts'
import { found, notApplicable, unknown } from '../outcome.ts'
import { placeOfField } from '../profile/cover-fields.ts'
import { hasBlanks, numberOnCover } from '../profile/number-level.ts'
import { nameOf, onCover } from './cover-page.ts'

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
      return found(named.hasOwnName ? [] : [fault('noOwnName')])
    }),
}

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
