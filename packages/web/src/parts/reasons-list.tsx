import type { Reason } from '@zhunsheng/core'
import { useWords } from '../words/index.ts'
import { BasisLinks } from './basis-link.tsx'
import { Unbroken } from './unbroken.tsx'

/** Why something cannot be done: what is in the way, what to do next, and the provision it rests on. */
export function ReasonsList({
  reasons,
  id,
  brief = false,
}: {
  readonly reasons: readonly Reason[]
  readonly id?: string
  readonly brief?: boolean
}) {
  const { reason: word } = useWords()
  return (
    <ul className="reasons stack-tight" {...(id && { id })}>
      {reasons.map((reason) => {
        const { says, next } = word(reason)
        return (
          <li key={reason.code}>
            <p>
              <Unbroken text={says} />
            </p>
            {!brief && <p className="slate small">{next}</p>}
            {!brief && <BasisLinks bases={reason.basis} />}
          </li>
        )
      })}
    </ul>
  )
}
