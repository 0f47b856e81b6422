import { Link, useRouter } from '@tanstack/react-router'
import { Button } from 'antd'
import { RefusedError } from '../api.ts'
import { useReadAgain } from '../session.ts'
import { Page } from '../ui/page.tsx'
import { useWords } from '../words/index.ts'
import { RefusalNote } from './refusal.tsx'

/** While a page is on its way. */
export function LoadingPage() {
  const { t } = useWords()
  return (
    <p className="busy" role="status">
      {t('state.loading')}
    </p>
  )
}

/** A page that was refused or broke: what happened, what to do, and the way on. */
export function ErrorPage({ error }: { readonly error: unknown }) {
  const { t } = useWords()
  const router = useRouter()
  const readAgain = useReadAgain()
  if (error instanceof RefusedError && error.problem.kind === 'notFound') return <NotFoundPage />
  const isForbidden = error instanceof RefusedError && error.problem.kind === 'notAllowed'
  const retry = () => void readAgain().then(() => router.invalidate())
  return (
    <Page title={isForbidden ? t('state.forbidden') : t('state.failed')}>
      <div className="stack">
        {error instanceof RefusedError ? <RefusalNote problem={error.problem} /> : <p>{t('state.bug')}</p>}
        <div className="row">
          <Button onClick={retry}>{t('state.retry')}</Button>
          <Link to="/todo">{t('state.toTodo')}</Link>
        </div>
      </div>
    </Page>
  )
}

export function NotFoundPage() {
  const { t } = useWords()
  return (
    <Page title={t('state.notFound')}>
      <div className="stack-tight">
        <p>{t('state.notFoundWhy')}</p>
        <p>
          <Link to="/todo">{t('state.toTodo')}</Link>
        </p>
      </div>
    </Page>
  )
}
