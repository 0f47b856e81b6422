import { type DragEvent, type ReactNode, useState } from 'react'
import type { ControlProps } from './field-frame.tsx'

type DropZoneProps = {
  readonly control: ControlProps
  readonly button: string
  readonly label: string
  readonly several: boolean
  readonly onFiles: (files: readonly File[]) => void
  readonly children?: ReactNode
}

/** A place where files are chosen or dropped. */
export function DropZone({ control, button, label, several, onFiles, children }: DropZoneProps) {
  const [over, setOver] = useState(false)
  const onDrop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const files = [...event.dataTransfer.files]
    if (files.length > 0) onFiles(several ? files : files.slice(0, 1))
  }
  const onDragOver = (event: DragEvent) => {
    event.preventDefault()
    setOver(true)
  }
  return (
    <div
      className={over ? 'drop drop-over' : 'drop'}
      onDragOver={onDragOver}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      {children}
      <span className="file-choice">
        <input
          {...control}
          className="visually-hidden"
          type="file"
          multiple={several}
          onChange={(event) => {
            onFiles([...(event.target.files ?? [])])
            // Emptied, so that the same file can be chosen again after a refusal.
            event.target.value = ''
          }}
        />
        <label className="act-link" htmlFor={control.id}>
          {button}
        </label>
      </span>
      <p className="small slate">{label}</p>
    </div>
  )
}
