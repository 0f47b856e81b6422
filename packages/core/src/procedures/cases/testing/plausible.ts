import type { Field, Fields } from '../../field.ts'

const FILE = { sha256: '0'.repeat(64), name: '示例.docx' }

/** What somebody would fill in who means no harm: every required field, the first option of every choice. */
export function plausible(fields: Fields, day: string): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) => (field.required ? [[name, valueFor(field, day)]] : [])),
  )
}

function valueFor(field: Field, day: string): unknown {
  switch (field.kind) {
    case 'text':
      return field.pattern === 'standardNumber'
        ? 'GB/T 1.1—2020'
        : field.pattern === 'url'
          ? 'https://示例.cn/'
          : '示例'
    case 'longText':
      return '示例内容'
    case 'date':
      return day
    case 'integer':
      return field.min
    case 'yesNo':
      return true
    case 'choice':
      return Object.keys(field.options)[0]
    case 'choices':
      return Object.keys(field.options)
    case 'texts':
      return ['示例']
    case 'file':
      return FILE
    case 'files':
      return [FILE]
    case 'table':
      return [plausible(field.columns, day)]
    case 'reference':
      return 'example'
  }
}
