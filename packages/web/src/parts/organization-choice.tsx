import { useNavigate } from '@tanstack/react-router'
import type { Me } from '@zhunsheng/server/api'
import { organizationsOf } from '../session.ts'
import { FieldFrame } from '../ui/field-frame.tsx'
import { OneOf } from '../ui/inputs.tsx'
import { useWords } from '../words/index.ts'

type Place =
  | '/organizations/$organizationId'
  | '/organizations/$organizationId/people'
  | '/organizations/$organizationId/experts'
  | '/organizations/$organizationId/templates'

/** For somebody who acts for more than one organization: which of them this page is about. */
export function OrganizationChoice({
  me,
  chosen,
  to,
}: {
  readonly me: Me
  readonly chosen: string
  readonly to: Place
}) {
  const { t } = useWords()
  const navigate = useNavigate()
  const organizations = organizationsOf(me)
  if (organizations.length < 2) return null
  return (
    <FieldFrame label={t('organization.one')} required={false} words={{ required: '', whyAsked: '' }}>
      {(control) => (
        <OneOf
          control={control}
          options={organizations.map(({ id, name }) => ({ id, label: name }))}
          value={chosen}
          none={t('form.choose')}
          onChange={(organizationId) => organizationId && void navigate({ to, params: { organizationId } })}
        />
      )}
    </FieldFrame>
  )
}
