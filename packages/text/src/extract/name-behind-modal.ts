import type { Quantity } from '../lexer/quantities.ts'
import { type Counted, isExistence } from './counted.ts'
import { isMeasurable, type Subject, takenApart } from './subject.ts'

const VERB_BEFORE_NAME =
  /^(?:支持|具有|具备|提供|采用|使用|选用|保证|确保|保持|满足|控制|使)(?<name>[^，。；：]{2,20}?)(?:应?为|是|在|达到)?$/u

const BARE_NAME_MAX = 2
/** 长度不小于20 mm的螺钉: the 长度 of the 螺钉. */
const OWNER_BEHIND = /^\s?(?:以[上下内])?\s?的(?:(?<noun>[\p{Script=Han}A-Za-z\d]{1,12})(?=[，。；、（]|$))?/u

/** 应支持密钥长度不小于128 bit, 口令应长度大于8位, 应具备至少2个接口: the name stands behind the word of modality. */
export function namedIn(
  lead: string,
  subject: Subject,
  stretches: readonly string[],
  counted: Counted | null,
  quantity: Quantity,
  behind: string,
): Subject | null {
  const object = stretches.findLast((stretch) => stretch.trim() !== '')?.trim() ?? null
  if (counted?.noun && isExistence(lead)) return { object, characteristic: counted.noun, condition: subject.condition }
  const isBound = quantity.relation !== 'equal' || /(?:为|是|在|达到)\s*$/u.test(lead)
  const words = lead.trim()
  const behindVerb = VERB_BEFORE_NAME.exec(words)?.groups?.['name']
  const inner = takenApart(behindVerb ?? words.replace(/(?:应?为|是|在|达到)$/u, ''))
  if (!isBound || inner.characteristic === null || !isMeasurable(inner.characteristic)) return null
  // 应检出长度大于2 mm: a longer word may hold a verb of its own.
  if (behindVerb === undefined && inner.characteristic.length > BARE_NAME_MAX) return null
  const owner = OWNER_BEHIND.exec(behind)
  if (owner && behindVerb === undefined) return null
  if (owner) return { ...inner, object: owner.groups?.['noun'] ?? null, condition: subject.condition }
  const whole = subject.object === null ? subject.characteristic : `${subject.object}的${subject.characteristic}`
  return { object: inner.object ?? whole ?? object, characteristic: inner.characteristic, condition: subject.condition }
}
