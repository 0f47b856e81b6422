import { acts, type Reason } from '@zhunsheng/core'
import type { CommentView } from '@zhunsheng/server/api'
import { Button } from 'antd'
import { type FormEvent, useId, useState } from 'react'
import type { Problem } from '../../../api.ts'
import { useDraft } from '../../../parts/form-draft.ts'
import { textOf } from '../../../parts/form-values.ts'
import { ReasonsList } from '../../../parts/reasons-list.tsx'
import { RefusalNote } from '../../../parts/refusal.tsx'
import { FieldFrame } from '../../../ui/field-frame.tsx'
import { LongInput, Ticks } from '../../../ui/inputs.tsx'
import { isWriting, usePageKeys } from '../../../ui/page-keys.ts'
import { useWords } from '../../../words/index.ts'

export type Disposition = NonNullable<CommentView['disposition']>
export type DispositionInput = {
  readonly disposition: Disposition
  readonly reason?: string
  readonly newWording?: string
}

const { fields } = acts['dispose-comment']
const dispositions = Object.keys(fields.disposition.options) as Disposition[] // the keys of this const record are the dispositions

/** The keys by which a disposition is chosen without the mouse. */
const keys: Readonly<Record<string, Disposition>> = { a: 'accepted', p: 'partlyAccepted', n: 'notAccepted' }

type DispositionFormProps = {
  readonly draftKey: string
  readonly alikeOpen: number
  readonly reasons: readonly Reason[]
  readonly lastReason: string
  readonly problem: Problem | null
  readonly sending: boolean
  /** `finish` forgets what was typed; called as soon as it is stored, before anything is read again. */
  readonly onSend: (input: DispositionInput, withAlike: boolean, finish: () => void) => Promise<unknown>
}

/** 采纳、部分采纳或不采纳, the reason that the last two need, and the new wording. ⌘/Ctrl + Enter sends. */
export function DispositionForm({
  draftKey,
  alikeOpen,
  reasons,
  lastReason,
  problem,
  sending,
  onSend,
}: DispositionFormProps) {
  const { t, say } = useWords()
  const { draft, set, finish } = useDraft(draftKey, {})
  const [withAlike, setWithAlike] = useState(alikeOpen > 0)
  const [refused, setRefused] = useState<string | null>(null)
  const reasonId = useId()
  const focusReason = () => document.getElementById(reasonId)?.querySelector('textarea')?.focus()
  const chosen = dispositions.find((one) => one === draft['disposition'])
  const needsReason = chosen === 'partlyAccepted' || chosen === 'notAccepted'

  const send = async () => {
    if (!chosen) return setRefused(t('disposition.choose'))
    const reason = textOf(draft['reason']).trim()
    const newWording = textOf(draft['newWording']).trim()
    if (needsReason && reason === '') {
      focusReason()
      return setRefused(t('disposition.reasonMissing'))
    }
    setRefused(null)
    await onSend(
      { disposition: chosen, ...(reason && { reason }), ...(newWording && { newWording }) },
      withAlike,
      finish,
    )
  }
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    void send()
  }
  usePageKeys((event) => {
    const disposition = keys[event.key]
    if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) void send()
    if (!disposition || isWriting(event)) return
    event.preventDefault()
    set('disposition', disposition)
    focusReason()
  })
  const frame = { required: t('form.required'), whyAsked: t('form.whyAsked') }

  return (
    <form className="form" noValidate onSubmit={onSubmit}>
      <FieldFrame label={say(fields.disposition.label)} required group words={frame}>
        {(control) => (
          <Ticks
            name={control.id}
            kind="radio"
            options={dispositions.map((id) => ({ id, label: say(fields.disposition.options[id]) }))}
            chosen={chosen ? [chosen] : []}
            onChange={([disposition]) => set('disposition', disposition)}
          />
        )}
      </FieldFrame>
      <div id={reasonId}>
        <FieldFrame label={t('disposition.reason')} required={needsReason} words={frame} refused={refused}>
          {(control) => (
            <LongInput
              {...control}
              rows={3}
              value={textOf(draft['reason'])}
              onChange={(value) => set('reason', value)}
            />
          )}
        </FieldFrame>
      </div>
      {lastReason && textOf(draft['reason']) === '' && (
        <p className="small">
          <button type="button" className="link-button" onClick={() => set('reason', lastReason)}>
            {t('disposition.sameReason')}
          </button>{' '}
          <span className="slate">{lastReason.slice(0, 40)}</span>
        </p>
      )}
      <FieldFrame label={say(fields.newWording.label)} required={false} words={frame}>
        {(control) => (
          <LongInput
            {...control}
            rows={3}
            value={textOf(draft['newWording'])}
            onChange={(value) => set('newWording', value)}
          />
        )}
      </FieldFrame>
      {alikeOpen > 0 && (
        <div className="options">
          <label>
            <input type="checkbox" checked={withAlike} onChange={(event) => setWithAlike(event.target.checked)} />
            {t('disposition.withAlike', { count: alikeOpen })}
          </label>
        </div>
      )}
      {problem && <RefusalNote problem={problem} />}
      {reasons.length > 0 && <ReasonsList reasons={reasons} />}
      <div className="row">
        <Button type="primary" htmlType="submit" loading={sending} disabled={reasons.length > 0}>
          {say(acts['dispose-comment'].button)}
        </Button>
        <span className="small slate keys">{t('disposition.keys')}</span>
      </div>
    </form>
  )
}
