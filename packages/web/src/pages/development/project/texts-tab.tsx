import type { ProjectView } from '@zhunsheng/server/api'
import { leaveFiles } from '../../../parts/dropped-files.ts'
import { DropArea } from '../../../ui/drop-area.tsx'
import { useWords } from '../../../words/index.ts'
import { DocumentTable } from './document-table.tsx'
import { useOpenAct } from './open-act.ts'

/** Every version of the text and of the papers that people filed, the newest first. */
export function TextsTab({ project }: { readonly project: ProjectView }) {
  const { t } = useWords()
  const filed = project.documents
    .filter(({ generated }) => !generated)
    .sort((a, b) => (a.occurredOn === b.occurredOn ? b.order - a.order : a.occurredOn < b.occurredOn ? 1 : -1))
  const openAct = useOpenAct()
  const table = <DocumentTable label={t('tab.texts')} documents={filed} empty={t('texts.empty')} />
  if (!project.acts.some(({ act, can }) => act === 'upload-document' && can)) return table
  const upload = (files: readonly File[]) => {
    leaveFiles(files)
    openAct('upload-document')
  }
  return (
    <DropArea hint={t('texts.drop')} onFiles={upload}>
      {table}
    </DropArea>
  )
}
