import type { MouseEvent, ReactNode } from 'react'
import { fetchFile, RefusedError } from '../api.ts'
import { useAnnounce } from '../ui/announcer.tsx'
import { saveBlob } from '../ui/save-blob.ts'
import { useWords } from '../words/index.ts'

/** A link to a file that the server makes. A refusal is said on the page; a plain link would save it as a file. */
export function FileLink({
  href,
  className,
  children,
}: {
  readonly href: string
  readonly className?: string
  readonly children: ReactNode
}) {
  const { t, say, both } = useWords()
  const announce = useAnnounce()
  const save = async () => {
    announce(t('file.making'))
    try {
      const { name, blob } = await fetchFile(href)
      saveBlob(name, blob)
      announce(t('file.made', { name }))
    } catch (error) {
      if (!(error instanceof RefusedError)) throw error
      announce(both(say(error.problem.says), say(error.problem.next)))
    }
  }
  const onClick = (event: MouseEvent) => {
    // With a modifier key the person wants the address itself, in another tab or window.
    if (event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    void save()
  }
  return (
    <a href={href} download onClick={onClick} {...(className && { className })}>
      {children}
    </a>
  )
}
