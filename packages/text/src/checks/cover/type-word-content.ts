import type { ProvisionKind } from '../../lexer/sentences.ts'
import type { Check, FunctionalType } from '../check.ts'
import type { CheckedText } from '../checked-text.ts'
import { found, notApplicable } from '../outcome.ts'
import { titleOf } from '../profile/title.ts'

type Counts = Readonly<Partial<Record<ProvisionKind, number>>>

/** So few provisions say nothing of what a text is. */
const PROVISIONS_MIN = 5
const REQUIREMENTS_TOLERATED = 3

/**
 * What the core of a type cannot be. Chapters that are missing have checks of their own: this one weighs the provisions.
 *
 * @basis GB/T 1.1—2020, table 1 and table 4
 */
const CONTRADICTIONS: Readonly<Partial<Record<FunctionalType, (counts: Counts) => string | null>>> = {
  specification: (counts) => (sum(counts, 'requirement', 'instruction') === 0 ? 'noRequirement' : null),
  'code-of-practice': (counts) => (sum(counts, 'requirement', 'instruction') === 0 ? 'noInstruction' : null),
  'test-method': (counts) => (sum(counts, 'requirement', 'instruction') === 0 ? 'noInstruction' : null),
  guidance: (counts) =>
    sum(counts, 'requirement') > Math.max(REQUIREMENTS_TOLERATED, sum(counts, 'recommendation'))
      ? 'requirements'
      : null,
}

const sum = (counts: Counts, ...kinds: readonly ProvisionKind[]): number =>
  kinds.reduce((total, kind) => total + (counts[kind] ?? 0), 0)

export const typeWordContent: Check = {
  id: 'C18',
  name: 'type-word-content',
  group: 'cover',
  title: { zh: '名称的类型词与内容相符', en: 'type word fits the content' },
  why: {
    zh: '规范、规程、指南的约束力不同，名称与内容不符会误导使用者。',
    en: 'Specifications, codes and guidance bind differently; a name that does not fit misleads.',
  },
  basis: [
    { document: 'GB/T 1.1—2020', clause: '表 1', confidence: 'V' },
    { document: 'GB/T 1.1—2020', clause: '表 4', confidence: 'V' },
  ],
  modality: 'should',
  appliesTo: { types: ['specification', 'code-of-practice', 'test-method', 'guidance'], editions: ['2020'] },
  falsePositiveRisk: 'medium',
  fix: 'none',
  state: 'trial',
  implies: ['K13', 'M21'],
  messages: {
    noRequirement: {
      zh: '名称“{name}”是规范，核心要素中没有一条要求',
      en: '“{name}” is a specification by its name; its core holds not one requirement',
    },
    noInstruction: {
      zh: '名称“{name}”是规程或试验方法，核心要素中没有一条要求或指示',
      en: '“{name}” is a code or a test method by its name; its core holds no requirement and no instruction',
    },
    requirements: {
      zh: '名称“{name}”是指南，核心要素中却有{count}条要求，多于推荐',
      en: '“{name}” is guidance by its name; its core holds {count} requirements, more than recommendations',
    },
  },
  check: (text) => {
    const { profile, document } = text
    const title = titleOf(document)
    const contradiction = profile.type === null ? undefined : CONTRADICTIONS[profile.type]
    const counts = countsOf(text)
    const total = Object.values(counts).reduce((all, each) => all + each, 0)
    if (!title || !contradiction || total < PROVISIONS_MIN) return notApplicable('nothing-to-check')
    const message = contradiction(counts)
    if (message === null) return found([])
    const data = { name: title.words, count: sum(counts, 'requirement') }
    return found([{ at: title.at, message, data, certainty: 'likely' }])
  },
}

function countsOf({ facts }: CheckedText): Counts {
  const counts: Partial<Record<ProvisionKind, number>> = {}
  for (const { kind, certainty, passage } of facts.sentences) {
    const { block, cell } = passage
    if (block.element !== 'core' || cell || !['paragraph', 'list-item'].includes(block.kind)) continue
    // Where only the form of the verb speaks, an instruction may be a statement and the other way round.
    if (certainty === 'guessed' && kind !== 'instruction') continue
    counts[kind] = (counts[kind] ?? 0) + 1
  }
  return counts
}
