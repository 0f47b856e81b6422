import { acts, text } from '@zhunsheng/core'
import type { ProjectView } from '@zhunsheng/server/api'
import { address, write } from '../../../api.ts'
import { FileLink } from '../../../parts/file-link.tsx'
import { WriteForm } from '../../../parts/write-form.tsx'
import { hasRole, useMe } from '../../../session.ts'
import { Section } from '../../../ui/page.tsx'
import { useWords } from '../../../words/index.ts'
import { paperTitleOf } from './document-kind.ts'
import { DocumentTable } from './document-table.tsx'

/** The papers of the project: what is filed, what can be made from the record now, and the dossier as one file. */
export function PapersTab({ project }: { readonly project: ProjectView }) {
  const { t, say } = useWords()
  const mayKeep = hasRole(useMe(), 'secretary')
  return (
    <div className="stack">
      <Dossier project={project} />
      <Section title={t('papers.make')} plain>
        <ul className="stack-tight">
          {papersSoFar(project).map((paper) => (
            <li key={paper} className="spread">
              <FileLink href={address('documents/make-paper', { projectId: project.id, paper })}>
                {say(paperTitleOf(paper))}
              </FileLink>
              {mayKeep && <KeepPaper projectId={project.id} paper={paper} />}
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t('papers.filed')} plain>
        <DocumentTable
          label={t('papers.filed')}
          documents={project.documents.filter(({ generated, documentNumber }) => generated || documentNumber !== null)}
          empty={t('papers.empty')}
        />
      </Section>
    </div>
  )
}

const keepFields = { documentNumber: text('发文字号', 'Document number', { required: false, lengthMax: 60 }) } as const

/** Keeps the paper as it would be made now, with its 发文字号; the stamped scan is filed beside it later. */
function KeepPaper({ projectId, paper }: { readonly projectId: string; readonly paper: string }) {
  const { t, say } = useWords()
  const title = say(paperTitleOf(paper))
  return (
    <WriteForm
      small
      title={t('papers.keep', { paper: title })}
      button={t('papers.keepButton')}
      fields={keepFields}
      draftKey={`keep-paper.${projectId}.${paper}`}
      send={({ documentNumber }, key) =>
        write(
          'documents/keep-paper',
          { projectId, paper, ...(documentNumber !== undefined && { documentNumber: String(documentNumber) }) },
          key,
        )
      }
    />
  )
}

/** What the dossier still lacks and why it is needed; it can be had at any time, complete or not. */
function Dossier({ project: { id, dossier } }: { readonly project: ProjectView }) {
  const { t, say } = useWords()
  return (
    <Section
      title={t('dossier.title')}
      plain
      beside={
        <FileLink className="act-link" href={address('documents/make-dossier', { projectId: id })}>
          {t('dossier.download')}
        </FileLink>
      }
    >
      {dossier.missing.length === 0 ? (
        <p className="good">{t('dossier.complete')}</p>
      ) : (
        <p>{t('dossier.missing', { count: dossier.missing.length })}</p>
      )}
      <ul className="reasons stack-tight">
        {dossier.missing.map(({ code, title, why }) => (
          <li key={code}>
            {say(title)} <span className="small slate">{say(why)}</span>
          </li>
        ))}
      </ul>
      {dossier.there.length > 0 && <p className="small slate">{t('dossier.there', { count: dossier.there.length })}</p>}
    </Section>
  )
}

/** The papers of every act that has been done, plus those of the acts open now: the later ones have nothing to say yet. */
function papersSoFar(project: ProjectView): string[] {
  const done = new Set(project.timeline.map(({ type }) => type))
  const open = new Set(
    project.acts
      .filter(({ reasons }) => !reasons.some(({ code }) => code === 'ACT_NOT_IN_THIS_STAGE'))
      .map(({ act }) => act),
  )
  const papers = Object.entries(acts).flatMap(([name, { event, papers: made }]) =>
    done.has(event) || open.has(name) ? [...made] : [],
  )
  return [...new Set<string>(papers)]
}
