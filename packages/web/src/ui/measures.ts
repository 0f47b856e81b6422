import type { Language } from '@zhunsheng/core'

/** 1234567 → 1.2 MB. */
export function wordSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`
  if (bytes < 1_000_000) return `${(bytes / 1000).toFixed(0)} kB`
  return `${(bytes / 1_000_000).toFixed(1)} MB`
}

/** An instant (ISO 8601 in UTC) as the clock in China showed it: 2025-01-15 14:03. */
export function wordInstant(instant: string): string {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: 'Asia/Shanghai',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  const get = Object.fromEntries(parts.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]))
  return `${get.year}-${get.month}-${get.day} ${get.hour}:${get.minute}`
}

/** Money is kept in fen: 123456 → 1,234.56 元. */
export function wordFen(fen: number, language: Language): string {
  const yuan = (fen / 100).toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 })
  return language === 'zh' ? `${yuan} 元` : `CNY ${yuan}`
}
