import type { Check, FoundFault } from '../check.ts'
import type { CheckedText } from '../checked-text.ts'
import type { ReportComparison } from '../compare-reports.ts'
import { found, notApplicable, unknown } from '../outcome.ts'
import { titleOf } from '../profile/title.ts'
import { OWN } from './own-basis.ts'

/** More places beside one finding would bury what it says. */
const PLACES_MAX = 20

export const persistingFindings: Check = {
  id: 'L06',
  name: 'persisting-findings',
  group: 'across-documents',
  title: { zh: '两稿的检查结果对比', en: 'findings of two drafts' },
  why: {
    zh: '上一稿已经指出的，到这一稿还没有改，也没有人说明理由。',
    en: 'What was found in the draft before stands in this one too, and nobody has said why.',
  },
  basis: [OWN],
  modality: 'own',
  appliesTo: {},
  falsePositiveRisk: 'low',
  fix: 'none',
  state: 'trial',
  messages: {
    persisting: {
      zh: '上一稿的发现仍有{persisting}处未改；已改好{fixed}处，新增{added}处',
      en: '{persisting} findings of the draft before persist; {fixed} are fixed, {added} are new',
    },
  },
  check: ({ previous }) => (previous ? unknown('not-readable') : notApplicable('no-previous-draft')),
  compareDrafts: (text, drafts) => found(persisting(text, drafts)),
}

/** What is new is told by the rules that found it, and what is fixed is no fault. */
function persisting({ document }: CheckedText, drafts: ReportComparison): readonly FoundFault[] {
  const places = drafts.persisting.map(({ at }) => at)
  const [first] = places
  if (!first) return []
  const data = { persisting: places.length, fixed: drafts.fixed.length, added: drafts.new.length }
  const at = titleOf(document)?.at ?? first
  return [{ at, message: 'persisting', data, evidence: places.slice(0, PLACES_MAX) }]
}
