import { socialOrganization } from './social-organization/index.ts'

export * from './case-procedures.ts'
export * from './cases/index.ts'
export * from './describe.ts'
export { mandatoryPurposes } from './mandatory-national.ts'
export * from './social-organization/index.ts'

/** Every procedure of the product. */
export const procedures = [socialOrganization] as const
