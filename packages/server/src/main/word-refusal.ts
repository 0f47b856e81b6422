import { type Reason, type Refusal, refusalEntry, wordBasis, wordReason } from '@zhunsheng/core'

/** A refusal for people: what, why, what to do next and on which provision it rests, in both languages. */
export function wordRefusal(refusal: Refusal): string {
  const { code, data, reasons } = refusal
  const own: Reason = { code, data }
  // Where the refusal is only the first of its reasons, it is not said twice.
  const all = reasons.some((reason) => reason.code === code) ? reasons : [own, ...reasons]
  return all.flatMap(linesOf).join('\n')
}

function linesOf(reason: Reason): string[] {
  const [zh, en] = [wordReason(reason, 'zh'), wordReason(reason, 'en')]
  const basis = [...(reason.basis ?? []), ...(refusalEntry(reason.code).basis ?? [])].map((each) =>
    wordBasis(each, 'zh'),
  )
  return [
    `${reason.code}  ${zh.says}。${zh.next}。${basis.length > 0 ? `（${[...new Set(basis)].join('、')}）` : ''}`,
    `  ${en.says}. ${en.next}.`,
  ]
}

/** The same for programs. */
export function refusalValue({ code, data, reasons }: Refusal) {
  const own: Reason = { code, data }
  return {
    error: {
      code,
      kind: refusalEntry(code).kind,
      data,
      says: bothOf(own, 'says'),
      next: bothOf(own, 'next'),
      reasons: reasons.map((reason) => ({ code: reason.code, data: reason.data, says: bothOf(reason, 'says') })),
    },
  }
}

const bothOf = (reason: Reason, part: 'says' | 'next') => ({
  zh: wordReason(reason, 'zh')[part],
  en: wordReason(reason, 'en')[part],
})
