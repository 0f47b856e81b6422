import type { TimelineEvent } from '../../views.ts'
import { wordDay } from '../papers/words.ts'

/** 过程记录.txt: the course of a project, the first event first, each with its number in the trace. */
export function wordTimeline(title: string, events: readonly TimelineEvent[]): string {
  const head = [`《${title}》过程记录`, `记录数：${events.length}`, '']
  return `\ufeff${[...head, ...events.map(wordEvent)].join('\r\n')}\r\n`
}

function wordEvent({ seq, occurredOn, recordedAt, words, by, onBehalfOf, corrects, files }: TimelineEvent): string {
  const marks = [
    by && `办理：${by.zh}`,
    onBehalfOf && '代他人办理',
    corrects !== null && `更正第 ${corrects} 号记录`,
    files.length > 0 && `文件 SHA-256：${files.map(({ sha256 }) => sha256).join('、')}`,
    `记入：${recordedAt}`,
  ].filter(Boolean)
  return `${seq}. ${wordDay(occurredOn)}　${words.zh}（${marks.join('；')}）`
}
