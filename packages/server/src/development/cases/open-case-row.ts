import { bodyKinds, type CaseProcedure, isBodyKind, type Part, parts, Refusal } from '@zhunsheng/core'
import type { Context } from '../../context.ts'
import { BEFORE_FIRST_ACT } from './before-first-act.ts'
import { procedureOf } from './load-case.ts'
import { type CaseRow, findOwnVersion, readBodies } from './store.ts'

export type CaseToOpen = {
  readonly procedure: string
  readonly title: string
  readonly titleEn?: string | null | undefined
  readonly keeperId: string
  readonly parties: readonly { readonly part: string; readonly organizationId: string }[]
  /** The standard that is revised, reviewed, amended or withdrawn. */
  readonly revises?: string | undefined
  readonly reasons: readonly unknown[]
  /** What is known of the suggestion already; the person who takes it up fills in the rest. */
  readonly suggestion: Readonly<Record<string, unknown>>
  /** Opened by a conclusion: bodies that are not known yet are named before the first act. */
  readonly partiesLater?: true
}

/**
 * A case before its first act. Refuses with `CASE_PARTY_MISSING`, `CASE_PARTY_OF_OTHER_KIND`, `PROCEDURE_NOT_FOUND`.
 */
export async function openCaseRow(context: Context, open: CaseToOpen): Promise<CaseRow> {
  const own = await findOwnVersion(context.db, open.keeperId, open.procedure, context.today)
  const procedure = await procedureOf(context.db, open.procedure, own?.id ?? null)
  const named = open.parties.filter(({ part }) => Object.hasOwn(procedure.parties, part))
  await requireParties(context, procedure, named, open.partiesLater === true)
  const row = await context.rows.insert('standard_case', {
    id: context.newId(),
    procedure: open.procedure,
    own_version_id: own?.id ?? null,
    keeper_id: open.keeperId,
    stage: BEFORE_FIRST_ACT,
    stage_since: context.today,
    title: open.title,
    title_en: open.titleEn ?? null,
    standard_number: open.revises ?? null,
    opened_on: context.today,
    opened_by: context.actor.accountId,
    reasons: JSON.stringify([
      ...open.reasons,
      ...(Object.keys(open.suggestion).length > 0 ? [{ kind: 'suggestion', values: open.suggestion }] : []),
    ]),
  })
  for (const { part, organizationId } of named)
    await context.rows.insert('case_party', {
      id: context.newId(),
      case_id: row.id,
      part,
      organization_id: organizationId,
    })
  context.record({
    type: 'case.opened',
    subject: { kind: 'case', id: row.id },
    data: { procedure: procedure.title, title: row.title, name: open.procedure },
  })
  return row
}

async function requireParties(
  context: Context,
  procedure: CaseProcedure,
  named: CaseToOpen['parties'],
  later: boolean,
): Promise<void> {
  const bodies = await readBodies(
    context.db,
    named.map(({ organizationId }) => organizationId),
  )
  for (const [part, entry] of Object.entries(procedure.parties)) {
    const party = named.find((each) => each.part === part)
    const title = parts[part as Part] // the parties of a procedure are named by part
    if (!party) {
      if (entry.required && !later) throw new Refusal('CASE_PARTY_MISSING', { part: title })
      continue
    }
    const body = bodies.get(party.organizationId)
    if (!body) throw new Refusal('CASE_PARTY_MISSING', { part: title })
    if (!isBodyKind(body.kind) || !entry.kinds.includes(body.kind))
      throw new Refusal('CASE_PARTY_OF_OTHER_KIND', {
        name: body.name,
        part: title,
        wanted: entry.kinds.map((kind) => ({ zh: bodyKinds[kind].zh, en: bodyKinds[kind].en })),
      })
  }
}
