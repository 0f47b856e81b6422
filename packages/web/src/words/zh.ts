import { areasZh } from './areas.zh.ts'
import { findingsZh } from './findings.zh.ts'
import { frameZh } from './frame.zh.ts'

export const zh = { ...frameZh, ...areasZh, ...findingsZh }
