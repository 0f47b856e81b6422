import { Link } from '@tanstack/react-router'
import type { TextCheckView } from '@zhunsheng/server/api'
import { type CheckReport, UNREADABLE, type UnreadableCode } from '@zhunsheng/text'
import { Button } from 'antd'
import { address } from '../../../api.ts'
import { FileLink } from '../../../parts/file-link.tsx'
import { wordInstant } from '../../../ui/measures.ts'
import { Note } from '../../../ui/note.tsx'
import { type Key, useWords } from '../../../words/index.ts'

/** What the text was taken for, since every verdict rests on it, and what can be had of the report. */
export function CheckHead({ view, report }: { readonly view: TextCheckView; readonly report: CheckReport }) {
  const { t } = useWords()
  const { id } = view.document
  const { edition, level, stage, type } = report.document.profile
  const taken = [
    edition && t(`edition.${edition}`),
    level && t(`level.${level}`),
    stage && t(`draftStage.${stage}`),
    type && t(`functionalType.${type}`),
  ].filter((each) => each !== null)
  return (
    <div className="stack-tight">
      <p>
        <span className="slate">{t('findings.takenFor')}</span>{' '}
        {taken.length > 0 ? taken.join(' · ') : t('findings.takenForNothing')}
      </p>
      <p className="small slate">
        {t('findings.checkedAt', { at: view.endedAt ? wordInstant(view.endedAt) : '', version: report.ruleSetVersion })}{' '}
        {t('findings.asReference')}
      </p>
      <p className="small row">
        <FileLink href={address('documents/download-text-report', { documentId: id, format: 'html' })}>
          {t('findings.html')}
        </FileLink>
        <FileLink href={address('documents/download-text-report', { documentId: id, format: 'sarif' })}>
          {t('findings.sarif')}
        </FileLink>
        {report.findings.some(isMendable) && (
          <FileLink href={address('documents/download-text-report', { documentId: id, format: 'fixed' })}>
            {t('findings.fixed')}
          </FileLink>
        )}
      </p>
      {view.since && <ChangesNote since={view.since} />}
    </div>
  )
}

/** Only then is there anything to write into the text; the server looks whether the file takes it. */
const isMendable = ({ fix, edits }: CheckReport['findings'][number]): boolean => fix === 'automatic' && edits.length > 0

function ChangesNote({ since }: { readonly since: NonNullable<TextCheckView['since']> }) {
  const { t } = useWords()
  const data = { new: since.newFingerprints.length, fixed: since.fixed.length, persisting: since.persistingCount }
  return (
    <p className="small">
      {t('findings.sinceBefore')}
      <Link to="/documents/$documentId/findings" params={{ documentId: since.document.id }}>
        {since.document.name}
      </Link>
      {t('findings.since', data)} {!since.isSameRuleSet && <span className="slate">{t('findings.otherRules')}</span>}
    </p>
  )
}

/** A text that is not checked yet, or could not be: why, and what to do. */
export function NotChecked({ view, onRecheck }: { readonly view: TextCheckView; readonly onRecheck: () => void }) {
  const { t, say } = useWords()
  if (view.state === 'waiting' || view.state === 'running')
    return (
      <p className="busy" role="status">
        {view.ahead > 0 ? t('findings.waiting', { count: view.ahead }) : t('findings.running')}
      </p>
    )
  const unreadable = view.state === 'unreadable' && UNREADABLE[view.code as UnreadableCode] // the engine's own code
  const reason = unreadable ? say(unreadable) : t(failed[view.code ?? ''] ?? 'findings.code.other')
  return (
    <Note tone="plain" title={t(view.state === 'none' ? 'findings.none' : 'findings.notChecked')}>
      <div className="stack-tight">
        {view.state !== 'none' && <p>{reason}</p>}
        <div>
          <Button onClick={onRecheck}>{t('findings.recheck')}</Button>
        </div>
      </div>
    </Note>
  )
}

const failed: Readonly<Record<string, Key>> = {
  TIME: 'findings.code.time',
  MEMORY: 'findings.code.memory',
  FILE: 'findings.code.file',
}
