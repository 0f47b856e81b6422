import type { ProjectView } from '@zhunsheng/server/api'
import { useWords } from '../../../words/index.ts'
import { DocumentTable } from './document-table.tsx'

/** Every version of the text and of the papers that people filed, the newest first. */
export function TextsTab({ project }: { readonly project: ProjectView }) {
  const { t } = useWords()
  const filed = project.documents
    .filter(({ generated }) => !generated)
    .sort((a, b) => (a.occurredOn === b.occurredOn ? b.order - a.order : a.occurredOn < b.occurredOn ? 1 : -1))
  return <DocumentTable label={t('tab.texts')} documents={filed} empty={t('texts.empty')} />
}
