import type { ExaminationView, ProjectView } from '@zhunsheng/server/api'
import { address } from '../../../api.ts'
import { FileLink } from '../../../parts/file-link.tsx'
import { LegalDay } from '../../../parts/legal-date.tsx'
import { Facts } from '../../../ui/facts.tsx'
import { Tag } from '../../../ui/note.tsx'
import { Section } from '../../../ui/page.tsx'
import { useWords } from '../../../words/index.ts'

/** What the examination concluded, how, and the minutes. */
export function Outcome({
  project,
  examination,
}: {
  readonly project: ProjectView
  readonly examination: ExaminationView
}) {
  const { t, say } = useWords()
  const { conclusion, method, opinion, concludedOn, counted } = examination
  return (
    <Section
      title={t('examination.outcome')}
      beside={
        <FileLink
          className="act-link"
          href={address('documents/make-paper', { projectId: project.id, paper: 'minutes', row: examination.id })}
        >
          {t('examination.minutes')}
        </FileLink>
      }
    >
      <Facts
        rows={[
          [
            t('examination.conclusion'),
            conclusion && (
              <Tag key="conclusion" tone={conclusion === 'passed' ? 'good' : 'bad'}>
                {t(`examination.conclusion.${conclusion}`)}
              </Tag>
            ),
          ],
          [t('examination.method'), method && t(`examination.method.${method}`)],
          [t('examination.count'), counted && say(counted)],
          [t('examination.opinion'), opinion],
          [t('examination.concludedOn'), concludedOn && <LegalDay key="on" date={concludedOn} />],
        ]}
      />
    </Section>
  )
}
