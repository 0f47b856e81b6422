import { bodyKinds, findCaseProcedure, isBodyKind, parseStandardNumber } from '@zhunsheng/core'
import type { Context } from '../../context.ts'
import { saveCaseBoard } from './case-board.ts'
import { loadCase } from './load-case.ts'
import { openCaseRow } from './open-case-row.ts'
import { type CaseRow, findCase, readBodies } from './store.ts'

/** Which procedure revises a standard, by the kind of its number. */
export const procedureForNumber: Readonly<Record<string, string>> = {
  'national.mandatory': 'mandatory-national',
  'national.recommended': 'voluntary-national',
  'national.guidance': 'guidance-document',
  sector: 'sector',
  'local.provincial': 'provincial',
  'local.municipal': 'prefectural',
  enterprise: 'enterprise-standard',
}

export type RevisionToOpen = {
  readonly number: string
  readonly title: string
  readonly titleEn?: string | null
  readonly keeperId: string
  /** Bodies that are known already; the others are named before the first act. */
  readonly parties: readonly { readonly part: string; readonly organizationId: string }[]
  readonly reason: string
  /** What leads here: review, feedback, findings. Carried along. */
  readonly reasons: readonly unknown[]
}

/** Opens the case that revises a standard, with its reasons; null where no procedure revises numbers of its kind. */
export async function openRevisionByNumber(context: Context, asked: RevisionToOpen): Promise<string | null> {
  const parsed = parseStandardNumber(asked.number)
  const procedure = parsed.kind === 'malformed' ? undefined : procedureForNumber[parsed.kind]
  if (!procedure || !findCaseProcedure(procedure)) return null
  const parties = asked.parties.length > 0 ? asked.parties : await partOf(context, procedure, asked.keeperId)
  const row = await openCaseRow(context, {
    procedure,
    title: asked.title,
    titleEn: asked.titleEn,
    keeperId: asked.keeperId,
    parties,
    revises: asked.number,
    reasons: asked.reasons,
    suggestion: { titleZh: asked.title, kind: 'revision', revises: asked.number, necessity: asked.reason },
    partiesLater: true,
  })
  await putOnBoard(context, row)
  return row.id
}

/** The part that a body may play, by its kind: the one that keeps the case first. */
export async function partOf(context: Context, name: string, organizationId: string) {
  const procedure = findCaseProcedure(name)
  const kind = (await readBodies(context.db, [organizationId])).get(organizationId)?.kind ?? ''
  if (!procedure || !isBodyKind(kind) || !Object.hasOwn(bodyKinds, kind)) return []
  const fitting = Object.entries(procedure.parties).filter(([, { kinds }]) => kinds.includes(kind))
  const [part] = fitting.find(([each]) => each === procedure.keeper) ?? fitting[0] ?? []
  return part ? [{ part, organizationId }] : []
}

export async function putOnBoard(context: Context, row: CaseRow): Promise<void> {
  const loaded = await loadCase(context.db, await findCase(context.db, row.id), context.today)
  await saveCaseBoard(context.db, loaded.row, loaded.procedure, loaded.facts, loaded.parties, context.today)
}
