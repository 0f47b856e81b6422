import { acts } from '@zhunsheng/core'
import type { CommentView, ProjectView } from '@zhunsheng/server/api'
import { useState } from 'react'
import { act, newKey, type Problem, RefusedError } from '../../../api.ts'
import { useOfferUndo } from '../../../parts/undo.tsx'
import { useReadAgain } from '../../../session.ts'
import { useAnnounce } from '../../../ui/announcer.tsx'
import { useWords } from '../../../words/index.ts'
import type { DispositionInput } from './disposition-form.tsx'

const LAST_REASON = 'zhunsheng.last-disposition-reason'

/** Disposes of comments one after the other, each with the version that the one before left. */
export function useDisposing(project: Pick<ProjectView, 'id' | 'version' | 'acts'>) {
  const { t, say } = useWords()
  const announce = useAnnounce()
  const readAgain = useReadAgain()
  const offerUndo = useOfferUndo()
  const [problem, setProblem] = useState<Problem | null>(null)
  const [sending, setSending] = useState(false)

  const dispose = async (
    comments: readonly CommentView[],
    input: DispositionInput,
    onStored: () => void,
  ): Promise<boolean> => {
    setSending(true)
    setProblem(null)
    try {
      let { version } = project
      for (const { id } of comments)
        ({ version } = await act('dispose-comment', { projectId: project.id, version, row: id, ...input }, newKey()))
      onStored()
      offerUndo({ projectId: project.id, act: 'dispose-comment', rows: comments.map(({ id }) => id) })
      if (input.reason) sessionStorage.setItem(LAST_REASON, input.reason)
      if (comments.length > 1) announce(t('disposition.doneMany', { count: comments.length }), 'seen elsewhere')
      else announce(t('undo.said', { act: say(acts['dispose-comment'].title) }), 'seen elsewhere')
      return true
    } catch (error) {
      if (!(error instanceof RefusedError)) throw error
      setProblem(error.problem)
      return false
    } finally {
      setSending(false)
      await readAgain()
    }
  }
  return { dispose, problem, sending, lastReason: globalThis.sessionStorage?.getItem(LAST_REASON) ?? '' }
}
