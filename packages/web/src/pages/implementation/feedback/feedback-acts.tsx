import {
  answerFields,
  clauseOriginFields,
  type FeedbackState,
  type Fields,
  takeInHandFields,
  transferFields,
} from '@zhunsheng/core'
import type { OneFeedback } from '@zhunsheng/server/api'
import { write } from '../../../api.ts'
import type { Writes } from '../../../calls.ts'
import { WriteForm } from '../../../parts/write-form.tsx'
import { type Key, useWords } from '../../../words/index.ts'

type Step = {
  readonly name: (keyof Writes & `implementation/${string}-feedback${string}`) | 'implementation/record-clause-origin'
  readonly title: Key
  readonly from: readonly FeedbackState[]
  readonly fields: Fields
}

/** The steps in their order; the server refuses what is not open, this only leaves it out. */
const steps: readonly Step[] = [
  { name: 'implementation/accept-feedback', title: 'voices.accept', from: ['received', 'transferred'], fields: {} },
  {
    name: 'implementation/take-feedback-in-hand',
    title: 'voices.takeInHand',
    from: ['accepted'],
    fields: takeInHandFields,
  },
  {
    name: 'implementation/conclude-feedback',
    title: 'voices.conclude',
    from: ['accepted', 'inHand'],
    fields: answerFields,
  },
  {
    name: 'implementation/transfer-feedback',
    title: 'voices.transfer',
    from: ['received', 'transferred', 'accepted', 'inHand'],
    fields: transferFields,
  },
  {
    name: 'implementation/record-clause-origin',
    title: 'voices.recordOrigin',
    from: ['answered', 'closed'],
    fields: clauseOriginFields,
  },
  { name: 'implementation/close-feedback', title: 'voices.close', from: ['answered'], fields: {} },
]

export function FeedbackActs({ one }: { readonly one: OneFeedback }) {
  const { t } = useWords()
  return steps
    .filter(({ name, from }) => from.includes(one.state) && isOpen(name, one))
    .map(({ name, title, fields }) => (
      <WriteForm
        key={name}
        title={t(title)}
        button={t(title)}
        fields={fields}
        draftKey={`${name}-${one.id}`}
        send={(input, key) => write(name, { id: one.id, ...input } as never, key)} // the form has exactly the fields of the step
      />
    ))
}

const isOpen = (name: Step['name'], { outcome, interpretationId }: OneFeedback): boolean => {
  if (name === 'implementation/record-clause-origin') return outcome === 'review' || outcome === 'amendment'
  // A question is answered by its interpretation.
  return name !== 'implementation/conclude-feedback' || interpretationId === null
}
