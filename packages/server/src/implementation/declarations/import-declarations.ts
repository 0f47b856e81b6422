import {
  type DeclarationBody,
  type DeclarationFinding,
  declarationColumns,
  Refusal,
  readDeclarationRows,
  type SheetDeclaration,
  type Worded,
  wordReason,
} from '@zhunsheng/core'
import Type from 'typebox'
import type { Context } from '../../context.ts'
import { examineUpload } from '../../documents/examine-upload.ts'
import { readSheet } from '../../documents/papers/forms/index.ts'
import { readAsked } from '../../registry/currency-check/read-asked.ts'
import { useCase } from '../../use-case.ts'
import { findNamesake, type Namesake } from './declaration-store.ts'
import { declarantInput } from './input.ts'
import { requireEnterprise } from './require-declaration.ts'
import { currencyOf, judgeDeclaration } from './standards-on-day.ts'

/** Bounds one import to what one transaction takes with ease. */
const ROWS_MAX = 2_000
const required = [declarationColumns.product, declarationColumns.number]

/** What became of a product of the sheet. `problems` counts checks that would stop its publication. */
export type ImportedDeclaration = {
  readonly rows: readonly number[]
  readonly product: string
  readonly verdict: 'drafted' | 'changed' | 'same' | 'refused'
  readonly declarationId: string | null
  readonly problems: number
  readonly unknown: number
  readonly reasons: readonly { readonly code: string; readonly says: Worded; readonly next: Worded }[]
}

/**
 * Many products from the template (.xlsx): each becomes a draft, or changes the draft of the product of the same name and
 * model; the same sheet twice changes nothing. Titles that are left out come from the register. A product with a cell that
 * cannot be read leaves nothing and stops no other. Refuses with `DECLARATION_SHEET_HEADER`, `DECLARATION_SHEET_TOO_LONG`.
 *
 * @basis SL 27.1
 */
export const importDeclarations = useCase({
  name: 'implementation.import-declarations',
  title: { zh: '导入自我声明', en: 'Import declarations' },
  effect: 'write',
  roles: ['secretary', 'leader'],
  input: Type.Object(
    {
      organizationId: declarantInput,
      file: Type.Object(
        { sha256: Type.String({ pattern: '^[0-9a-f]{64}$' }), name: Type.String({ minLength: 1, maxLength: 255 }) },
        { title: '填好的表', additionalProperties: false },
      ),
    },
    { additionalProperties: false },
  ),
  scope: async (_, { organizationId }) => ({ organizationId }),
  run: async (context, { organizationId, file }) => {
    await requireEnterprise(context, organizationId)
    await examineUpload(context, file)
    const { header, rows } = await readSheet(await context.files.read(file.sha256))
    const missing = required.filter((column) => !header.includes(column))
    if (missing.length > 0) throw new Refusal('DECLARATION_SHEET_HEADER', { missing })
    if (rows.length > ROWS_MAX) throw new Refusal('DECLARATION_SHEET_TOO_LONG', { rows: rows.length, max: ROWS_MAX })
    const { declarations, refused } = readDeclarationRows(rows)
    const titles = await titlesOf(context, declarations)
    const products: ImportedDeclaration[] = []
    for (const declaration of declarations) products.push(await take(context, organizationId, declaration, titles))
    products.push(
      ...refused.map(({ row, code, data }) => ({
        ...nothing,
        rows: [row],
        product: '',
        reasons: [told(new Refusal(code, data))],
      })),
    )
    const count = (verdict: ImportedDeclaration['verdict']) =>
      products.filter((each) => each.verdict === verdict).length
    return {
      products: products.sort((a, b) => (a.rows[0] ?? 0) - (b.rows[0] ?? 0)),
      drafted: count('drafted'),
      changed: count('changed'),
      same: count('same'),
      refused: count('refused'),
    }
  },
})

const nothing = { verdict: 'refused', declarationId: null, problems: 0, unknown: 0 } as const

function told(refusal: Refusal): ImportedDeclaration['reasons'][number] {
  const [zh, en] = [wordReason(refusal, 'zh'), wordReason(refusal, 'en')]
  return { code: refusal.code, says: { zh: zh.says, en: en.says }, next: { zh: zh.next, en: en.next } }
}

/** Titles as the register has them, by the number as it was written. */
async function titlesOf(
  { db, today }: Context,
  declarations: readonly SheetDeclaration[],
): Promise<ReadonlyMap<string, string>> {
  const numbers = declarations.flatMap(({ body }) => body.standards.map(({ number }) => number))
  const rows = await currencyOf(db, numbers, today)
  return new Map(
    rows.flatMap(({ number, edition }) => (number && edition?.title ? [[number, edition.title] as const] : [])),
  )
}

async function take(
  context: Context,
  organizationId: string,
  { rows, body: read }: SheetDeclaration,
  titles: ReadonlyMap<string, string>,
): Promise<ImportedDeclaration> {
  const head = { rows, product: read.product }
  const { body, refusals } = withTitles(read, rows[0] ?? 0, titles)
  if (refusals.length > 0) return { ...nothing, ...head, reasons: refusals.map(told) }
  const namesake = await findNamesake(context.db, organizationId, body.product, body.model ?? null)
  const counted = countOf(await judgeDeclaration(context, body))
  if (namesake && isSame(namesake, body))
    return { ...head, ...counted, verdict: 'same', declarationId: namesake.id, reasons: [] }
  const id = namesake?.id ?? context.newId()
  if (namesake) await context.rows.update('declaration', id, { draft: JSON.stringify(body) })
  else
    await context.rows.insert('declaration', {
      id,
      organization_id: organizationId,
      product: body.product,
      model: body.model ?? null,
      drafted_on: context.today,
      draft: JSON.stringify(body),
    })
  context.record({
    type: namesake ? 'declaration.amended' : 'declaration.drafted',
    subject: { kind: 'declaration', id },
    data: { product: body.product },
  })
  return { ...head, ...counted, verdict: namesake ? 'changed' : 'drafted', declarationId: id, reasons: [] }
}

function withTitles(body: DeclarationBody, row: number, titles: ReadonlyMap<string, string>) {
  const refusals: Refusal[] = []
  if (body.standards.length === 0) refusals.push(new Refusal('DECLARATION_WITHOUT_STANDARD', { product: body.product }))
  const standards = body.standards.map(({ number: asked, title }) => {
    const number = readAsked(asked)[0]?.number
    if (!number) {
      refusals.push(new Refusal('DECLARATION_CELL_NO_NUMBER', { row, value: asked }))
      return { number: asked, title }
    }
    const known = title === '' ? titles.get(number.canonical) : title
    if (!known) refusals.push(new Refusal('DECLARATION_TITLE_UNKNOWN', { row, number: number.canonical }))
    return { number: number.canonical, title: known ?? '' }
  })
  return { body: { ...body, standards }, refusals }
}

const countOf = (findings: readonly DeclarationFinding[]) => ({
  problems: findings.filter(({ verdict }) => verdict === 'fail').length,
  unknown: findings.filter(({ verdict }) => verdict === 'unknown').length,
})

/** The draft says the same; or there is none, and what is published does. */
function isSame({ draft, published }: Namesake, body: DeclarationBody): boolean {
  const known = draft ?? published
  return known !== null && ordered(known) === ordered(body)
}

/** As text with every key in its place: a body that went through the database has them in another order. */
const ordered = (value: unknown): string =>
  JSON.stringify(value, (_, each) =>
    each !== null && typeof each === 'object' && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each as object).sort(([a], [b]) => (a < b ? -1 : 1))) // a plain object of JSON
      : each,
  )
