import { useEffect, useRef } from 'react'
import type { Problem } from '../api.ts'
import { Note } from '../ui/note.tsx'
import { useWords } from '../words/index.ts'
import { BasisLinks } from './basis-link.tsx'
import { ReasonsList } from './reasons-list.tsx'

/** A refusal in full: what was refused and why, what to do next, on what it rests, and the number of the request. */
export function RefusalNote({ problem }: { readonly problem: Problem }) {
  const { t, say } = useWords()
  const element = useRef<HTMLDivElement>(null)
  useEffect(() => {
    element.current?.scrollIntoView({ block: 'nearest' })
  }, [problem])
  const others = problem.reasons.filter(({ code }) => code !== problem.code)
  return (
    <div ref={element} className="clear-of-foot">
      <Note tone="bad" title={say(problem.says)} urgent>
        <p>{say(problem.next)}</p>
        {others.length > 0 && <ReasonsList reasons={others} />}
        <BasisLinks bases={problem.basis} />
        <p className="small slate">
          <code>{problem.code}</code>
          {problem.requestId && ` · ${t('refusal.request', { id: problem.requestId })}`}
        </p>
      </Note>
    </div>
  )
}
