import type { Basis, GuardVerdict } from '@zhunsheng/core'
import type { ReactNode } from 'react'
import { useWords } from '../words/index.ts'
import { BasisLinks } from './basis-link.tsx'

export type Verdict = GuardVerdict['verdict']

type VerdictCardProps = {
  readonly verdict: Verdict
  readonly title: string
  /** Another word for the verdict, where the usual one would not be said: 偏离 for what history did not meet. */
  readonly word?: string
  /** One sentence: what was found. */
  readonly says?: string | null
  /** How to mend it. */
  readonly next?: string | null
  readonly basis?: readonly Basis[]
  readonly act?: ReactNode
}

/** A verdict wherever one is given: its word and shape, what it is about, the finding, the basis, and how to mend it. */
export function VerdictCard({ verdict, title, word, says = null, next = null, basis = [], act }: VerdictCardProps) {
  const { t } = useWords()
  return (
    <div className="verdict">
      <VerdictShape verdict={verdict} />
      <div className="verdict-body">
        <p className="verdict-title">
          <span>
            {title} <span className={`small ${tones[verdict]}`}>{word ?? t(`verdict.${verdict}`)}</span>
          </span>
          <BasisLinks bases={basis} />
        </p>
        {says && <p className="small">{says}</p>}
        {next && <p className="small slate">{t('verdict.mend', { next })}</p>}
      </div>
      {act && <div className="verdict-act">{act}</div>}
    </div>
  )
}

const tones: Record<Verdict, string> = { pass: 'good', fail: 'bad', unknown: 'soon', notApplicable: 'slate' }

const shapes: Record<Verdict, { readonly path: string; readonly color: string }> = {
  pass: { path: 'M4 10l4 4 8-9', color: 'var(--bamboo)' },
  fail: { path: 'M5 5l10 10M15 5L5 15', color: 'var(--vermilion)' },
  unknown: { path: 'M10 4v8M10 15.5v.5', color: 'var(--amber)' },
  notApplicable: { path: 'M5 10h10', color: 'var(--slate)' },
}

function VerdictShape({ verdict }: { readonly verdict: Verdict }) {
  const { path, color } = shapes[verdict]
  return (
    <svg className="verdict-shape" viewBox="0 0 20 20" aria-hidden="true">
      <path d={path} fill="none" stroke={color} strokeWidth="2.4" />
    </svg>
  )
}
