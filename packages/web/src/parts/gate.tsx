import { type ReactNode, useEffect } from 'react'
import { LanguageSwitch } from './shell.tsx'

/** The page before the sign-in: the name of the house, one question, the language. */
export function Gate({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  useEffect(() => {
    document.title = `${title} — 准绳`
  }, [title])
  return (
    <main className="gate">
      <div className="gate-sheet">
        <div className="gate-brand">
          <span>准绳</span>
          <LanguageSwitch />
        </div>
        <div className="stack">
          <h1 tabIndex={-1}>{title}</h1>
          {children}
        </div>
      </div>
    </main>
  )
}
