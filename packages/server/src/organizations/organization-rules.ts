import { defaultRules, type OrganizationRules, organizationRules, type Worded } from '@zhunsheng/core'
import type { RuleSetting } from './organization-store.ts'

export type RuleName = keyof OrganizationRules
export type RuleValue = string | number | boolean

export const isRuleName = (name: string): name is RuleName => Object.hasOwn(organizationRules, name)

/** The rules in force on a day: of each name the latest setting that has begun, else the default. */
export function rulesOn(settings: readonly RuleSetting[], today: string): OrganizationRules {
  const begun = settings.filter(({ from }) => from <= today)
  // The settings come latest first, so that the latest is written last; set-rule let in values of each rule's own kind only.
  return {
    ...defaultRules,
    ...Object.fromEntries(begun.toReversed().map(({ name, value }) => [name, value])),
  } as OrganizationRules
}

/** What each rule is, since when, and what it was and will be. */
export function ruleViews(settings: readonly RuleSetting[], today: string) {
  const rules = rulesOn(settings, today)
  return ruleNames.map((name) => {
    const history = settings
      .filter((setting) => setting.name === name)
      .map(({ value, from }) => ({ value: value as RuleValue, from })) // as above
    const title: Worded = organizationRules[name].title
    return {
      name,
      title,
      value: rules[name],
      inForceFrom: history.find(({ from }) => from <= today)?.from ?? null,
      history,
    }
  })
}

const ruleNames = Object.keys(organizationRules) as RuleName[] // the keys of this very table
