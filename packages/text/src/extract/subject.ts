/** What a provision is about, taken apart: 电机的绝缘电阻 is the 绝缘电阻 of the 电机. */
export type Subject = {
  readonly object: string | null
  readonly characteristic: string | null
  readonly condition: string | null
}

/** Longer subjects are whole clauses that this does not understand. */
const SUBJECT_CHARACTERS_MAX = 40
const ENDS_A_CONDITION =
  '(?:条件下|情况下|状态下|环境下|环境中|下|时|中|之?后|之?前|内)(?![间心断部容存列载降端台置限效])'
const CONDITION_BEFORE = new RegExp(
  `^(?<condition>(?:(?:在|当|经|于|按照?)[^，]{1,40}?${ENDS_A_CONDITION}|[^，]{2,40}?的?(?:条件下|情况下|状态下|环境下)|[^，的\\d]{1,12}\\d[^，的]{1,8}?之?后(?![间台端])))(?<rest>[^，的].*)$`,
  'u',
)
/** 绝缘电阻在常温下 and 电机在额定电压下的温升. */
const CONDITION_BEHIND = new RegExp(`^(?<rest>[^，在]{2,30}?)(?<condition>在[^，]{1,30}?${ENDS_A_CONDITION})$`, 'u')
const CONDITION_BETWEEN = new RegExp(
  `^(?<object>[^，在]{2,30}?)的?(?<condition>在[^，]{1,30}?${ENDS_A_CONDITION})的(?<characteristic>[^，的]{2,20})$`,
  'u',
)
const CONDITION = /^(?:在|当|如果?|若|对于?|经|于|除)|(?:时|下|中|之?后|之?前|期间|范围内|情况|条件)$/u
/** How it is measured is told by the method. */
const METHOD =
  /^(?:按照?|依照|依据|根据|采用|用)[^，]*(?:试验|测量|测定|检验|检测|测试|检查|方法|规定)(?:进行)?(?:时|后)?$/u

/**
 * `stretches` are the parts of the sentence before the word of modality, cut at commas; the last is the subject. Those
 * before it are its conditions if they read like ones.
 */
export function subjectOf(stretches: readonly string[]): Subject {
  const words = stretches.map((stretch) => stretch.trim()).filter((stretch) => stretch !== '')
  const last = words.at(-1) ?? ''
  const before = words.slice(0, -1).filter((stretch) => CONDITION.test(stretch) && !METHOD.test(stretch))
  if (METHOD.test(last)) return { object: null, characteristic: null, condition: joined(before) }
  if (isCondition(last)) return { object: null, characteristic: null, condition: joined([...before, last]) }
  const between = CONDITION_BETWEEN.exec(last)?.groups
  if (between) {
    const { object = null, characteristic = null, condition = '' } = between
    return { object, characteristic, condition: joined([...before, condition]) }
  }
  const { rest = last, condition } = (CONDITION_BEFORE.exec(last) ?? CONDITION_BEHIND.exec(last))?.groups ?? {}
  const conditions = condition && !METHOD.test(condition) ? [...before, condition] : before
  return { ...takenApart(rest), condition: joined(conditions) }
}

const isCondition = (words: string): boolean =>
  /^(?:在|当|如果?|若|经|于)/u.test(words) && /(?:时|下|中|后|前|内)$/u.test(words)

const joined = (conditions: readonly string[]): string | null =>
  conditions.length === 0 ? null : conditions.join('，')

/** Words that begin with a verb, or hold a word of modality, are a predicate that was not understood. */
const NO_NAME =
  /^(?:采用|具备|具有|支持|提供|包含|包括|承受|达到|配备|其中|每(?!\p{Script=Han}{1,6}的)|最[大小高低长短多少]$|平均$|将|由|若|如|满足(?!度)|使用(?!寿命|年限|期|温度|环境|电压)|保证(?!期)|设置(?!温度|时间|压力)|持续(?!时|工作|期)|能(?!量|耗|效|见度)|有(?!效|功|机|害)|不(?!确定度|平衡|均匀|圆|透|锈)|按(?!键)|经(?!度)|以(?!太)|在(?!线|途)|当(?!量|前)|从(?!动))|(?<![响对反相适感供效])应(?!用|力|变|急|答|求)|(?<![适便])[须宜]|必须|(?<!比)等$/u

/** A name of what is said of it, taken apart at its last 的. */
export function takenApart(words: string): Pick<Subject, 'object' | 'characteristic'> {
  const plain = words
    .replace(/^(?:其(?!他|它|中|余)|且|并且?|则|而|建议|推荐)/u, '')
    .replace(/[：:=＝]\s*$/u, '')
    .replace(/(?:值?为|是|达到|要求在?|控制在|保持在)$/u, '')
    .replace(/(?:均|都|各|也|还|仍|一般|通常|总)$/u, '')
    .trim()
  if (plain === '' || plain.length > SUBJECT_CHARACTERS_MAX || NO_NAME.test(plain))
    return { object: null, characteristic: null }
  const at = plain.lastIndexOf('的')
  if (at <= 0 || at === plain.length - 1) return { object: null, characteristic: plain.replace(/的$/u, '') || null }
  const object = plain.slice(0, at).replace(POSSESSING, '')
  return { object: object === '' || VERBAL.test(object) ? null : object, characteristic: plain.slice(at + 1) }
}

/** 提交测评的样品数量 is the 数量 of samples and not that of the 测评. */
const VERBAL = /^(?:提交|用于|采用|使用|所)/u

/** 消息中包含的区域数 is one of the 消息. */
const POSSESSING = /中?(?:所?包含|所?包括|所?含有?|所?具有|所?采用|所?使用|所?规定)$/u

const MEASURABLE =
  /(?:[度率量长宽高深厚数值差比压流力距径角级期龄速重]|时间|时长|周期|间隔|寿命|电阻|阻抗|电容|温升|尺寸|面积|容积|体积|噪声|功耗|能耗|载荷|负荷|质量|范围|纹波|系数|损耗|增益|电感|模数|窗口)$/u

/** Whether the words name something that can be measured: 长度, 响应时间. */
export const isMeasurable = (words: string): boolean => MEASURABLE.test(words)
