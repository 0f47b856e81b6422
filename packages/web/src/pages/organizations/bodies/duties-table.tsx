import { type DutyStanding, dutyStandings, yearlyDuties, yearlyReportFields } from '@zhunsheng/core'
import type { BodyView } from '@zhunsheng/server/api'
import { address, write } from '../../../api.ts'
import { BasisLinks } from '../../../parts/basis-link.tsx'
import { FileLink } from '../../../parts/file-link.tsx'
import { LegalDay } from '../../../parts/legal-date.tsx'
import { ListTable } from '../../../parts/list-table.tsx'
import { WriteForm } from '../../../parts/write-form.tsx'
import { Tag, type Tone } from '../../../ui/note.tsx'
import { useWords } from '../../../words/index.ts'

type Duty = BodyView['duties'][number]

const tones: Readonly<Record<DutyStanding, Tone>> = {
  done: 'good',
  doneLate: 'soon',
  running: 'plain',
  unsettled: 'soon',
  late: 'bad',
  unknown: 'plain',
}

/** What a body owes for a year: to whom, by when, how it stands, and what was sent. */
export function DutiesTable({ body, mayFile }: { readonly body: BodyView; readonly mayFile: boolean }) {
  const { t, say } = useWords()
  return (
    <ListTable<Duty>
      label={t('body.duties', { year: body.year })}
      rows={body.duties}
      rowKey={({ duty }) => duty}
      empty={t('body.noDuties')}
      columns={[
        {
          key: 'duty',
          title: t('body.duty'),
          render: ({ duty }) => (
            <>
              {say(yearlyDuties[duty])} <BasisLinks bases={yearlyDuties[duty].basis} />
            </>
          ),
        },
        { key: 'to', title: t('body.to'), render: ({ duty }) => say(yearlyDuties[duty].to) },
        {
          key: 'due',
          title: t('body.due'),
          render: ({ due }) => (due ? <LegalDay date={due} /> : <span className="slate">{t('body.noDay')}</span>),
        },
        {
          key: 'standing',
          title: t('body.standing'),
          render: ({ standing, reason }) => (
            <>
              <Tag tone={tones[standing]}>{say(dutyStandings[standing])}</Tag>{' '}
              {reason && <span className="small slate">{say(reason)}</span>}
            </>
          ),
        },
        {
          key: 'report',
          title: t('body.report'),
          render: (duty) => <Reports duty={duty} organizationId={body.id} mayFile={mayFile} />,
        },
      ]}
    />
  )
}

const { duty: _duty, year: _year, correction: _correction, ...firstFields } = yearlyReportFields
const correctionFields = { ...firstFields, correction: { ..._correction, required: true } } as const

function Reports({
  duty: { duty, year, reports },
  organizationId,
  mayFile,
}: {
  readonly duty: Duty
  readonly organizationId: string
  readonly mayFile: boolean
}) {
  const { t } = useWords()
  return (
    <div className="stack-tight">
      {reports.map(({ id, fileName, sentOn, correction }) => (
        <div key={id}>
          <FileLink href={address('organizations/download-yearly-report', { id })}>{fileName}</FileLink>{' '}
          <LegalDay date={sentOn} /> {correction && <span className="small slate">{correction}</span>}
        </div>
      ))}
      {mayFile && (
        <WriteForm
          small
          title={t('body.file')}
          button={t('body.fileButton')}
          fields={reports.length > 0 ? correctionFields : firstFields}
          draftKey={`yearly-report.${organizationId}.${duty}.${year}`}
          send={(input, key) =>
            write('organizations/send-yearly-report', { organizationId, duty, year, ...input }, key)
          }
        />
      )}
    </div>
  )
}
