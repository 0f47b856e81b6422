import { listStandards } from './list-standards.ts'
import { showStandard } from './show-standard.ts'

export const registryUseCases = [listStandards, showStandard] as const
