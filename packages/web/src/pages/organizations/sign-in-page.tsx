import { useQueryClient } from '@tanstack/react-query'
import { getRouteApi, useRouter } from '@tanstack/react-router'
import { Button } from 'antd'
import { type FormEvent, useEffect, useState } from 'react'
import { type Problem, RefusedError, write } from '../../api.ts'
import { Gate } from '../../parts/gate.tsx'
import { RefusalNote } from '../../parts/refusal.tsx'
import { FieldFrame } from '../../ui/field-frame.tsx'
import { TextInput } from '../../ui/inputs.tsx'
import { useWords } from '../../words/index.ts'
import { ResetRequest } from './reset-request.tsx'

const route = getRouteApi('/sign-in')

/** The way in. A code is asked for only where the account has a second factor. */
export function SignInPage() {
  const { t } = useWords()
  const [forgot, setForgot] = useState(false)
  return (
    <Gate title={forgot ? t('signIn.forgot') : t('signIn.title')}>
      {forgot ? <ResetRequest onBack={() => setForgot(false)} /> : <SignInForm onForgot={() => setForgot(true)} />}
    </Gate>
  )
}

function SignInForm({ onForgot }: { readonly onForgot: () => void }) {
  const { t } = useWords()
  const frame = { required: '', whyAsked: '' }
  const [login, setLogin] = useState('')
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const [asksCode, setAsksCode] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [sending, setSending] = useState(false)
  const enter = useEntering()

  // The question that has just appeared is the next thing to answer.
  useEffect(() => {
    if (asksCode) document.querySelector<HTMLElement>('[autocomplete="one-time-code"]')?.focus()
  }, [asksCode])

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setSending(true)
    setProblem(null)
    try {
      await write('organizations/sign-in', { login, password, ...(code && { code }) })
      enter()
    } catch (error) {
      if (!(error instanceof RefusedError)) throw error
      if (error.problem.code === 'SECOND_FACTOR_NEEDED') setAsksCode(true)
      else setProblem(error.problem)
    } finally {
      setSending(false)
    }
  }

  return (
    <form className="form" onSubmit={(event) => void submit(event)}>
      <FieldFrame label={t('signIn.login')} required={false} words={frame}>
        {(control) => <TextInput {...control} value={login} onChange={setLogin} autoComplete="username" required />}
      </FieldFrame>
      <FieldFrame label={t('signIn.password')} required={false} words={frame}>
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
      {asksCode && (
        <FieldFrame label={t('signIn.code')} required={false} words={frame} hint={t('signIn.codeHint')}>
          {(control) => (
            <TextInput
              {...control}
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
      <div className="spread">
        <Button type="primary" htmlType="submit" loading={sending}>
          {t('signIn.button')}
        </Button>
        <button type="button" className="link-button" onClick={onForgot}>
          {t('signIn.forgot')}
        </button>
      </div>
    </form>
  )
}

/** Forgets what the person before could see, and goes back to where somebody came from. */
function useEntering() {
  const client = useQueryClient()
  const router = useRouter()
  const { back } = route.useSearch()
  return () => {
    client.clear()
    // Only an address of these pages: the parameter could have been written by anybody.
    const target = back?.startsWith('/') && !back.startsWith('//') ? back : '/todo'
    router.history.push(target.startsWith('/app/') ? target : `/app${target}`)
  }
}
