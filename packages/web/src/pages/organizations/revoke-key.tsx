import { Button } from 'antd'
import { useState } from 'react'
import { RefusedError, write } from '../../api.ts'
import { useReadAgain } from '../../session.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { useWords } from '../../words/index.ts'

/** Revokes a key. It asks once more, beside the button, since a program stops at once and for good. */
export function RevokeKey({ id, name }: { readonly id: string; readonly name: string }) {
  const { t, say, both } = useWords()
  const [asking, setAsking] = useState(false)
  const announce = useAnnounce()
  const readAgain = useReadAgain()
  const revoke = async () => {
    try {
      await write('organizations/revoke-access-key', { id })
      announce(t('keys.revoked', { name }))
    } catch (error) {
      if (!(error instanceof RefusedError)) throw error
      announce(both(say(error.problem.says), say(error.problem.next)))
    }
    await readAgain()
  }
  if (!asking) {
    return (
      <button
        type="button"
        className="link-button small"
        aria-label={t('keys.revokeNamed', { name })}
        onClick={() => setAsking(true)}
      >
        {t('keys.revoke')}
      </button>
    )
  }
  return (
    <span className="row">
      <Button size="small" danger onClick={() => void revoke()}>
        {t('keys.revokeNow')}
      </Button>
      <Button size="small" onClick={() => setAsking(false)}>
        {t('keys.keep')}
      </Button>
    </span>
  )
}
