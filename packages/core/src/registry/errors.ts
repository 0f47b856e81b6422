import type { RefusalEntry } from '../refusals/refusal.ts'

export const registryRefusals = {
  STANDARD_NOT_FOUND: { kind: 'notFound', says: { zh: '本平台没有收录该标准', en: 'This register does not hold the standard' }, next: { zh: '未收录不等于不存在，请核对编号', en: 'Not held does not mean that it does not exist; check the number' } },
  STANDARD_NUMBER_MALFORMED: { kind: 'malformed', says: { zh: '“{number}”不是合规的标准编号', en: '“{number}” is not a well-formed standard number' }, next: { zh: '团体标准编号形如 T/ABC 1—2026', en: 'A social organization standard is numbered like T/ABC 1—2026' }, basis: [{ source: 'GSP', article: '17', confidence: 'V2' }] },
  STANDARD_NUMBER_TAKEN: { kind: 'conflict', says: { zh: '编号 {number} 已被使用', en: 'The number {number} is in use' }, next: { zh: '请核对编号台账', en: 'See the ledger of numbers' } },
  TAKEOVER_ROW_REFUSED: { kind: 'malformed', says: { zh: '第 {row} 行：{why}', en: 'Row {row}: {why}' }, next: { zh: '请改正该行后重新导入，其他行不受影响', en: 'Correct the row and import again; the other rows stand' } },
} as const satisfies Record<string, RefusalEntry>
