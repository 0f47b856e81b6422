import type { Check, FoundFault } from '../check.ts'
import { judged, type WrittenSo, writtenSo } from './measured-passages.ts'

export const sexagesimalAngle: Check = {
  id: 'Q06',
  name: 'sexagesimal-angle',
  group: 'quantities',
  title: { zh: '平面角的写法', en: 'angles' },
  why: {
    zh: '平面角用十进制的度表示，便于计算和比较。',
    en: 'Plane angles in decimal degrees can be reckoned with and compared.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '9.4.5', confidence: 'V' }],
  modality: 'should',
  appliesTo: {},
  falsePositiveRisk: 'low',
  fix: 'suggested',
  state: 'on',
  messages: {
    found: {
      zh: '平面角“{found}”宜用度的小数表示：“{expected}”',
      en: 'The plane angle “{found}” should be given in decimal degrees: “{expected}”',
    },
  },
  check: (text) =>
    judged(
      text,
      writtenSo(text, ANGLES)
        .filter(({ before, after }) => !/[经纬]/u.test(before) && !/^ ?[NESW]/u.test(after))
        .map(faultAt),
    ),
}

const ANGLES =
  /(?<![\d.])(?<degrees>\d{1,3}) ?° ?(?<minutes>\d{1,2}(?:\.\d{1,4})?) ?[′'’](?!['’])(?: ?(?<seconds>\d{1,2}(?:\.\d{1,4})?) ?(?:[″"”]|['’′]{2}))?/gu

const DECIMALS = 4

function faultAt({ passage, from, to, words, groups }: WrittenSo): FoundFault {
  const { degrees, minutes, seconds = '0' } = groups
  const value = Number(degrees) + Number(minutes) / 60 + Number(seconds) / 3600
  const at = passage.place(from, to)
  return { at, message: 'found', data: { found: words, expected: `${Number(value.toFixed(DECIMALS))}°` } }
}
