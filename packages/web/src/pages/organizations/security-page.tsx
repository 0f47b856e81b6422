import { Button } from 'antd'
import { type FormEvent, useState } from 'react'
import { type Problem, RefusedError, write } from '../../api.ts'
import { RefusalNote } from '../../parts/refusal.tsx'
import { useMe, useReadAgain } from '../../session.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { FieldFrame } from '../../ui/field-frame.tsx'
import { TextInput } from '../../ui/inputs.tsx'
import { Note } from '../../ui/note.tsx'
import { Page, Section } from '../../ui/page.tsx'
import { useWords } from '../../words/index.ts'
import { AccessKeys } from './access-keys.tsx'

/** My own account: the second factor, the password, and the keys of my programs. */
export function SecurityPage() {
  const { t } = useWords()
  const me = useMe()
  return (
    <Page title={t('nav.security')} below={<p className="slate">{me.account.login}</p>}>
      <div className="stack">
        <Section title={t('security.secondFactor')}>
          <div className="narrow">
            {me.account.secondFactor ? <p className="good">{t('security.isOn')}</p> : <SecondFactor />}
          </div>
        </Section>
        <Section title={t('signIn.password')}>
          <div className="narrow">
            <PasswordLink login={me.account.login} />
          </div>
        </Section>
        <AccessKeys />
      </div>
    </Page>
  )
}

type Enrolment = { readonly uri: string; readonly secret: string; readonly qrSvg: string }

/** Enrolling: the picture or the key goes into an authenticator, and its first code proves that it did. */
function SecondFactor() {
  const { t } = useWords()
  const [enrolment, setEnrolment] = useState<Enrolment | null>(null)
  const [code, setCode] = useState('')
  const [problem, setProblem] = useState<Problem | null>(null)
  const announce = useAnnounce()
  const readAgain = useReadAgain()

  const attempt = async (action: () => Promise<void>) => {
    setProblem(null)
    try {
      await action()
    } catch (error) {
      if (!(error instanceof RefusedError)) throw error
      setProblem(error.problem)
    }
  }
  const begin = () => attempt(async () => setEnrolment(await write('organizations/enrol-second-factor', {})))
  const confirm = (event: FormEvent) => {
    event.preventDefault()
    void attempt(async () => {
      await write('organizations/confirm-second-factor', { code })
      announce(t('security.isOn'))
      await readAgain()
    })
  }

  return (
    <div className="stack">
      <p>{t('security.why')}</p>
      {!enrolment && (
        <p>
          <Button onClick={() => void begin()}>{t('security.begin')}</Button>
        </p>
      )}
      {enrolment && (
        <form className="form" onSubmit={confirm}>
          <img
            className="qr"
            alt={t('security.qr')}
            src={`data:image/svg+xml;utf8,${encodeURIComponent(enrolment.qrSvg)}`}
          />
          <p>
            {t('security.key')} <code>{enrolment.secret}</code>
          </p>
          <FieldFrame label={t('signIn.code')} required={false} words={{ required: '', whyAsked: '' }}>
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
          <div>
            <Button type="primary" htmlType="submit">
              {t('security.confirm')}
            </Button>
          </div>
        </form>
      )}
      {problem && <RefusalNote problem={problem} />}
    </div>
  )
}

/** A new password is set through a link that is sent to me, so that an open session alone cannot change it. */
function PasswordLink({ login }: { readonly login: string }) {
  const { t } = useWords()
  const [asked, setAsked] = useState(false)
  const ask = async () => {
    await write('organizations/request-password-reset', { login })
    setAsked(true)
  }
  return (
    <div className="stack-tight">
      <p>{t('security.passwordWhy')}</p>
      {asked ? (
        <Note tone="good" title={t('signIn.resetAsked')} urgent />
      ) : (
        <p>
          <Button onClick={() => void ask()}>{t('signIn.resetButton')}</Button>
        </p>
      )}
    </div>
  )
}
