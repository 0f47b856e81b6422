import type { ReviewPlanView } from '@zhunsheng/server/api'
import { Button } from 'antd'
import { useState } from 'react'
import { newKey, type Problem, RefusedError, write } from '../../api.ts'
import { RefusalNote } from '../../parts/refusal.tsx'
import { useReadAgain } from '../../session.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { useWords } from '../../words/index.ts'

/** Proposes the plan, or brings a draft up to date: what a person added or left out stays as it is. */
export function ProposeButton({ plan }: { readonly plan: ReviewPlanView }) {
  const { t } = useWords()
  const announce = useAnnounce()
  const readAgain = useReadAgain()
  const [sending, setSending] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const propose = async () => {
    setSending(true)
    setProblem(null)
    try {
      const { organizationId, year } = plan
      const { proposed, unknown } = await write('review/propose-plan', { organizationId, year }, newKey())
      announce(t('reviews.proposed', { proposed, unknown }))
      await readAgain()
    } catch (error) {
      if (!(error instanceof RefusedError)) throw error
      setProblem(error.problem)
    } finally {
      setSending(false)
    }
  }
  return (
    <>
      <Button type={plan.id === null ? 'primary' : 'default'} loading={sending} onClick={() => void propose()}>
        {t(plan.id === null ? 'reviews.propose' : 'reviews.proposeAgain')}
      </Button>
      {problem && <RefusalNote problem={problem} />}
    </>
  )
}
