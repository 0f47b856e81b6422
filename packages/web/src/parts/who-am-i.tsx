import { useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import type { Me } from '@zhunsheng/server/api'
import { useEffect, useRef, useState } from 'react'
import { write } from '../api.ts'
import { type ColorScheme, changeScheme, storedScheme } from '../ui/color-scheme.ts'
import { Ticks } from '../ui/inputs.tsx'
import { useWords } from '../words/index.ts'
import { removeDraftsOf } from './draft-store.ts'

const schemes: readonly ColorScheme[] = ['system', 'light', 'dark']

/** Who is signed in and for whom they act; the way to their own settings and out. */
export function WhoAmI({ me }: { readonly me: Me }) {
  const { t } = useWords()
  const element = useRef<HTMLDetailsElement>(null)
  useClosing(element)
  return (
    <details className="who" ref={element}>
      <summary>{me.account.name}</summary>
      <div className="who-sheet stack">
        <ul className="stack-tight">
          {me.memberships.map(({ organizationId, organizationName, role }) => (
            <li key={`${organizationId} ${role}`}>
              {organizationName} <span className="slate small">{t(`role.${role}`)}</span>
            </li>
          ))}
          {me.platformAdministrator && <li>{t('role.platformAdministrator')}</li>}
        </ul>
        <SchemeChoice />
        <p>
          <Link to="/security" onClick={() => element.current?.removeAttribute('open')}>
            {t('nav.security')}
          </Link>
        </p>
        <SignOut account={me.account.id} />
      </div>
    </details>
  )
}

function SchemeChoice() {
  const { t } = useWords()
  const [scheme, setScheme] = useState<ColorScheme>(storedScheme)
  const choose = (chosen: string | undefined) => {
    const next = schemes.find((one) => one === chosen) ?? 'system'
    setScheme(next)
    changeScheme(next)
  }
  return (
    <fieldset>
      <legend className="small slate">{t('scheme.label')}</legend>
      <Ticks
        name="scheme"
        kind="radio"
        options={schemes.map((id) => ({ id, label: t(`scheme.${id}`) }))}
        chosen={[scheme]}
        onChange={([chosen]) => choose(chosen)}
      />
    </fieldset>
  )
}

function SignOut({ account }: { readonly account: string }) {
  const { t } = useWords()
  const client = useQueryClient()
  const navigate = useNavigate()
  const leave = async () => {
    await write('organizations/sign-out', {})
    removeDraftsOf(account)
    client.clear()
    await navigate({ to: '/sign-in' })
  }
  return (
    <button type="button" className="link-button" onClick={() => void leave()}>
      {t('shell.signOut')}
    </button>
  )
}

/** Closes the sheet on Escape and on a click beside it. */
function useClosing(element: React.RefObject<HTMLDetailsElement | null>): void {
  useEffect(() => {
    const close = (event: Event) => {
      const inside = event.target instanceof Node && element.current?.contains(event.target)
      const escaped = event instanceof KeyboardEvent && event.key === 'Escape'
      if (escaped || (!inside && event.type === 'pointerdown')) element.current?.removeAttribute('open')
    }
    addEventListener('pointerdown', close)
    addEventListener('keydown', close)
    return () => {
      removeEventListener('pointerdown', close)
      removeEventListener('keydown', close)
    }
  }, [element])
}
