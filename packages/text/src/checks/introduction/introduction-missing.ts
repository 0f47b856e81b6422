import { parseStandardNumber } from '@zhunsheng/core'
import type { Check, FoundFault } from '../check.ts'
import type { CheckedText } from '../checked-text.ts'
import { SPECIAL_DOCUMENTS } from '../facts/special-documents.ts'
import { found, notApplicable, unknown } from '../outcome.ts'
import { coverFields, placeOfField } from '../profile/cover-fields.ts'
import { titleOf } from '../profile/title.ts'
import { placeOfAbsent } from '../structure/elements.ts'
import { patentPassage } from './patent-statement.ts'

const PART_IN_TITLE = /第[\s\u3000]*(?:\d{1,3}|[一二三四五六七八九十]{1,3})[\s\u3000]*部分/u

/** Whether an introduction is there where one is asked for: in parts, and where patents have been identified. */
export const introductionMissing: Check = {
  id: 'I02',
  name: 'introduction-missing',
  group: 'introduction',
  title: { zh: '应有引言', en: 'introduction obligatory' },
  why: {
    zh: '分部分的文件要在引言说明分部分的原因和各部分的关系，涉及专利的文件要在引言说明专利。',
    en: 'The introduction of a part says why the document is divided; that of one with patents tells of them.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '8.4', confidence: 'V' }],
  modality: 'shall',
  appliesTo: { editions: ['2020'], notSpecial: SPECIAL_DOCUMENTS },
  falsePositiveRisk: 'low',
  fix: 'suggested',
  state: 'on',
  messages: {
    'of-part': {
      zh: '本文件是分部分文件的一个部分，应设置引言',
      en: 'this document is a part of a series and needs an introduction',
    },
    'of-patents': {
      zh: '文件涉及已识别出的专利，应设置引言说明',
      en: 'the document tells of identified patents and needs an introduction that says so',
    },
  },
  check: (text) => {
    if (text.facts.headings.length === 0) return notApplicable('nothing-to-check')
    const isThere = text.facts.blocksOf('introduction').length > 0
    const reason = reasonFor(text)
    if (reason !== null) return found(isThere ? [] : [faultOf(text, reason)])
    if (isThere) return found([])
    return text.facts.ownNumber === null && titleOf(text.document) === null
      ? unknown('needs-a-person')
      : notApplicable('no-such-element')
  },
}

function reasonFor(text: CheckedText): string | null {
  const number = text.facts.ownNumber === null ? null : parseStandardNumber(text.facts.ownNumber)
  if (number !== null && number.kind !== 'malformed' && number.part !== undefined) return 'of-part'
  if (PART_IN_TITLE.test(titleOf(text.document)?.words ?? '')) return 'of-part'
  return patentPassage(text) ? 'of-patents' : null
}

/** The number on the cover tells that it is a part. */
function faultOf(text: CheckedText, message: string): FoundFault {
  const [number] = coverFields(text.document, 'number')
  const evidence = number && message === 'of-part' ? { evidence: [placeOfField(number)] } : {}
  return { at: placeOfAbsent(text, 'introduction'), message, ...evidence }
}
