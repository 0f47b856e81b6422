import { Button } from 'antd'
import { useAnnounce } from '../ui/announcer.tsx'
import { copyText } from '../ui/copy-text.ts'
import { useWords } from '../words/index.ts'

/** Copies a text and says that it did, or that the browser would not. */
export function CopyButton({ text, primary = false }: { readonly text: string; readonly primary?: boolean }) {
  const { t } = useWords()
  const announce = useAnnounce()
  const copy = async () => announce(t((await copyText(text)) ? 'copy.done' : 'copy.failed'))
  return (
    <Button type={primary ? 'primary' : 'default'} onClick={() => void copy()}>
      {t('copy.button')}
    </Button>
  )
}
