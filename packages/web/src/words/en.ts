import { areasEn } from './areas.en.ts'
import { findingsEn } from './findings.en.ts'
import { frameEn } from './frame.en.ts'

export const en = { ...frameEn, ...areasEn, ...findingsEn }
