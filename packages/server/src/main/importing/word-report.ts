import { wordRowReason } from '../../registry/catalogue/row-reasons.ts'
import type { ImportReport } from './bring-in.ts'

const verdicts = {
  new: '新增 / new',
  changed: '变更 / changed',
  conflicting: '冲突 / conflicting',
  same: '相同 / same',
  refused: '拒收 / refused',
} as const

const states: Readonly<Record<string, string>> = {
  judged: '已判读，未入库 / judged, not entered',
  done: '已入库 / entered',
  failed: '读不出 / failed',
}

/** The report of an import in words, both languages on a line. */
export function wordReport({ file, source, asOf, state, rows, counts, noted, failure }: ImportReport): string {
  const counted = Object.entries(verdicts).map(
    ([verdict, words]) => `${words} ${counts?.[verdict as keyof typeof verdicts] ?? 0}`,
  )
  return [
    `${file}　${source}　${asOf}　${states[state] ?? state}${failure ? `　${failure}` : ''}`,
    `  ${rows ?? 0} 行 / rows　${counted.join('　')}`,
    ...noted.map(
      ({ rowNumber, number, reasons }) =>
        `  ${rowNumber}　${number ?? ''}　${reasons.map((reason) => `${wordRowReason(reason, 'zh')} / ${wordRowReason(reason, 'en')}`).join('；')}`,
    ),
  ].join('\n')
}
