import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { newKey, RefusedError, write } from '../../../api.ts'
import { readOptions } from '../../../queries.ts'
import { useReadAgain } from '../../../session.ts'
import { useAnnounce } from '../../../ui/announcer.tsx'
import { useWords } from '../../../words/index.ts'

/** Follows whatever the text of a project cites; where that is so already, it says so. */
export function FollowReferences({ projectId }: { readonly projectId: string }) {
  const { t, both, reason } = useWords()
  const announce = useAnnounce()
  const readAgain = useReadAgain()
  const [key] = useState(newKey)
  // The page is read without it: whether one follows is of no weight for the work on a project.
  const { data } = useQuery({ ...readOptions('registry/show-following', { projectId }), throwOnError: false })
  if (!data?.isSignedIn) return null
  if (data.watchId !== null) return <Link to="/watches">{t('watches.referencesFollowed')}</Link>
  const follow = async () => {
    try {
      await write('registry/begin-watch', { projectId }, key)
      announce(t('watches.referencesFollowed'))
      await readAgain()
    } catch (error) {
      if (!(error instanceof RefusedError)) throw error
      const { code, data: about } = error.problem
      const { says, next } = reason({ code, data: about as Parameters<typeof reason>[0]['data'] }) // word data only
      announce(both(says, next))
    }
  }
  return <Button onClick={() => void follow()}>{t('watches.followReferences')}</Button>
}
