import { date, type FileValue, file, longText, text } from '@zhunsheng/core'
import type { OrganizationView } from '@zhunsheng/server/api'
import { address, write } from '../../api.ts'
import { FileLink } from '../../parts/file-link.tsx'
import { LegalDay } from '../../parts/legal-date.tsx'
import { WriteForm } from '../../parts/write-form.tsx'
import { useWords } from '../../words/index.ts'

const from = date('生效日期', 'In force from')
const evidence = file('证明材料（批复、登记证书等）', 'Evidence (decision, certificate)')

const fields = {
  code: { value: text('变更后的代号', 'New code', { lengthMax: 20 }), from, evidence },
  businessScope: { value: longText('变更后的业务范围', 'New business scope'), from, evidence },
} as const

type What = keyof typeof fields

/** A new code or business scope, with its day and its evidence; what held before stays on record. */
export function ChangeParticular({
  organization: { id, code, businessScope },
  what,
  today,
}: {
  readonly organization: OrganizationView
  readonly what: What
  readonly today: string
}) {
  const { t } = useWords()
  return (
    <WriteForm
      small
      title={t(`organization.change.${what}`)}
      button={t('organization.changeButton')}
      fields={fields[what]}
      suggested={{ value: what === 'code' ? code : businessScope, from: today }}
      draftKey={`change-particular.${id}.${what}`}
      send={(input, key) =>
        write(
          'organizations/change-particular',
          {
            organizationId: id,
            what,
            value: String(input['value']),
            from: String(input['from']),
            evidence: input['evidence'] as FileValue, // the file field above gives this
          },
          key,
        )
      }
    />
  )
}

/** Every change of code and scope with its day, the one that begins last first. */
export function Changes({ entries }: { readonly entries: OrganizationView['entries'] }) {
  const { t } = useWords()
  return (
    <ul className="stack-tight">
      {entries.map(({ id, what, value, from: day, evidence: name }) => (
        <li key={id}>
          <LegalDay date={day} /> {t(`organization.${what}`)}：{what === 'code' ? `T/${value}` : value}{' '}
          <FileLink className="small" href={address('documents/own-file', { id })}>
            {name}
          </FileLink>
        </li>
      ))}
    </ul>
  )
}
