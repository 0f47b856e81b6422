import { type DragEvent, type ReactNode, useState } from 'react'

type DropAreaProps = {
  readonly hint: string
  readonly onFiles: (files: readonly File[]) => void
  readonly children: ReactNode
}

/** A part of a page on which files may be dropped; a button beside it does the same for whoever uses no mouse. */
export function DropArea({ hint, onFiles, children }: DropAreaProps) {
  const [over, setOver] = useState(false)
  const onDragOver = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return
    event.preventDefault()
    setOver(true)
  }
  const onDrop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const files = [...event.dataTransfer.files]
    if (files.length > 0) onFiles(files)
  }
  return (
    <div
      className={over ? 'drop-area drop-area-over' : 'drop-area'}
      onDragOver={onDragOver}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      {children}
      <p className="small slate">{hint}</p>
    </div>
  )
}
