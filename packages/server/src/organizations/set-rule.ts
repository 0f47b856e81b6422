import { compareDates, organizationRules, Refusal, type WordData } from '@zhunsheng/core'
import Type from 'typebox'
import { useCase } from '../use-case.ts'
import { dayInput, organizationIdInput, textInput } from './input.ts'
import { isRuleName, type RuleName, type RuleValue } from './organization-rules.ts'
import { requireOrganization } from './organization-store.ts'

const TEXT_LENGTH_MAX = 50

/**
 * Sets a rule of the organization from a day on, today or later; what held before stays on record and still tells how
 * earlier deadlines were computed.
 *
 * Refuses with `RULE_UNKNOWN`, `RULE_VALUE_MALFORMED`, `RULE_OUT_OF_LIMITS` or `RULE_FROM_PAST`.
 */
export const setRule = useCase({
  name: 'organizations.set-rule',
  title: { zh: '设定组织规则', en: 'Set a rule of the organization' },
  effect: 'write',
  roles: ['administrator', 'secretary', 'leader'],
  input: Type.Object(
    {
      organizationId: organizationIdInput,
      name: textInput('规则', TEXT_LENGTH_MAX),
      value: Type.Union([Type.Boolean(), Type.Integer(), Type.String({ maxLength: TEXT_LENGTH_MAX })], {
        title: '取值',
      }),
      from: dayInput('生效日期'),
    },
    { additionalProperties: false },
  ),
  scope: async (_, { organizationId }) => ({ organizationId }),
  run: async (context, { organizationId, name, value, from }) => {
    if (!isRuleName(name)) throw new Refusal('RULE_UNKNOWN', { name })
    requireWithinLimits(name, value)
    if (compareDates(from, context.today) < 0) throw new Refusal('RULE_FROM_PAST', { from, today: context.today })
    await requireOrganization(context.db, organizationId)
    const row = await context.rows.insert('organization_rule', {
      id: context.newId(),
      organization_id: organizationId,
      name,
      value: JSON.stringify(value),
      in_force_from: from,
    })
    context.record({
      type: 'organization.rule-set',
      subject: { kind: 'organization_rule', id: row.id },
      data: { rule: organizationRules[name].title, value: worded(value), from },
    })
    context.enqueue('recompute-deadlines', { organizationId })
    return { ruleId: row.id }
  },
})

type RuleEntry = {
  readonly title: { readonly zh: string; readonly en: string }
  readonly default: RuleValue
  readonly min?: number
  readonly max?: number
}

const SEQUENCES = ['running', 'yearly']

/** A rule takes values of the kind of its default, within the limits that the law leaves. */
function requireWithinLimits(name: RuleName, value: RuleValue): void {
  const entry: RuleEntry = organizationRules[name]
  const rule = entry.title
  if (typeof value !== typeof entry.default)
    throw new Refusal('RULE_VALUE_MALFORMED', { rule, allowed: allowedWords(entry) })
  if (name === 'numberSequence' && !SEQUENCES.includes(String(value)))
    throw new Refusal('RULE_VALUE_MALFORMED', { rule, allowed: allowedWords(entry) })
  const { min = -Infinity, max = Infinity } = entry
  if (typeof value === 'number' && (value < min || value > max))
    throw new Refusal('RULE_OUT_OF_LIMITS', { rule, min, max })
}

const YES_OR_NO: WordData[string] = [worded(true), worded(false)]
const SEQUENCE_WORDS: WordData[string] = [worded('running'), worded('yearly')]

function allowedWords({ default: value, min, max }: RuleEntry): WordData[string] {
  if (typeof value === 'boolean') return YES_OR_NO
  return typeof value === 'string' ? SEQUENCE_WORDS : `${min} ～ ${max}`
}

function worded(value: RuleValue) {
  if (value === true) return { zh: '是', en: 'yes' }
  if (value === false) return { zh: '否', en: 'no' }
  if (value === 'running') return { zh: '累计', en: 'running' }
  return value === 'yearly' ? { zh: '按年', en: 'yearly' } : value
}
