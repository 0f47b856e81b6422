import { isIcs } from '@zhunsheng/core'
import type { Check } from '../check.ts'
import { SPECIAL_DOCUMENTS } from '../facts/special-documents.ts'
import { found } from '../outcome.ts'
import { judgeCode } from './classification-code.ts'
import { onWholeCover } from './cover-page.ts'

export const icsCode: Check = {
  id: 'C04',
  name: 'ics-code',
  group: 'cover',
  title: { zh: 'ICS 号存在且有效', en: 'ICS present and real' },
  why: {
    zh: '标准目录按 ICS 号归类，缺失或无效的号使文件无法归类。',
    en: 'Catalogues are sorted by ICS; without a valid code a document cannot be sorted.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '8.1', confidence: 'V' }],
  modality: 'shall',
  appliesTo: { notSpecial: SPECIAL_DOCUMENTS },
  falsePositiveRisk: 'medium',
  fix: 'suggested',
  state: 'trial',
  precision: { on: '2026-11-22', hits: 1, reviewed: 1, right: 1 },
  messages: {
    missing: { zh: '封面没有 ICS 号', en: 'The cover shows no ICS code' },
    blank: { zh: 'ICS 号“{found}”尚未填写', en: 'The ICS code “{found}” is not filled in' },
    unreal: {
      zh: 'ICS 分类表中没有“{found}”（所用为第 7 版的表，旧版的号可能已改）',
      en: 'The ICS has no code “{found}” (its seventh edition; older codes may have changed)',
    },
  },
  implies: ['U04'],
  check: (text) =>
    onWholeCover(text, (page) => found(judgeCode(text, page, 'ics', (code) => isIcs(code.replace(/．/gu, '.'))))),
}
