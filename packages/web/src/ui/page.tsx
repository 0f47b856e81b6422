import { type ReactNode, useEffect } from 'react'

type PageProps = {
  readonly title: string
  readonly above?: ReactNode
  readonly below?: ReactNode
  readonly actions?: ReactNode
  readonly children: ReactNode
}

/** One page: its heading (which takes the focus when the address changes), what stands beside it, and the rest. */
export function Page({ title, above, below, actions, children }: PageProps) {
  useEffect(() => {
    document.title = `${title} — 准绳`
  }, [title])
  return (
    <>
      <div className="page-head">
        <div className="stack-tight">
          {above}
          <h1 tabIndex={-1}>{title}</h1>
          {below}
        </div>
        {actions && <div className="row no-print">{actions}</div>}
      </div>
      {children}
    </>
  )
}

type SectionProps = {
  readonly title: string
  readonly beside?: ReactNode
  readonly plain?: boolean
  readonly children: ReactNode
}

export function Section({ title, beside, plain = false, children }: SectionProps) {
  return (
    <section className={plain ? 'section' : 'section sheet-of-paper'} aria-label={title}>
      <header>
        <h2>{title}</h2>
        {beside}
      </header>
      {children}
    </section>
  )
}
