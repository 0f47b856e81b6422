import type { Check } from '../check.ts'

export const socialOrganizationChecks: readonly Check[] = []
