import type { Block } from '../../document/document.ts'
import { titlePathOf } from '../anchor.ts'
import type { Check, FoundFault } from '../check.ts'
import type { CheckedText } from '../checked-text.ts'
import { numberedPartsOf } from '../facts/numbered-parts.ts'
import { found, notApplicable, unknown } from '../outcome.ts'
import { insideLocatorsOf, type PlacedLocator } from './inside-locators.ts'

export const shiftedTarget: Check = {
  id: 'X09',
  name: 'shifted-target',
  group: 'cross-references',
  title: { zh: '所指已移位', en: 'shifted target' },
  why: {
    zh: '插入或删除条文后，没有改动的引用会指到另一处去。',
    en: 'After an insertion a reference that was left as it stood points somewhere else.',
  },
  basis: [{ document: 'own', clause: '', confidence: 'own' }],
  modality: 'own',
  severity: 'warning',
  appliesTo: {},
  falsePositiveRisk: 'medium',
  fix: 'suggested',
  state: 'trial',
  messages: {
    moved: {
      zh: '{target} 在上一稿中指“{before}”，现在是“{now}”；“{before}”的编号已改为 {number}',
      en: '{target} was “{before}” in the draft before and is “{now}” now; “{before}” has become {number}',
    },
  },
  check: (text) => {
    const { previous } = text
    if (!previous) return unknown('no-previous-draft')
    const pointers = insideLocatorsOf(text).filter(({ kind, targets }) => KINDS.has(kind) && targets.length === 1)
    if (pointers.length === 0) return notApplicable('nothing-to-check')
    const known = new Set(insideLocatorsOf(previous).map(keyOf))
    const [earlier, now] = [subjectsOf(previous), subjectsOf(text)]
    return found(pointers.flatMap((pointer) => (known.has(keyOf(pointer)) ? faultIn(pointer, earlier, now) : [])))
  },
}

const KINDS: ReadonlySet<string> = new Set(['chapter', 'clause', 'annex', 'figure', 'table'])
const GROUPS: readonly (readonly ['clauses' | 'annexes' | 'figures' | 'tables', readonly string[]])[] = [
  ['clauses', ['chapter', 'clause']],
  ['annexes', ['annex']],
  ['figures', ['figure']],
  ['tables', ['table']],
]
const AROUND = 16

/** The same pointer in the same words: what stands around it, figures left out. */
function keyOf({ passage, from, to, text }: PlacedLocator): string {
  const around = passage.text.slice(Math.max(0, from - AROUND), from) + passage.text.slice(to, to + AROUND)
  return `${text.replaceAll(/\s/gu, '')} ${around.replaceAll(/[\s\d.]/gu, '')}`
}

/** `title` alone, and `path` with those of the headings above, since 噪声 stands under requirements and methods. */
type Subject = { readonly title: string; readonly path: string }
type Subjects = ReadonlyMap<string, Subject>

/** `clauses 5.2` to its subject; what has no title is left out. */
function subjectsOf(text: CheckedText): Subjects {
  const parts = numberedPartsOf(text)
  const subjects = new Map<string, Subject>()
  for (const [group] of GROUPS) {
    for (const [number, block] of parts[group]) {
      const title = titleOf(block)
      if (title === '') continue
      const above = block.kind === 'heading' ? titlePathOf(text.document, block.index) : []
      subjects.set(`${group} ${number}`, { title, path: [...above, title].join('/') })
    }
  }
  return subjects
}

const titleOf = ({ annex, kind, isTitled, caption, text, contentFrom }: Block): string => {
  if (annex) return annex.title.replaceAll(/\s/gu, '')
  if (!caption && (kind !== 'heading' || !isTitled)) return ''
  return text.slice(contentFrom).replaceAll(/\s/gu, '')
}

/** Only where the subject meant before stands under another number now, and only there. */
function faultIn(
  { passage, from, to, kind, value, text }: PlacedLocator,
  earlier: Subjects,
  now: Subjects,
): readonly FoundFault[] {
  const group = GROUPS.find(([, kinds]) => kinds.includes(kind))?.[0]
  const key = `${group} ${value}`
  const [before, present] = [earlier.get(key), now.get(key)]
  if (before === undefined || present === undefined || before.path === present.path) return []
  const places = [...now].filter(([each, { path }]) => each.startsWith(`${group} `) && path === before.path)
  const [place] = places
  if (!place || places.length > 1) return []
  const number = place[0].slice(place[0].indexOf(' ') + 1)
  const at = passage.place(from, to)
  const replacement = text.replace(value, number)
  return [
    {
      at,
      message: 'moved',
      data: { target: text, before: before.title, now: present.title, number },
      ...(replacement === text ? {} : { edits: [{ at, replacement }] }),
    },
  ]
}
