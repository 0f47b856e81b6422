import type { MemberRole } from '@zhunsheng/server/api'
import { Button } from 'antd'
import { useState } from 'react'
import { RefusedError, write } from '../../api.ts'
import { useReadAgain } from '../../session.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { useWords } from '../../words/index.ts'

type EndMembershipProps = {
  readonly organizationId: string
  readonly personId: string
  readonly name: string
  readonly role: MemberRole
}

/** Ends a role. It asks once more, beside the button, since the person loses access at once. */
export function EndMembership({ organizationId, personId, name, role }: EndMembershipProps) {
  const { t, say, both } = useWords()
  const [asking, setAsking] = useState(false)
  const announce = useAnnounce()
  const readAgain = useReadAgain()
  const end = async () => {
    try {
      await write('organizations/end-membership', { organizationId, personId, role })
      announce(t('people.ended', { name }))
      await readAgain()
    } catch (error) {
      if (!(error instanceof RefusedError)) throw error
      announce(both(say(error.problem.says), say(error.problem.next)))
    }
  }
  if (!asking) {
    return (
      <button
        type="button"
        className="link-button small"
        aria-label={t('people.endOf', { name, role: t(`role.${role}`) })}
        onClick={() => setAsking(true)}
      >
        {t('people.end')}
      </button>
    )
  }
  return (
    <span className="row">
      <Button size="small" danger onClick={() => void end()}>
        {t('people.endOf', { name, role: t(`role.${role}`) })}
      </Button>
      <Button size="small" onClick={() => setAsking(false)}>
        {t('people.keep')}
      </Button>
    </span>
  )
}
