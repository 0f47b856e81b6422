import type { ReactNode } from 'react'

export type Tone = 'plain' | 'good' | 'soon' | 'bad'

/** A remark set off from the text. `urgent` is read out at once; the title says the tone in words, never colour alone. */
export function Note({
  tone = 'plain',
  title,
  urgent = false,
  children,
}: {
  readonly tone?: Tone
  readonly title?: string
  readonly urgent?: boolean
  readonly children?: ReactNode
}) {
  return (
    <div className={`note note-${tone}`} {...(urgent && { role: 'alert' })}>
      {title && <strong className={tone === 'plain' ? '' : tone}>{title}</strong>}
      {children}
    </div>
  )
}

export function Tag({ tone = 'plain', children }: { readonly tone?: Tone; readonly children: ReactNode }) {
  return <span className={`tag ${tone === 'plain' ? 'slate' : tone}`}>{children}</span>
}
