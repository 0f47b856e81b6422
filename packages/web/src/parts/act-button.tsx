import type { Reason } from '@zhunsheng/core'
import { Button } from 'antd'
import { useId, useState } from 'react'
import { ReasonsList } from './reasons-list.tsx'

type ActButtonProps = {
  readonly label: string
  readonly primary?: boolean
  readonly small?: boolean
  readonly destructive?: boolean
  /** Why it cannot be done now; empty when it can. */
  readonly reasons: readonly Reason[]
  readonly onAct: () => void
}

/**
 * A button that says what happens. When it cannot be done it stays in reach: on hover, focus and tap it shows every
 * reason, and a screen reader hears them as its description.
 */
export function ActButton({
  label,
  primary = false,
  small = false,
  destructive = false,
  reasons,
  onAct,
}: ActButtonProps) {
  const id = useId()
  const [dismissed, setDismissed] = useState(false)
  const look = {
    type: primary ? ('primary' as const) : ('default' as const),
    size: small ? ('small' as const) : ('middle' as const),
    danger: destructive,
  }
  if (reasons.length === 0) {
    return (
      <Button {...look} onClick={onAct}>
        {label}
      </Button>
    )
  }
  const show = () => setDismissed(false)
  return (
    <span className={dismissed ? 'act-refused act-refused-dismissed' : 'act-refused'}>
      <Button
        size={look.size}
        className="act-refused-button"
        aria-disabled="true"
        aria-describedby={id}
        onFocus={show}
        onMouseEnter={show}
        onClick={show}
        onKeyDown={(event) => event.key === 'Escape' && setDismissed(true)}
      >
        {label}
      </Button>
      <span className="act-reasons" id={id}>
        <ReasonsList reasons={reasons} />
      </span>
    </span>
  )
}
