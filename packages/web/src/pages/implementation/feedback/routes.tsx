import { routeFields } from '@zhunsheng/core'
import type { RouteRow } from '@zhunsheng/server/api'
import { write } from '../../../api.ts'
import { textOf } from '../../../parts/form-values.ts'
import { LegalDay } from '../../../parts/legal-date.tsx'
import { ListTable } from '../../../parts/list-table.tsx'
import { WriteForm } from '../../../parts/write-form.tsx'
import { useRead } from '../../../queries.ts'
import { Section } from '../../../ui/page.tsx'
import { useWords } from '../../../words/index.ts'

/** Names in the register that lead to a body registered under another name. */
export function Routes() {
  const { t } = useWords()
  const { rows } = useRead('implementation/list-feedback-routes', {})
  return (
    <Section title={t('voices.routes')} beside={<Enter />}>
      <p className="slate">{t('voices.routesWhy')}</p>
      <ListTable<RouteRow>
        label={t('voices.routes')}
        rows={rows}
        rowKey={({ id }) => id}
        empty={t('voices.routesNone')}
        columns={[
          { key: 'name', title: t('voices.routeName'), render: ({ name }) => name },
          { key: 'body', title: t('voices.inCharge'), render: ({ organizationName }) => organizationName },
          { key: 'on', title: t('voices.received'), render: ({ enteredOn }) => <LegalDay date={enteredOn} /> },
          {
            key: 'end',
            title: '',
            render: ({ id }) => (
              <WriteForm
                small
                title={t('voices.endRoute')}
                button={t('voices.endRoute')}
                fields={{}}
                draftKey={`end-route-${id}`}
                send={(_, key) => write('implementation/end-feedback-route', { id }, key)}
              />
            ),
          },
        ]}
      />
    </Section>
  )
}

function Enter() {
  const { t } = useWords()
  return (
    <WriteForm
      title={t('voices.enterRoute')}
      button={t('voices.enterRoute')}
      fields={routeFields}
      draftKey="feedback-route"
      send={(input, key) =>
        write(
          'implementation/enter-feedback-route',
          { name: textOf(input['name']), organization: textOf(input['organization']) },
          key,
        )
      }
    />
  )
}
