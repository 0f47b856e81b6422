import { Button } from 'antd'
import { type FormEvent, type ReactNode, useState } from 'react'
import { FieldFrame } from '../ui/field-frame.tsx'
import { OneOf, TextInput } from '../ui/inputs.tsx'
import { useWords } from '../words/index.ts'

const frame = { required: '', whyAsked: '' }

/** The filters above a list. They stand in the address; this only writes there. */
export function Filters({
  q,
  onSearch,
  children,
}: {
  readonly q?: string | undefined
  /** Left out where there is nothing to search by words. */
  readonly onSearch?: (q: string | undefined) => void
  readonly children?: ReactNode
}) {
  const { t } = useWords()
  const [text, setText] = useState(q ?? '')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onSearch?.(text.trim() || undefined)
  }
  return (
    <form className="filters" onSubmit={submit}>
      {onSearch && (
        <FieldFrame label={t('list.find')} required={false} words={frame} wide>
          {(control) => <TextInput {...control} type="search" value={text} onChange={setText} />}
        </FieldFrame>
      )}
      {children}
      {onSearch && <Button htmlType="submit">{t('list.findButton')}</Button>}
    </form>
  )
}

type FilterProps = {
  readonly label: string
  readonly value: string | undefined
  readonly options: readonly { readonly id: string; readonly label: string }[]
  readonly onChoose: (value: string | undefined) => void
  /** One of the options always holds; there is no list of all of them. */
  readonly always?: true
}

export function Filter({ label, value, options, onChoose, always }: FilterProps) {
  const { t } = useWords()
  return (
    <FieldFrame label={label} required={false} words={frame}>
      {(control) => (
        <OneOf
          control={control}
          options={options}
          value={value ?? ''}
          {...(!always && { none: t('list.any') })}
          onChange={(chosen) => onChoose(chosen || undefined)}
        />
      )}
    </FieldFrame>
  )
}
