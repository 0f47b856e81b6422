import { Drawer } from 'antd'
import { type ReactNode, useEffect, useRef } from 'react'

type SheetProps = {
  readonly title: string
  readonly open: boolean
  readonly closeLabel: string
  readonly wide?: boolean
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A sheet that slides in at the side; on a phone it is the whole page. The focus goes in with it and back with its end. */
export function Sheet({ title, open, closeLabel, wide = false, onClose, children }: SheetProps) {
  const opener = useRef<Element | null>(null)
  useEffect(() => {
    if (open) opener.current = document.activeElement
    else if (opener.current instanceof HTMLElement) opener.current.focus()
  }, [open])
  return (
    <Drawer
      title={<h2>{title}</h2>}
      aria-label={title}
      open={open}
      onClose={onClose}
      size={wide ? 620 : 460}
      closable={{ 'aria-label': closeLabel }}
      destroyOnHidden
    >
      {children}
    </Drawer>
  )
}
