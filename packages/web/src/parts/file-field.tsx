import type { FileValue } from '@zhunsheng/core'
import { Button } from 'antd'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { RefusedError, upload } from '../api.ts'
import { DropZone } from '../ui/drop-zone.tsx'
import type { ControlProps } from '../ui/field-frame.tsx'
import { useWords } from '../words/index.ts'
import { takeFiles } from './dropped-files.ts'

type Under = { readonly name: string; readonly share: number; readonly refused: string | null }

type FileFieldProps = {
  readonly control: ControlProps
  readonly several: boolean
  readonly value: readonly FileValue[]
  readonly onChange: (value: readonly FileValue[]) => void
  /** Told when the first upload begins and when the last one has ended, well or not. */
  readonly onUploading: (isUploading: boolean) => void
}

/** Files of a form. Each is uploaded at once, judged alone, and named by its content from then on. */
export function FileField({ control, several, value, onChange, onUploading }: FileFieldProps) {
  const { t, say, both } = useWords()
  const [under, setUnder] = useState<readonly Under[]>([])

  const running = useRef(0)
  const count = (step: 1 | -1) => {
    running.current += step
    onUploading(running.current > 0)
  }

  const send = async (files: readonly File[]) => {
    count(1)
    try {
      await sendEach(files)
    } finally {
      count(-1)
    }
  }

  const sendEach = async (files: readonly File[]) => {
    let kept = several ? value : []
    for (const file of files) {
      const mark = (share: number, refused: string | null) =>
        setUnder((rows) => [...rows.filter(({ name }) => name !== file.name), { name: file.name, share, refused }])
      mark(0, null)
      try {
        const { sha256, name } = await upload(file, (share) => mark(share, null))
        kept = [...kept.filter((other) => other.sha256 !== sha256), { sha256, name }]
        onChange(kept)
        setUnder((rows) => rows.filter((row) => row.name !== file.name))
      } catch (error) {
        if (!(error instanceof RefusedError)) throw error
        mark(0, both(say(error.problem.says), say(error.problem.next)))
      }
    }
  }

  // What was dropped on the page opened this form for itself.
  const takeUp = useEffectEvent(() => {
    const files = takeFiles()
    if (files.length > 0) void send(several ? files : files.slice(0, 1))
  })
  useEffect(() => takeUp(), [])

  return (
    <DropZone
      button={t('file.choose')}
      control={control}
      several={several}
      label={several ? t('file.dropMany') : t('file.drop')}
      onFiles={(files) => void send(files)}
    >
      {value.map((file) => (
        <p key={file.sha256} className="spread">
          <span>
            {file.name}{' '}
            <code className="slate" title={file.sha256}>
              {file.sha256.slice(0, 12)}…
            </code>
          </span>
          <Button size="small" onClick={() => onChange(value.filter((other) => other !== file))}>
            {t('file.remove', { name: file.name })}
          </Button>
        </p>
      ))}
      {under.map(({ name, share, refused }) => (
        <div key={name}>
          {refused ? (
            <p className="bad" role="alert">
              {t('file.refused', { name })} {refused}
            </p>
          ) : (
            <label className="spread small">
              {t('file.sending', { name })}
              <progress max={1} value={share} />
            </label>
          )}
        </div>
      ))}
    </DropZone>
  )
}
