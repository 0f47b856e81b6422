import type { Check, FoundFault } from '../check.ts'
import { judged, type WrittenSo, writeInstead, writtenSo } from './measured-passages.ts'

export const digitGrouping: Check = {
  id: 'Q10',
  name: 'digit-grouping',
  group: 'quantities',
  title: { zh: '分节和小数', en: 'digit groups and decimals' },
  why: {
    zh: '科技文件的数字分节用间隙而不用逗号，小于 1 的小数写出小数点前的 0，免得误读。',
    en: 'Groups of digits are parted by a gap and not a comma, and decimals below 1 begin with 0, to prevent misreading.',
  },
  basis: [{ document: 'GB/T 15835—2011', clause: '', confidence: 'R' }],
  modality: 'may',
  appliesTo: {},
  falsePositiveRisk: 'medium',
  fix: 'automatic',
  state: 'trial',
  messages: {
    comma: {
      zh: '“{found}”用逗号分节，写作“{expected}”',
      en: 'The digits of “{found}” are grouped by commas; write “{expected}”',
    },
    zero: {
      zh: '“{found}”缺少小数点前的 0，写作“{expected}”',
      en: 'The decimal “{found}” lacks its leading zero; write “{expected}”',
    },
  },
  check: (text) =>
    judged(text, [...writtenSo(text, GROUPED).flatMap(groupedIn), ...writtenSo(text, ZEROLESS).flatMap(zerolessIn)]),
}

const GROUPED = /(?<![\d,.A-Za-z[(])[1-9]\d{0,2}(?:,\d{3}){1,5}(?:\.\d{1,9})?(?![\d,.\])A-Za-z])/gu
const ZEROLESS = /(?<=[\s为是至~≤≥<>=±(、,;:]|^)\.\d{1,9}(?![\d.A-Za-z_])/gu

function groupedIn(match: WrittenSo): readonly FoundFault[] {
  // The full-width comma parts the members of a list.
  if (/[，]/u.test(match.words) || /[、，,] ?$/u.test(match.before)) return []
  const fault = writeInstead(match, 'comma', match.words.replaceAll(',', ' '))
  // 100,200 may be two numbers.
  return [match.words.split(',').length > 2 ? fault : { ...fault, certainty: 'guessed' }]
}

/** 3. 1 .2 is the number of a clause that was torn apart. */
function zerolessIn(match: WrittenSo): readonly FoundFault[] {
  if (!match.words.startsWith('.') || /\d ?$/u.test(match.before)) return []
  return [writeInstead(match, 'zero', `0${match.words}`)]
}
