import type { StandardView } from '@zhunsheng/server/api'
import { type Key, useWords } from '../../words/index.ts'

const sentences: Record<StandardView['status'], Key> = {
  coming: 'standard.isComing',
  current: 'standard.isCurrent',
  replaced: 'standard.isReplaced',
  withdrawn: 'standard.isWithdrawn',
}

/** 现行，2026-03-01（周日）起实施；代替 T/… — the status of a standard as of today, in one sentence. */
export function StatusSentence({ standard }: { readonly standard: StandardView }) {
  const { t, day, join } = useWords()
  const { implementsOn, replaces, replacedBy } = standard
  const numbers = (list: StandardView['replaces']) => join(list.map(({ number }) => number))
  const parts = [
    t(sentences[standard.status], { on: implementsOn ? day(implementsOn) : t('date.unknown') }),
    ...(replaces.length > 0 ? [t('standard.replaces', { numbers: numbers(replaces) })] : []),
    ...(replacedBy.length > 0 ? [t('standard.replacedBy', { numbers: numbers(replacedBy) })] : []),
  ]
  return <span>{parts.join(t('sentence.joint'))}</span>
}
