import type { StandardRow } from '@zhunsheng/server/api'
import { Tag, type Tone } from '../ui/note.tsx'
import { useWords } from '../words/index.ts'

const tones: Record<StandardRow['status'], Tone> = {
  coming: 'soon',
  current: 'good',
  replaced: 'plain',
  withdrawn: 'plain',
}

/** The status of a standard as of today. */
export function StatusTag({ status }: { readonly status: StandardRow['status'] }) {
  const { t } = useWords()
  return <Tag tone={tones[status]}>{t(`status.${status}`)}</Tag>
}
