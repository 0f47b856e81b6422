import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { leave, write } from '../api.ts'
import { useAttention } from '../ui/attention.ts'
import { useWords } from '../words/index.ts'

/** Three times within the minute after which one counts as gone. */
const EVERY_MILLISECONDS = 20_000

/**
 * Who else has this project open. It says so of oneself as long as the page is looked at, and reads the page again when
 * somebody else has changed the project.
 */
export function Presence({ projectId, version }: { readonly projectId: string; readonly version: number }) {
  const { t, join } = useWords()
  const client = useQueryClient()
  const isHere = useAttention()
  const { data } = useQuery({
    queryKey: ['presence', projectId],
    queryFn: () => write('development/mark-presence', { projectId }, null),
    enabled: isHere,
    refetchInterval: EVERY_MILLISECONDS,
    // Of no weight: a page whose server is away for a moment goes on without it.
    retry: false,
    throwOnError: false,
    // A session that has ended is told by what the person does next, not in the middle of a sentence.
    meta: { unasked: true },
  })
  useEffect(() => {
    if (data && data.version > version) void client.invalidateQueries({ queryKey: ['development/show-project'] })
  }, [data, version, client])
  useEffect(() => {
    const gone = () => leave(projectId)
    addEventListener('pagehide', gone)
    return () => {
      removeEventListener('pagehide', gone)
      gone()
    }
  }, [projectId])
  const others = data?.others ?? []
  return (
    <p className="presence small" role="status">
      {others.length > 0 && t('presence.others', { names: join(others) })}
    </p>
  )
}
