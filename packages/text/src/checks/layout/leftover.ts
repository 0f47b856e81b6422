import { matchesOf } from '../../document/matches.ts'
import type { Check, FoundFault } from '../check.ts'
import type { CheckedText, Passage } from '../checked-text.ts'
import { found, notApplicable } from '../outcome.ts'
import { textPassagesOf } from './text-passages.ts'

/** What authors leave to fill in later. Words that also say something of the subject are not among them. */
const LEFTOVERS: readonly RegExp[] = [
  /(?<![有等尚])待(?:补充?|完善|修改|核实|确认)(?=[）)】\]。；;，,]|$)/gu,
  /(?<=[（(【[「])\s*待定\s*(?=[）)】\]」])|^待定$/gu,
  /(?<![A-Za-z])(?:TODO|TBD|FIXME)(?![A-Za-z])/gu,
  /[「【[（(]\s*(?:此处|这里)[^」】\]）)\n]{0,30}[」】\]）)]/gu,
  /(?:点击|单击)(?:此处|或点击此处|这里)[^。\n]{0,20}/gu,
  /(?:请在此|在此处?)(?:输入|填写|插入|添加)[^。\n]{0,20}/gu,
]

/** Signs for names and numbers not known yet. In examples and annexes they stand for any name on purpose. */
const OPEN_SIGNS: readonly RegExp[] = [
  /[X×Ｘ]{2,6}(?=(?:有限)?公司|单位|研究院|研究所|大学|委员会|协会|学会|部门|集团)/gu,
  /(?:(?<=见)|(?<=第)|(?<=附录))[X×Ｘ]{1,4}(?:\.[X×Ｘ0-9]{1,3}){0,3}(?=[章条节）)，。；、]|$)/gu,
]

const MAY_HOLD_ONE = /待[补完修核确定]|TODO|TBD|FIXME|此|[X×Ｘ]|这里/u

export const leftover: Check = {
  id: 'P08',
  name: 'leftover',
  group: 'layout',
  title: { zh: '遗留的占位文字', en: 'leftovers' },
  why: {
    zh: '占位文字说明此处还没有写完，报批前应补齐。',
    en: 'A placeholder means that something is still to be written before approval.',
  },
  basis: [{ document: 'own', clause: '', confidence: 'own' }],
  modality: 'own',
  severity: 'advice',
  severityAt: { approval: 'warning', published: 'warning' },
  appliesTo: {},
  falsePositiveRisk: 'low',
  fix: 'none',
  state: 'on',
  messages: { found: { zh: '“{found}”是待补的占位文字', en: '“{found}” is a placeholder still to be filled in' } },
  check: (text) => {
    const passages = textPassagesOf(text)
    if (passages.length === 0) return notApplicable('nothing-to-check')
    return found(passages.flatMap((passage) => leftoversIn(text, passage)))
  },
}

/** A number of a standard with open figures is allowed on a draft. */
function leftoversIn({ facts }: CheckedText, passage: Passage): readonly FoundFault[] {
  if (!MAY_HOLD_ONE.test(passage.text)) return []
  const patterns = isOnPurpose(passage) ? LEFTOVERS : [...LEFTOVERS, ...OPEN_SIGNS]
  const matches = patterns
    .flatMap((pattern) => matchesOf(passage.text, pattern))
    .filter(({ index, 0: words }) =>
      facts
        .tokens(passage)
        .every(({ kind, from, to }) => kind !== 'identifier' || to <= index || from >= index + words.length),
    )
  const sorted = matches.toSorted((one, other) => one.index - other.index)
  const apart = sorted.filter(({ index }, nth) => {
    const before = sorted[nth - 1]
    return !before || before.index + before[0].length <= index
  })
  return apart.map(({ index, 0: words }) => ({
    at: passage.place(index, index + words.length),
    message: 'found',
    data: { found: words },
  }))
}

const isOnPurpose = ({ block, cell }: Passage): boolean =>
  cell !== undefined || block.kind === 'example' || block.element === 'annex'
