/** What a provision is about, taken apart: 电机的绝缘电阻 is the 绝缘电阻 of the 电机. */
export type Subject = {
  readonly object: string | null
  readonly characteristic: string | null
  readonly condition: string | null
}

/** Longer subjects are whole clauses that this does not understand. */
const SUBJECT_CHARACTERS_MAX = 40
const CONDITION_BEFORE =
  /^(?<condition>(?:在|当|经|于|按照?)[^，]{1,30}?(?:条件下|情况下|状态下|下|时|中|之?后|之?前|内))(?<rest>[^，的].*)$/u
const CONDITION = /^(?:在|当|如果?|若|对于?|经|于|除)|(?:时|下|中|之?后|之?前|期间|范围内|情况|条件)$/u

/**
 * `stretches` are the parts of the sentence before the word of modality, cut at commas; the last is the subject. Those
 * before it are its conditions if they read like ones.
 */
export function subjectOf(stretches: readonly string[]): Subject {
  const words = stretches.map((stretch) => stretch.trim()).filter((stretch) => stretch !== '')
  const last = words.at(-1) ?? ''
  const before = words.slice(0, -1).filter((stretch) => CONDITION.test(stretch))
  if (isCondition(last)) return { object: null, characteristic: null, condition: joined([...before, last]) }
  const inside = CONDITION_BEFORE.exec(last)?.groups
  const named = takenApart(inside?.['rest'] ?? last)
  return { ...named, condition: joined(inside?.['condition'] ? [...before, inside['condition']] : before) }
}

const isCondition = (words: string): boolean =>
  /^(?:在|当|如果?|若|经|于)/u.test(words) && /(?:时|下|中|后|前|内)$/u.test(words)

const joined = (conditions: readonly string[]): string | null =>
  conditions.length === 0 ? null : conditions.join('，')

/** Words that begin with a verb, or hold a word of modality, are a predicate that was not understood. */
const NO_NAME =
  /^(?:采用|具备|具有|支持|使用|提供|包含|包括|满足|保证|配备|设置|能|有|由|将|按|经|以|不)|[应须宜](?!用|力|变|急|答|求)|必须/u

function takenApart(words: string): Pick<Subject, 'object' | 'characteristic'> {
  const plain = words
    .replace(/^(?:其|且|并且?|则|而)/u, '')
    .replace(/[：:=＝]\s*$/u, '')
    .replace(/(?:值?为|是|达到)$/u, '')
    .trim()
  if (plain === '' || plain.length > SUBJECT_CHARACTERS_MAX || NO_NAME.test(plain))
    return { object: null, characteristic: null }
  const at = plain.lastIndexOf('的')
  if (at <= 0 || at === plain.length - 1) return { object: null, characteristic: plain.replace(/的$/u, '') || null }
  return { object: plain.slice(0, at), characteristic: plain.slice(at + 1) }
}
