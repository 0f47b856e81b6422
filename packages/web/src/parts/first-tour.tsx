import { useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useEffect, useId, useRef, useState } from 'react'
import { write } from '../api.ts'
import { hasRole, useMe } from '../session.ts'
import { usePageKeys } from '../ui/page-keys.ts'
import { type Key, useWords } from '../words/index.ts'

/** Five places that a first secretary should know, and what of the frame each step points at. */
const steps: readonly { readonly title: Key; readonly says: Key; readonly at: string }[] = [
  { title: 'nav.todo', says: 'tour.todo', at: '#areas a[href$="/todo"]' },
  { title: 'nav.projects', says: 'tour.projects', at: '#areas a[href$="/projects"]' },
  { title: 'search.label', says: 'tour.search', at: '.shell-search' },
  { title: 'nav.organization', says: 'tour.organization', at: '#areas a[href*="/organizations"]' },
  { title: 'tour.youTitle', says: 'tour.you', at: 'details.who' },
]

const POINTED_AT = 'toured'

/** The tour of a first secretary: once an account, never in the way, and over with Escape. */
export function FirstTour() {
  const me = useMe()
  const [isOver, setIsOver] = useState(false)
  const client = useQueryClient()
  if (isOver || me.account.tourSeen || !hasRole(me, 'secretary')) return null
  const end = async () => {
    setIsOver(true)
    document.querySelector<HTMLElement>('main h1')?.focus()
    await write('organizations/end-tour', {}, null)
    await client.invalidateQueries({ queryKey: ['organizations/who-am-i'] })
  }
  return <TourPanel onEnd={() => void end()} />
}

function TourPanel({ onEnd }: { readonly onEnd: () => void }) {
  const { t } = useWords()
  const [at, setAt] = useState(0)
  const heading = useRef<HTMLHeadingElement>(null)
  const id = useId()
  const step = steps[at]
  const isLast = at === steps.length - 1
  usePointingAt(step?.at ?? '')
  usePageKeys((event) => {
    if (event.key === 'Escape') onEnd()
  })
  // The words of a step are read out as it comes: the focus goes to its heading, with the buttons right behind.
  useEffect(() => heading.current?.focus(), [at])
  if (!step) return null
  return (
    <div className="tour no-print" role="dialog" aria-labelledby={id} aria-describedby={`${id}-says`}>
      <p className="small slate">{t('tour.step', { step: at + 1, steps: steps.length })}</p>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {t(step.title)}
      </h2>
      <p id={`${id}-says`}>{t(step.says)}</p>
      <div className="row">
        <Button type="primary" onClick={() => (isLast ? onEnd() : setAt(at + 1))}>
          {t(isLast ? 'tour.end' : 'tour.next')}
        </Button>
        {at > 0 && <Button onClick={() => setAt(at - 1)}>{t('tour.back')}</Button>}
        {!isLast && (
          <button type="button" className="link-button" onClick={onEnd}>
            {t('tour.skip')}
          </button>
        )}
      </div>
    </div>
  )
}

/** Draws a line around what a step speaks of; on a phone, where the areas are folded away, around nothing. */
function usePointingAt(selector: string): void {
  useEffect(() => {
    const element = document.querySelector(selector)
    element?.classList.add(POINTED_AT)
    return () => element?.classList.remove(POINTED_AT)
  }, [selector])
}
