import { sectorCodeFields } from '@zhunsheng/core'
import type { SectorCodeView } from '@zhunsheng/server/api'
import { write } from '../../../api.ts'
import { ListTable } from '../../../parts/list-table.tsx'
import { WriteForm } from '../../../parts/write-form.tsx'
import { useRead } from '../../../queries.ts'
import { Tag } from '../../../ui/note.tsx'
import { Section } from '../../../ui/page.tsx'
import { useWords } from '../../../words/index.ts'

const tones = { approved: 'good', cleared: 'soon', unknown: 'plain' } as const

/** The codes of sectors with the decisions on them; whoever approves codes records them. */
export function SectorCodes({
  organizationId,
  mayRecord,
}: {
  readonly organizationId: string
  readonly mayRecord: boolean
}) {
  const { t, say } = useWords()
  const { rows } = useRead('organizations/list-sector-codes', {})
  return (
    <Section
      title={t('body.codes')}
      beside={
        mayRecord && (
          <WriteForm
            title={t('body.recordCode')}
            button={t('body.recordCodeButton')}
            fields={sectorCodeFields}
            draftKey={`sector-code.${organizationId}`}
            send={(input, key) => write('organizations/record-sector-code', { organizationId, ...input }, key)}
          />
        )
      }
    >
      <ListTable<SectorCodeView>
        label={t('body.codes')}
        rows={rows}
        rowKey={({ code }) => code}
        empty=""
        fileName={t('body.codes')}
        columns={[
          { key: 'code', title: t('body.code'), render: ({ code }) => code, text: ({ code }) => code },
          {
            key: 'name',
            title: t('body.codeName'),
            render: ({ title }) => title && say(title),
            text: ({ title }) => (title ? say(title) : ''),
          },
          {
            key: 'state',
            title: t('body.codeState'),
            render: ({ state }) => <Tag tone={tones[state]}>{t(`body.codeState.${state}`)}</Tag>,
            text: ({ state }) => t(`body.codeState.${state}`),
          },
          {
            key: 'document',
            title: t('body.codeDocument'),
            render: ({ entries }) => entries[0]?.document,
            text: ({ entries }) => entries[0]?.document ?? '',
          },
        ]}
      />
    </Section>
  )
}
