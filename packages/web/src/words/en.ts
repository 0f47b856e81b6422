import { areasEn } from './areas.en.ts'
import { frameEn } from './frame.en.ts'

export const en = { ...frameEn, ...areasEn }
