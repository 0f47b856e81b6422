import type { CommentView } from '@zhunsheng/server/api'
import { address } from '../../../api.ts'
import { FileLink } from '../../../parts/file-link.tsx'
import { LegalDay } from '../../../parts/legal-date.tsx'
import { Facts } from '../../../ui/facts.tsx'
import { Tag } from '../../../ui/note.tsx'
import { useWords } from '../../../words/index.ts'
import { dispositionTones } from './opinion-list.tsx'

/** One opinion with all that came with it, and what became of it. */
export function OpinionInFull({ comment }: { readonly comment: CommentView }) {
  const { t } = useWords()
  return (
    <div className="stack">
      <p className="serif lines">{comment.opinion}</p>
      <Facts
        rows={[
          [t('comment.clause'), comment.clause ?? t('comment.general')],
          [
            t('comment.proposed'),
            comment.proposed && (
              <span key="proposed" className="serif">
                {comment.proposed}
              </span>
            ),
          ],
          [t('comment.reason'), comment.reason],
          [
            t('comment.author'),
            [comment.organizationName, comment.personName].filter(Boolean).join(' · ') || t('comment.anonymous'),
          ],
          [t('comment.received'), <Received key="received" comment={comment} />],
          [
            t('comment.evidence'),
            comment.evidence && (
              <FileLink key="evidence" href={address('documents/download', { id: comment.evidence.id })}>
                {comment.evidence.name}
              </FileLink>
            ),
          ],
          [
            t('disposition.title'),
            comment.disposition && (
              <Tag key="disposition" tone={dispositionTones[comment.disposition]}>
                {t(`disposition.${comment.disposition}`)}
              </Tag>
            ),
          ],
          [t('disposition.reason'), comment.dispositionReason],
          [
            t('disposition.newWording'),
            comment.newWording && (
              <span key="wording" className="serif">
                {comment.newWording}
              </span>
            ),
          ],
          [t('disposition.on'), comment.disposedOn && <LegalDay key="on" date={comment.disposedOn} />],
        ]}
      />
    </div>
  )
}

function Received({ comment: { receivedOn, receipt, round, late } }: { readonly comment: CommentView }) {
  const { t } = useWords()
  return (
    <>
      <LegalDay date={receivedOn} /> · <span className="no-break">{receipt}</span> · {t('enquiry.round', { round })}
      {late && <span className="soon"> · {t('comment.late')}</span>}
    </>
  )
}
