import {
  type Canonical,
  type History,
  type HistoryFinding,
  historyDeviations,
  type Worded,
  wordFinding,
} from '@zhunsheng/core'
import type { Context } from '../../context.ts'
import { enterFormerTitle } from '../../development/enter-history.ts'
import type { HistoryInput } from './history-input.ts'

/** What history did not meet, or does not tell, as the answer of a use-case shows it. */
export type Finding = { readonly code: string; readonly verdict: HistoryFinding['verdict']; readonly says: Worded }

const REASON_DEFAULT = '补录时依证据记录'

/**
 * Records, one by one, where history did not meet a guard, and where the record does not tell. A deviation gets a row;
 * an unknown is an event only, since a row would make a breach of it.
 */
export async function recordFindings(
  context: Context,
  projectId: string,
  history: History,
  note: string | undefined,
): Promise<Finding[]> {
  const findings = historyDeviations(history)
  for (const finding of findings) await recordFinding(context, projectId, finding, note ?? REASON_DEFAULT)
  return findings.map((finding) => ({ code: finding.code, verdict: finding.verdict, says: wordFinding(finding) }))
}

async function recordFinding(
  context: Context,
  projectId: string,
  finding: HistoryFinding,
  reason: string,
): Promise<void> {
  const { code, verdict, data, on } = finding
  if (verdict === 'deviation')
    await context.rows.insert('deviation', {
      id: context.newId(),
      project_id: projectId,
      code,
      data: JSON.stringify(data),
      reason,
      on_day: on ?? context.today,
    })
  context.record({
    type: verdict === 'deviation' ? 'deviation.recorded' : 'unknown.recorded',
    subject: { kind: 'project', id: projectId },
    project: projectId,
    ...(on && { occurredOn: on }),
    data: { ...(data as Record<string, Canonical>), code, what: wordFinding(finding), takenOver: true }, // words and numbers only
  })
}

/** Enters the former title, where there is one, and tells the change that it was. `latest`: it was changed by then. */
export async function enterRenaming(
  context: Context,
  projectId: string,
  { title, formerTitle, formerTitleUntil }: HistoryInput,
  latest: string,
): Promise<void> {
  if (!formerTitle) return
  await enterFormerTitle(context, projectId, formerTitle, formerTitleUntil ?? latest)
  context.record({
    type: 'project.renamed',
    subject: { kind: 'project', id: projectId },
    project: projectId,
    ...(formerTitleUntil && { occurredOn: formerTitleUntil }),
    data: { from: formerTitle, to: title, reason: '补录', dayKnown: formerTitleUntil !== undefined },
  })
}
