import type { Fields } from '@zhunsheng/core'
import type { FormView } from '@zhunsheng/server/api'
import { Button } from 'antd'
import { useState } from 'react'
import { useReadAgain } from '../session.ts'
import { useAnnounce } from '../ui/announcer.tsx'
import { Sheet } from '../ui/sheet.tsx'
import { useWords } from '../words/index.ts'
import { ActForm } from './act-form.tsx'

type WriteFormProps = {
  readonly title: string
  readonly button: string
  readonly fields: Fields
  readonly suggested?: Readonly<Record<string, unknown>>
  readonly hints?: Readonly<Record<string, string>>
  /** The rows that a reference may point at, by the name of its field. */
  readonly choices?: FormView['choices']
  readonly draftKey: string
  readonly small?: boolean
  readonly primary?: boolean
  readonly send: (input: Record<string, unknown>, key: string) => Promise<unknown>
}

/** A button and the sheet with its form, for what is written outside the acts of a procedure. */
export function WriteForm({
  title,
  button,
  fields,
  suggested = {},
  hints = {},
  choices = {},
  draftKey,
  small = false,
  primary = false,
  send,
}: WriteFormProps) {
  const { t } = useWords()
  const [open, setOpen] = useState(false)
  const announce = useAnnounce()
  const readAgain = useReadAgain()
  const done = () => {
    setOpen(false)
    announce(t('act.done', { act: title }))
    void readAgain()
  }
  return (
    <>
      <Button size={small ? 'small' : 'middle'} type={primary ? 'primary' : 'default'} onClick={() => setOpen(true)}>
        {title}
      </Button>
      <Sheet title={title} open={open} wide onClose={() => setOpen(false)} closeLabel={t('sheet.close')}>
        <ActForm
          form={{ fields, choices, suggested }}
          hints={hints}
          draftKey={draftKey}
          button={button}
          send={send}
          onDone={done}
        />
      </Sheet>
    </>
  )
}
