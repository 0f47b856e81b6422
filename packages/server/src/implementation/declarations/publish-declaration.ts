import {
  type DeclarationBody,
  type DeclarationFinding,
  declarationChecks,
  parseStandardNumber,
  publishDeclarationFields,
  Refusal,
  type Values,
} from '@zhunsheng/core'
import Type from 'typebox'
import type { Context } from '../../context.ts'
import { schemaOf } from '../../field-schema.ts'
import { useCase } from '../../use-case.ts'
import { declarationIdInput, seenInput } from './input.ts'
import { requireOpenDeclaration, scopeOfDeclaration } from './require-declaration.ts'
import { judgeDeclaration } from './standards-on-day.ts'

type Given = Values<typeof publishDeclarationFields>

/**
 * Publishes the draft as the next edition. Refuses with `DECLARATION_NOTHING_TO_PUBLISH`, `DECLARATION_CHECK_FAILED`,
 * `DECLARATION_UNCONFIRMED`, `DECLARATION_CHANGE_WITHOUT_REASON` or `DECLARATION_WITHDRAWN`.
 *
 * @basis SL 27.1; ESP 14
 */
export const publishDeclaration = useCase({
  name: 'implementation.publish-declaration',
  title: { zh: '公开自我声明', en: 'Publish a declaration' },
  effect: 'write',
  roles: ['secretary', 'leader'],
  input: Type.Object(
    { declarationId: declarationIdInput, version: seenInput, ...schemaOf(publishDeclarationFields) },
    { additionalProperties: false },
  ),
  scope: scopeOfDeclaration,
  run: async (context, { declarationId, version, ...rest }) => {
    const given = rest as Given // just checked against exactly these fields
    const { draft, edition } = await requireOpenDeclaration(context, declarationId)
    if (!draft) throw new Refusal('DECLARATION_NOTHING_TO_PUBLISH')
    if (edition > 0 && !given.reason) throw new Refusal('DECLARATION_CHANGE_WITHOUT_REASON')
    const findings = await judgeDeclaration(context, draft)
    requireInOrder(findings, given.confirmation)
    return putPublished(context, declarationId, { findings, given, version })
  },
})

/** The draft becomes the next edition; whoever calls has judged it. */
export async function putPublished(
  context: Context,
  declarationId: string,
  {
    findings,
    given,
    version,
  }: { readonly findings: readonly DeclarationFinding[]; readonly given: Given; readonly version: number },
): Promise<{ readonly declarationId: string; readonly edition: number }> {
  const { draft, edition, publishedOn } = await requireOpenDeclaration(context, declarationId)
  if (!draft) throw new Refusal('DECLARATION_NOTHING_TO_PUBLISH')
  await context.rows.update(
    'declaration',
    declarationId,
    {
      state: 'published',
      product: draft.product,
      model: draft.model ?? null,
      draft: null,
      edition: edition + 1,
      published_on: publishedOn ?? context.today,
      changed_on: context.today,
    },
    version,
  )
  await insertEdition(context, declarationId, { draft, edition: edition + 1, findings, given })
  context.record({
    type: 'declaration.published',
    subject: { kind: 'declaration', id: declarationId },
    data: { product: draft.product, edition: edition + 1 },
  })
  return { declarationId, edition: edition + 1 }
}

function requireInOrder(findings: readonly DeclarationFinding[], confirmation: string | undefined) {
  const failed = findings.filter(({ verdict }) => verdict === 'fail')
  if (failed.length > 0) throw new Refusal('DECLARATION_CHECK_FAILED', named(failed))
  const unknown = findings.filter(({ verdict }) => verdict === 'unknown')
  if (unknown.length > 0 && !confirmation) throw new Refusal('DECLARATION_UNCONFIRMED', named(unknown))
}

/** As many as a sentence can hold; the page of the declaration lists them all. */
const NAMED_MAX = 5

const named = (findings: readonly DeclarationFinding[]) => ({
  count: findings.length,
  what: findings
    .slice(0, NAMED_MAX)
    .map(({ check, place, facts }) => `${place}（${declarationChecks[check].says.zh}：${facts.zh}）`)
    .join('、'),
})

type Edition = {
  readonly draft: DeclarationBody
  readonly edition: number
  readonly findings: readonly DeclarationFinding[]
  readonly given: Given
}

async function insertEdition(context: Context, declarationId: string, { draft, edition, findings, given }: Edition) {
  await context.rows.insert('declaration_edition', {
    id: context.newId(),
    declaration_id: declarationId,
    edition,
    published_on: context.today,
    body: JSON.stringify(draft),
    findings: JSON.stringify(findings),
    supplied_from: draft.suppliedFrom ?? null,
    commissioned_by: draft.commissionedBy ?? null,
    is_lower: draft.isLower,
    correction: given.correction ?? false,
    reason: given.reason ?? null,
    confirmation: given.confirmation ?? null,
  })
  const titles = new Map(draft.standards.map(({ number, title }) => [canonical(number), title]))
  for (const [number, title] of titles)
    await context.rows.insert('declared_standard', {
      id: context.newId(),
      declaration_id: declarationId,
      edition,
      number,
      title,
    })
}

function canonical(text: string): string {
  const number = parseStandardNumber(text)
  return number.kind === 'malformed' ? text : number.canonical
}
