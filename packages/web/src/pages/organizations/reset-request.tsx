import { Button } from 'antd'
import { type FormEvent, useState } from 'react'
import { type Problem, RefusedError, write } from '../../api.ts'
import { RefusalNote } from '../../parts/refusal.tsx'
import { FieldFrame } from '../../ui/field-frame.tsx'
import { TextInput } from '../../ui/inputs.tsx'
import { Note } from '../../ui/note.tsx'
import { useWords } from '../../words/index.ts'

/** Asks for a link to set a new password. The answer never tells whether the account exists. */
export function ResetRequest({ onBack }: { readonly onBack: () => void }) {
  const { t } = useWords()
  const [login, setLogin] = useState('')
  const [asked, setAsked] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setProblem(null)
    try {
      await write('organizations/request-password-reset', { login })
      setAsked(true)
    } catch (error) {
      if (!(error instanceof RefusedError)) throw error
      setProblem(error.problem)
    }
  }

  return (
    <form className="form" onSubmit={(event) => void submit(event)}>
      {asked && <Note tone="good" title={t('signIn.resetAsked')} urgent />}
      <FieldFrame label={t('signIn.login')} required={false} words={{ required: '', whyAsked: '' }}>
        {(control) => <TextInput {...control} value={login} onChange={setLogin} autoComplete="username" required />}
      </FieldFrame>
      {problem && <RefusalNote problem={problem} />}
      <div className="spread">
        <Button type="primary" htmlType="submit">
          {t('signIn.resetButton')}
        </Button>
        <button type="button" className="link-button" onClick={onBack}>
          {t('signIn.back')}
        </button>
      </div>
    </form>
  )
}
