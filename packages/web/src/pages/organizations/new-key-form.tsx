import { addDays } from '@zhunsheng/core'
import { Button } from 'antd'
import { type FormEvent, useState } from 'react'
import { newKey, type Problem, RefusedError, write } from '../../api.ts'
import type { CreatedKey } from '../../calls.ts'
import { RefusalNote } from '../../parts/refusal.tsx'
import { useMe } from '../../session.ts'
import { FieldFrame } from '../../ui/field-frame.tsx'
import { DayInput, TextInput, Ticks } from '../../ui/inputs.tsx'
import { useWords } from '../../words/index.ts'

const DAYS_DEFAULT = 90
const DAYS_MAX = 366
const NAME_LENGTH_MAX = 60

/** Its own form and not that of an act: what is filled in there is kept in the browser, and a password must not be. */
export function NewKeyForm({ onDone }: { readonly onDone: (made: CreatedKey) => void }) {
  const { t } = useWords()
  const { today, account } = useMe()
  const [name, setName] = useState('')
  const [may, setMay] = useState<'reads' | 'acts'>('reads')
  const [expiresOn, setExpiresOn] = useState(addDays(today, DAYS_DEFAULT))
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const [key, setKey] = useState(newKey)
  const [sending, setSending] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const words = { required: t('form.required'), whyAsked: '' }

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (sending) return
    setProblem(null)
    setSending(true)
    try {
      const input = { name, acts: may === 'acts', expiresOn, password, ...(code !== '' && { code }) }
      onDone(await write('organizations/create-access-key', input, key))
    } catch (error) {
      if (!(error instanceof RefusedError)) throw error
      setProblem(error.problem)
      // A refusal did nothing, so the next attempt is another; an answer that was lost may have made a key.
      if (error.status >= 400 && error.status < 500) setKey(newKey())
    } finally {
      setSending(false)
    }
  }

  return (
    <form className="form" onSubmit={(event) => void submit(event)}>
      <FieldFrame label={t('keys.name')} required words={words} hint={t('keys.nameHint')}>
        {(control) => (
          <TextInput
            {...control}
            value={name}
            onChange={setName}
            maxLength={NAME_LENGTH_MAX}
            autoComplete="off"
            required
          />
        )}
      </FieldFrame>
      <FieldFrame label={t('keys.may')} required={false} group words={words} hint={t('keys.mayHint')}>
        {() => (
          <Ticks
            name="may"
            kind="radio"
            options={(['reads', 'acts'] as const).map((id) => ({ id, label: t(`keys.${id}`) }))}
            chosen={[may]}
            onChange={([chosen]) => setMay(chosen === 'acts' ? 'acts' : 'reads')}
          />
        )}
      </FieldFrame>
      <FieldFrame label={t('keys.expiresOn')} required words={words} hint={t('keys.expiresHint')}>
        {(control) => (
          <DayInput
            {...control}
            value={expiresOn}
            onChange={setExpiresOn}
            min={today}
            max={addDays(today, DAYS_MAX)}
            required
          />
        )}
      </FieldFrame>
      <FieldFrame label={t('signIn.password')} required words={words} hint={t('keys.passwordHint')}>
        {(control) => (
          <TextInput
            {...control}
            type="password"
            value={password}
            onChange={setPassword}
            autoComplete="current-password"
            required
          />
        )}
      </FieldFrame>
      {account.secondFactor && (
        <FieldFrame label={t('signIn.code')} required words={words}>
          {(control) => (
            <TextInput
              {...control}
              className="short-input"
              value={code}
              onChange={setCode}
              inputMode="numeric"
              autoComplete="one-time-code"
              required
            />
          )}
        </FieldFrame>
      )}
      {problem && <RefusalNote problem={problem} />}
      <div className="form-end">
        <Button type="primary" htmlType="submit" loading={sending}>
          {t('keys.make')}
        </Button>
      </div>
    </form>
  )
}
