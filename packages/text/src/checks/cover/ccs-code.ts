import { isCcs } from '@zhunsheng/core'
import type { Check } from '../check.ts'
import { SPECIAL_DOCUMENTS } from '../facts/special-documents.ts'
import { found } from '../outcome.ts'
import { judgeCode } from './classification-code.ts'
import { onWholeCover } from './cover-page.ts'

export const ccsCode: Check = {
  id: 'C05',
  name: 'ccs-code',
  group: 'cover',
  title: { zh: 'CCS 号存在且有效', en: 'CCS present and real' },
  why: {
    zh: '标准文献按 CCS 号归类，缺失或无效的号使文件无法归类。',
    en: 'Chinese standards are sorted by CCS; without a valid code a document cannot be sorted.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '8.1', confidence: 'V' }],
  modality: 'shall',
  appliesTo: { notSpecial: SPECIAL_DOCUMENTS },
  falsePositiveRisk: 'low',
  fix: 'suggested',
  state: 'on',
  precision: { on: '2026-11-22', hits: 1, reviewed: 1, right: 1 },
  messages: {
    missing: { zh: '封面没有 CCS 号', en: 'The cover shows no CCS code' },
    blank: { zh: 'CCS 号“{found}”尚未填写', en: 'The CCS code “{found}” is not filled in' },
    unreal: {
      zh: '中国标准文献分类表中没有“{found}”',
      en: 'The Chinese classification of standards has no code “{found}”',
    },
  },
  implies: ['U04'],
  check: (text) => onWholeCover(text, (page) => found(judgeCode(text, page, 'ccs', (code) => isCcs(code)))),
}
