import { authorizationFields, endAuthorizationFields } from '@zhunsheng/core'
import type { AuthorizationView } from '@zhunsheng/server/api'
import { write } from '../../../api.ts'
import { LegalDay } from '../../../parts/legal-date.tsx'
import { ListTable } from '../../../parts/list-table.tsx'
import { WriteForm } from '../../../parts/write-form.tsx'
import { useRead } from '../../../queries.ts'
import { Tag } from '../../../ui/note.tsx'
import { Section } from '../../../ui/page.tsx'
import { useWords } from '../../../words/index.ts'
import { wordPlace } from '../../implementation/network/point-words.ts'

const PROVINCE_DIGITS = 2

type AuthorizationsProps = {
  readonly organizationId: string
  readonly place: string | null
  readonly mayRecord: boolean
}

/** Which cities of the province may make local standards, by which document and until when. */
export function Authorizations({ organizationId, place, mayRecord }: AuthorizationsProps) {
  const words = useWords()
  const { t } = words
  const { rows } = useRead(
    'organizations/list-authorizations',
    place ? { province: place.slice(0, PROVINCE_DIGITS) } : {},
  )
  return (
    <Section
      title={t('body.authorizations')}
      beside={
        mayRecord && (
          <WriteForm
            title={t('body.authorize')}
            button={t('body.authorizeButton')}
            fields={authorizationFields}
            draftKey={`authorize-place.${organizationId}`}
            send={(input, key) => write('organizations/authorize-place', { organizationId, ...input }, key)}
          />
        )
      }
    >
      <ListTable<AuthorizationView>
        label={t('body.authorizations')}
        rows={rows}
        rowKey={({ id }) => id}
        empty={t('body.noAuthorizations')}
        columns={[
          { key: 'place', title: t('body.place'), render: (row) => wordPlace(row.place, words) },
          { key: 'document', title: t('body.document'), render: ({ document }) => document },
          { key: 'scope', title: t('body.areaOfWork'), render: ({ areaOfWork }) => areaOfWork },
          { key: 'from', title: t('body.from'), render: ({ from }) => <LegalDay date={from} /> },
          { key: 'to', title: t('body.until'), render: ({ to }) => to && <LegalDay date={to} /> },
          {
            key: 'holds',
            title: t('body.standing'),
            render: ({ id, holds, to }) => (
              <div className="row">
                <Tag tone={holds ? 'good' : 'soon'}>{t(holds ? 'body.holds' : 'body.holdsNot')}</Tag>
                {mayRecord && to === null && (
                  <WriteForm
                    small
                    title={t('body.endAuthorization')}
                    button={t('body.endAuthorization')}
                    fields={endAuthorizationFields}
                    draftKey={`end-authorization.${id}`}
                    send={(input, key) => write('organizations/end-authorization', { id, ...input }, key)}
                  />
                )}
              </div>
            ),
          },
        ]}
      />
    </Section>
  )
}
