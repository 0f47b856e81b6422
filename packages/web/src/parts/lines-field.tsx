import type { Field } from '@zhunsheng/core'
import { Button } from 'antd'
import type { ReactNode } from 'react'
import { useWords } from '../words/index.ts'
import { linesOf } from './form-values.ts'

type LinesFieldProps = {
  readonly name: string
  readonly field: Extract<Field, { readonly kind: 'table' }>
  readonly value: unknown
  readonly onChange: (value: unknown) => void
  /** One control of a line. */
  readonly cell: (cell: {
    readonly name: string
    readonly field: Field
    readonly value: unknown
    readonly onChange: (value: unknown) => void
  }) => ReactNode
}

/** Lines of the same columns: one group of controls a line, with a button to add and one to take away. */
export function LinesField({ name, field, value, onChange, cell }: LinesFieldProps) {
  const { t } = useWords()
  const lines = linesOf(value)
  const shown = lines.length === 0 && field.required ? [{}] : lines
  const change = (at: number, column: string, next: unknown) =>
    onChange(shown.map((line, index) => (index === at ? { ...line, [column]: next } : line)))
  return (
    <div className="stack-tight">
      {shown.map((line, at) => (
        // A line has no name of its own but its place.
        <fieldset key={at} className="form-line">
          <legend className="small slate">{t('form.line', { line: at + 1 })}</legend>
          <div className="form-line-fields">
            {Object.entries(field.columns).map(([column, entry]) => (
              <div key={column}>
                {cell({
                  name: `${name}-${at}-${column}`,
                  field: entry,
                  value: line[column],
                  onChange: (next) => change(at, column, next),
                })}
              </div>
            ))}
          </div>
          {shown.length > 1 && (
            <button
              type="button"
              className="link-button small"
              onClick={() => onChange(shown.filter((_, index) => index !== at))}
            >
              {t('form.removeLine', { line: at + 1 })}
            </button>
          )}
        </fieldset>
      ))}
      {shown.length < field.countMax && (
        <div>
          <Button size="small" onClick={() => onChange([...shown, {}])}>
            {t('form.addLine')}
          </Button>
        </div>
      )}
    </div>
  )
}
