import { getRouteApi, Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { type FormEvent, useState } from 'react'
import { type Problem, RefusedError, write } from '../../api.ts'
import { Gate } from '../../parts/gate.tsx'
import { RefusalNote } from '../../parts/refusal.tsx'
import { FieldFrame } from '../../ui/field-frame.tsx'
import { TextInput } from '../../ui/inputs.tsx'
import { Note } from '../../ui/note.tsx'
import { useWords } from '../../words/index.ts'

const route = getRouteApi('/set-password')

/** Where the link of an invitation or of a forgotten password leads. */
export function SetPasswordPage() {
  const { t } = useWords()
  const { token } = route.useSearch()
  const [done, setDone] = useState(false)
  return (
    <Gate title={t('setPassword.title')}>
      {done ? (
        <Note tone="good" title={t('setPassword.done')} urgent>
          <p>
            <Link to="/sign-in">{t('signIn.button')}</Link>
          </p>
        </Note>
      ) : token ? (
        <PasswordForm token={token} onDone={() => setDone(true)} />
      ) : (
        <Note tone="bad" title={t('setPassword.noToken')} />
      )}
    </Gate>
  )
}

function PasswordForm({ token, onDone }: { readonly token: string; readonly onDone: () => void }) {
  const { t } = useWords()
  const frame = { required: '', whyAsked: '' }
  const [password, setPassword] = useState('')
  const [again, setAgain] = useState('')
  const [problem, setProblem] = useState<Problem | null>(null)
  const differs = again !== '' && again !== password

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (password !== again) return
    setProblem(null)
    try {
      await write('organizations/set-password', { token, password })
      onDone()
    } catch (error) {
      if (!(error instanceof RefusedError)) throw error
      setProblem(error.problem)
    }
  }

  return (
    <form className="form" onSubmit={(event) => void submit(event)}>
      <FieldFrame label={t('setPassword.password')} required={false} words={frame} hint={t('setPassword.hint')}>
        {(control) => (
          <TextInput
            {...control}
            type="password"
            value={password}
            onChange={setPassword}
            autoComplete="new-password"
            required
          />
        )}
      </FieldFrame>
      <FieldFrame
        label={t('setPassword.again')}
        required={false}
        words={frame}
        refused={differs ? t('setPassword.differs') : null}
      >
        {(control) => (
          <TextInput
            {...control}
            type="password"
            value={again}
            onChange={setAgain}
            autoComplete="new-password"
            required
          />
        )}
      </FieldFrame>
      {problem && <RefusalNote problem={problem} />}
      <div>
        <Button type="primary" htmlType="submit">
          {t('setPassword.button')}
        </Button>
      </div>
    </form>
  )
}
