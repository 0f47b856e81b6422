import { integer } from '@zhunsheng/core'
import { Button } from 'antd'
import { useState } from 'react'
import { write } from '../api.ts'
import type { IssuedLink, LinkPurpose } from '../calls.ts'
import { useReadAgain } from '../session.ts'
import { wordInstant } from '../ui/measures.ts'
import { Note } from '../ui/note.tsx'
import { Sheet } from '../ui/sheet.tsx'
import { useWords } from '../words/index.ts'
import { ActForm } from './act-form.tsx'
import { CopyButton } from './copy-button.tsx'

const DAYS_DEFAULT = 14
const DAYS_MAX = 90

const fields = {
  days: integer('有效天数', 'Valid for', { min: 1, max: DAYS_MAX, unit: { zh: '天', en: 'days' } }),
} as const

type OneTimeLinkProps = {
  readonly purpose: LinkPurpose
  /** The task, the seat on the panel, or the hearing. */
  readonly subjectId: string
  /** Who is to answer. */
  readonly who: string
}

/** Lets somebody without an account answer one thing, once. The address is shown once, to be copied and handed over. */
export function OneTimeLink({ purpose, subjectId, who }: OneTimeLinkProps) {
  const { t } = useWords()
  const [open, setOpen] = useState(false)
  const [issued, setIssued] = useState<IssuedLink | null>(null)
  const readAgain = useReadAgain()
  const close = () => {
    setOpen(false)
    setIssued(null)
  }
  return (
    <>
      <Button size="small" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {t('link.issue')}
      </Button>
      <Sheet title={t('link.issue')} open={open} onClose={close} closeLabel={t('sheet.close')}>
        <div className="stack">
          <p className="slate">{t('link.why', { who })}</p>
          {issued ? (
            <Issued issued={issued} />
          ) : (
            <ActForm
              form={{ fields, choices: {}, suggested: { days: DAYS_DEFAULT } }}
              draftKey={`issue-link.${purpose}.${subjectId}`}
              button={t('link.button')}
              send={({ days }, key) =>
                write('organizations/issue-link', { purpose, subjectId, days: Number(days) }, key)
              }
              onDone={(link) => {
                setIssued(link)
                void readAgain()
              }}
            />
          )}
        </div>
      </Sheet>
    </>
  )
}

function Issued({ issued: { link, expiresAt } }: { readonly issued: IssuedLink }) {
  const { t } = useWords()
  return (
    <Note tone="good" title={t('link.once')} urgent>
      <p>
        <code className="address">{link}</code>
      </p>
      <p className="small slate">{t('link.expires', { at: wordInstant(expiresAt) })}</p>
      <div>
        <CopyButton primary text={link} />
      </div>
    </Note>
  )
}
