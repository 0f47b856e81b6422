import { getRouteApi } from '@tanstack/react-router'
import { choice, text } from '@zhunsheng/core'
import type { Me, MemberRole, PersonRow } from '@zhunsheng/server/api'
import { write } from '../../api.ts'
import { ListTable } from '../../parts/list-table.tsx'
import { OrganizationChoice } from '../../parts/organization-choice.tsx'
import { WriteForm } from '../../parts/write-form.tsx'
import { useRead } from '../../queries.ts'
import { useMe } from '../../session.ts'
import { Tag, type Tone } from '../../ui/note.tsx'
import { Page } from '../../ui/page.tsx'
import { useWords } from '../../words/index.ts'
import { EndMembership } from './end-membership.tsx'

const route = getRouteApi('/signed-in/organizations/$organizationId/people')

const tones: Record<PersonRow['state'], Tone> = { invited: 'soon', active: 'good', disabled: 'plain' }

const roles = {
  secretary: { zh: '秘书处', en: 'secretariat' },
  drafter: { zh: '起草人', en: 'drafter' },
  expert: { zh: '专家', en: 'expert' },
  liaison: { zh: '单位联络人', en: 'liaison' },
} as const

/** Appointed and dismissed by the platform administrator: a secretariat that named its leader would approve its own work. */
const appointedRoles = {
  leader: { zh: '负责人（批准）', en: 'leader (approval)' },
  regulator: { zh: '监管人员', en: 'regulator' },
} as const

const inviteFields = (me: Me) => ({
  name: text('姓名', 'Name', { personal: true }),
  email: text('邮箱（也是账号）', 'E-mail (also the account)', { personal: true, pattern: 'email' }),
  role: choice('角色', 'Role', me.platformAdministrator ? { ...roles, ...appointedRoles } : roles),
})

const mayEnd = (me: Me, role: MemberRole) => me.platformAdministrator || !Object.hasOwn(appointedRoles, role)

/** Who belongs to an organization and in which roles. Accounts come by invitation only. */
export function PeoplePage() {
  const { t } = useWords()
  const { organizationId } = route.useParams()
  const me = useMe()
  const { cursor } = route.useSearch()
  const navigate = route.useNavigate()
  const { rows, total, next } = useRead('organizations/list-people', { organizationId, cursor })
  return (
    <Page
      title={t('nav.people')}
      below={<OrganizationChoice me={me} chosen={organizationId} to="/organizations/$organizationId/people" />}
      actions={
        <WriteForm
          title={t('people.invite')}
          button={t('people.inviteButton')}
          fields={inviteFields(me)}
          draftKey={`invite-person.${organizationId}`}
          send={({ name, email, role }, key) =>
            write(
              'organizations/invite-person',
              { organizationId, name: String(name), email: String(email), role: role as MemberRole },
              key,
            )
          } // one of the options above
        />
      }
    >
      <ListTable<PersonRow>
        label={t('nav.people')}
        rows={rows}
        total={total}
        next={next}
        isFirst={!cursor}
        onPage={(to) => void navigate({ search: to ? { cursor: to } : {} })}
        rowKey={({ personId }) => personId}
        empty={t('people.empty')}
        fileName={t('nav.people')}
        columns={[
          { key: 'name', title: t('member.name'), render: ({ name }) => name, text: ({ name }) => name },
          { key: 'login', title: t('signIn.login'), render: ({ login }) => login, text: ({ login }) => login ?? '' },
          {
            key: 'roles',
            title: t('people.roles'),
            render: ({ personId, name, roles }) => (
              <ul className="stack-tight">
                {roles.map(({ organizationId: id, organizationName, role }) => (
                  <li key={`${id} ${role}`} className="row">
                    {t(`role.${role}`)}
                    {id !== organizationId && <span className="small slate">{organizationName}</span>}
                    {id === organizationId && mayEnd(me, role) && (
                      <EndMembership organizationId={id} personId={personId} name={name} role={role} />
                    )}
                  </li>
                ))}
              </ul>
            ),
            text: ({ roles }) => roles.map(({ role }) => t(`role.${role}`)).join('；'),
          },
          {
            key: 'state',
            title: t('people.state'),
            render: ({ state }) => <Tag tone={tones[state]}>{t(`people.state.${state}`)}</Tag>,
            text: ({ state }) => t(`people.state.${state}`),
          },
        ]}
      />
    </Page>
  )
}
