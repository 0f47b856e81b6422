import { getRouteApi } from '@tanstack/react-router'
import { date, text, texts } from '@zhunsheng/core'
import type { ExpertRow } from '@zhunsheng/server/api'
import { address, write } from '../../api.ts'
import { LegalDay } from '../../parts/legal-date.tsx'
import { ListTable } from '../../parts/list-table.tsx'
import { OrganizationChoice } from '../../parts/organization-choice.tsx'
import { WriteForm } from '../../parts/write-form.tsx'
import { useRead } from '../../queries.ts'
import { useMe } from '../../session.ts'
import { Page } from '../../ui/page.tsx'
import { useWords } from '../../words/index.ts'

const route = getRouteApi('/signed-in/organizations/$organizationId/experts')

const expertFields = {
  name: text('姓名', 'Name', { personal: true }),
  organizationName: text('工作单位', 'Organization'),
  fields: texts('专业领域', 'Fields'),
  title: text('职称', 'Title', { required: false, lengthMax: 60 }),
  email: text('邮箱', 'E-mail', { personal: true, pattern: 'email', required: false }),
  phone: text('电话', 'Phone', { personal: true, pattern: 'phone', required: false, lengthMax: 40 }),
} as const

const absenceFields = { absentUntil: date('不能参加审查至', 'Absent until', { required: false }) } as const

/** The pool of experts: field, organization, load, absence. Who drafted a standard is kept from its vote elsewhere. */
export function ExpertsPage() {
  const { t, join, day } = useWords()
  const { organizationId } = route.useParams()
  const me = useMe()
  const { cursor } = route.useSearch()
  const navigate = route.useNavigate()
  const { rows, total, next } = useRead('organizations/list-experts', { organizationId, cursor })
  return (
    <Page
      title={t('nav.experts')}
      below={<OrganizationChoice me={me} chosen={organizationId} to="/organizations/$organizationId/experts" />}
      actions={
        <WriteForm
          title={t('experts.add')}
          button={t('experts.addButton')}
          fields={expertFields}
          draftKey={`add-expert.${organizationId}`}
          send={(input, key) => write('organizations/add-expert', newExpert(organizationId, input), key)}
        />
      }
    >
      <ListTable<ExpertRow>
        label={t('nav.experts')}
        rows={rows}
        total={total}
        next={next}
        isFirst={!cursor}
        onPage={(to) => void navigate({ search: to ? { cursor: to } : {} })}
        rowKey={({ id }) => id}
        empty={t('experts.empty')}
        exportAddress={address('documents/export-list', { list: 'experts', organizationId, as: 'xlsx' })}
        columns={[
          {
            key: 'name',
            title: t('member.name'),
            render: ({ name, title }) => (
              <>
                {name} {title && <span className="small slate">{title}</span>}
              </>
            ),
            text: ({ name }) => name,
          },
          {
            key: 'organization',
            title: t('people.organization'),
            render: ({ organizationName }) => organizationName,
            text: ({ organizationName }) => organizationName,
          },
          {
            key: 'fields',
            title: t('experts.fields'),
            render: ({ fields }) => join(fields),
            text: ({ fields }) => join(fields),
          },
          {
            key: 'load',
            title: t('experts.load'),
            width: 130,
            render: ({ load }) => load,
            text: ({ load }) => String(load),
          },
          {
            key: 'absent',
            title: t('experts.absentUntil'),
            width: 170,
            render: ({ absentUntil }) =>
              absentUntil && (
                <span className={absentUntil >= me.today ? 'soon' : 'slate'}>
                  <LegalDay date={absentUntil} />
                </span>
              ),
            text: ({ absentUntil }) => (absentUntil ? day(absentUntil) : ''),
          },
          {
            key: 'act',
            title: t('list.act'),
            render: ({ id, absentUntil }) => (
              <WriteForm
                small
                title={t('experts.setAbsence')}
                button={t('experts.setAbsenceButton')}
                fields={absenceFields}
                suggested={{ absentUntil: absentUntil ?? '' }}
                draftKey={`set-expert-absence.${id}`}
                send={({ absentUntil: until }, key) =>
                  write(
                    'organizations/set-expert-absence',
                    { organizationId, expertId: id, ...(until !== undefined && { absentUntil: String(until) }) },
                    key,
                  )
                }
              />
            ),
          },
        ]}
      />
    </Page>
  )
}

function newExpert(
  organizationId: string,
  { name, organizationName, fields, title, email, phone }: Record<string, unknown>,
) {
  return {
    organizationId,
    name: String(name),
    organizationName: String(organizationName),
    fields: Array.isArray(fields) ? fields.map(String) : [],
    ...(title !== undefined && { title: String(title) }),
    ...(email !== undefined && { email: String(email) }),
    ...(phone !== undefined && { phone: String(phone) }),
  }
}
