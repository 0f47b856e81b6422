import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { RefusedError } from '../../../api.ts'
import { CopyButton } from '../../../parts/copy-button.tsx'
import { RefusalNote } from '../../../parts/refusal.tsx'
import { LoadingPage } from '../../../parts/states.tsx'
import { readOptions } from '../../../queries.ts'
import { Sheet } from '../../../ui/sheet.tsx'
import { useWords } from '../../../words/index.ts'

/** The enquiry as words for a chat, with its address and the address as a picture. */
export function ChatText({ projectId }: { readonly projectId: string }) {
  const { t } = useWords()
  const [open, setOpen] = useState(false)
  return (
    <>
      <button type="button" className="link-button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {t('chat.title')}
      </button>
      <Sheet title={t('chat.title')} open={open} onClose={() => setOpen(false)} closeLabel={t('sheet.close')}>
        <ReadyText projectId={projectId} />
      </Sheet>
    </>
  )
}

function ReadyText({ projectId }: { readonly projectId: string }) {
  const { t } = useWords()
  const { data, error } = useQuery(readOptions('documents/make-chat-text', { projectId }))
  if (error instanceof RefusedError) return <RefusalNote problem={error.problem} />
  if (error) throw error
  if (!data) return <LoadingPage />
  return (
    <div className="stack">
      <p className="slate">{t('chat.why')}</p>
      <p className="note lines address">{data.text}</p>
      <div>
        <CopyButton primary text={data.text} />
      </div>
      <figure className="stack-tight">
        <img className="qr" alt={t('chat.qr')} src={`data:image/svg+xml;utf8,${encodeURIComponent(data.qrSvg)}`} />
        <figcaption className="small slate">{t('chat.qr')}</figcaption>
      </figure>
    </div>
  )
}
