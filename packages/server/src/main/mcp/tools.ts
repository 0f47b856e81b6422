import { checkCurrency } from './check-currency.ts'
import { checkText } from './check-text.ts'
import { lineage } from './lineage.ts'
import { numberTool } from './number.ts'
import { searchStandards } from './search-standards.ts'
import { showRecord } from './show-record.ts'
import type { Tool } from './tool.ts'

export const tools: readonly Tool[] = [searchStandards, showRecord, lineage, checkCurrency, checkText, numberTool]
