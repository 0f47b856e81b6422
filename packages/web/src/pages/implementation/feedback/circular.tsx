import { Checkbox } from 'antd'
import { useState } from 'react'
import { address } from '../../../api.ts'
import { FileLink } from '../../../parts/file-link.tsx'
import { useRead } from '../../../queries.ts'
import { Section } from '../../../ui/page.tsx'
import { useWords } from '../../../words/index.ts'

/** Which bodies a draft of a circular names is a person's choice: none is ticked beforehand. */
export function Circular() {
  const { t } = useWords()
  const { rows } = useRead('implementation/list-feedback-conduct', {})
  const [chosen, choose] = useState<readonly string[]>([])
  const late = rows.flatMap(({ organizationId, notAccepted, notAnswered, name }) =>
    organizationId !== null && notAccepted + notAnswered > 0
      ? [{ value: organizationId, label: `${name ?? ''}　${t('voices.late', { notAccepted, notAnswered })}` }]
      : [],
  )
  return (
    <Section title={t('voices.circular')}>
      {late.length === 0 ? (
        <p className="slate">{t('voices.circularNone')}</p>
      ) : (
        <div className="stack">
          <p className="slate">{t('voices.circularWhy')}</p>
          <Checkbox.Group options={late} value={[...chosen]} onChange={(values) => choose(values)} />
          {chosen.length > 0 && (
            <FileLink href={address('implementation/make-feedback-circular', { organizations: chosen.join(',') })}>
              {t('voices.circular')}
            </FileLink>
          )}
        </div>
      )}
    </Section>
  )
}
