import { type FileValue, type OrganizationRules, Refusal, type Worded, wordReason } from '@zhunsheng/core'
import Type from 'typebox'
import type { Context } from '../../context.ts'
import { examineUpload } from '../../documents/examine-upload.ts'
import { readSheet, type SheetRow } from '../../documents/papers/forms/index.ts'
import { useCase } from '../../use-case.ts'
import { readRules } from '../rules-store.ts'
import { lockNumbersOf } from '../store.ts'
import { enterProject } from './enter-project.ts'
import { enterStandard, type HistoricStandard, type Origin } from './enter-standard.ts'
import { enterUsedNumber } from './enter-used-number.ts'
import { fileInput, organizationInput } from './history-input.ts'
import { type OwnCodes, readOwnNumber } from './own-number.ts'
import { readTakeoverRow, requiredColumns, type TakeoverRow } from './read-takeover-row.ts'
import type { Finding } from './record-history.ts'
import { standardFields } from './standard-input.ts'
import { findStandardByNumber, hasProjectTitled } from './takeover-store.ts'

/** Bounds one import to what one transaction, and one insert of its events, takes with ease. */
const ROWS_MAX = 300
const FINDINGS_MAX = 3_000

/** What became of a row. `code`, `says` and `next` are there where it was refused. */
export type RowVerdict = {
  readonly row: number
  readonly number: string
  readonly title: string
  readonly verdict: 'taken' | 'same' | 'refused'
  readonly projectId: string | null
  readonly code: string | null
  readonly says: Worded | null
  readonly next: Worded | null
  readonly findings: readonly Finding[]
  readonly reminders: readonly { readonly code: string; readonly says: Worded }[]
}

type Entered = Pick<RowVerdict, 'verdict' | 'projectId' | 'findings' | 'reminders'>
type Importing = {
  readonly context: Context
  readonly organization: { readonly id: string } & OwnCodes
  readonly rules: OrganizationRules
  readonly tasks: Pick<HistoricStandard, 'assignTasks' | 'tasksWithinMonths'>
  readonly file: FileValue
}

/**
 * 补录 from the template (.xlsx). Each row is judged alone and told its verdict: taken, the same as what is on record,
 * or refused with its code. A bad row leaves nothing and never stops the others; a bad file is refused as a whole.
 */
export const importTakeover = useCase({
  name: 'registry.import-takeover',
  title: { zh: '导入补录表', en: 'Import the sheet of earlier standards' },
  effect: 'write',
  roles: ['secretary'],
  input: Type.Object(
    {
      organizationId: organizationInput,
      file: fileInput,
      assignTasks: standardFields.assignTasks,
      tasksWithinMonths: standardFields.tasksWithinMonths,
    },
    { additionalProperties: false },
  ),
  scope: async (_, { organizationId }) => ({ organizationId }),
  async run(context, { organizationId, file, ...tasks }) {
    await examineUpload(context, file)
    const sheet = await readSheet(await context.files.read(file.sha256))
    requireSheet(sheet)
    const organization = await lockNumbersOf(context.db, organizationId, context.today)
    const importing: Importing = {
      context,
      organization,
      rules: await readRules(context.db, organizationId, context.today),
      tasks,
      file,
    }
    const rows: RowVerdict[] = []
    for (const row of sheet.rows) rows.push(await judgeRow(importing, row))
    const count = (verdict: RowVerdict['verdict']) => rows.filter((row) => row.verdict === verdict).length
    if (rows.reduce((sum, { findings }) => sum + findings.length, 0) > FINDINGS_MAX)
      throw new Refusal('TAKEOVER_TOO_MANY_ROWS', { max: ROWS_MAX, rows: rows.length })
    return { rows, taken: count('taken'), same: count('same'), refused: count('refused') }
  },
})

function requireSheet({ header, rows }: { header: readonly string[]; rows: readonly SheetRow[] }): void {
  const missing = requiredColumns.filter((column) => !header.includes(column))
  if (missing.length > 0) throw new Refusal('TAKEOVER_HEADER_MISSING', { missing })
  if (rows.length > ROWS_MAX) throw new Refusal('TAKEOVER_TOO_MANY_ROWS', { max: ROWS_MAX, rows: rows.length })
}

async function judgeRow(importing: Importing, row: SheetRow): Promise<RowVerdict> {
  const head = {
    row: row.row,
    number: row.cells['标准编号'] ?? '',
    title: row.cells['标准名称'] ?? '',
    code: null,
    says: null,
    next: null,
  }
  try {
    return {
      ...head,
      ...(await enterRow(importing, readTakeoverRow(row, importing.context.today), {
        files: [importing.file.sha256],
        row: row.row,
      })),
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    // Every refusal comes before the first write; were one to come later, the whole import is undone as a bug.
    if (importing.context.rows.take().length > 0)
      throw new Error(`row ${row.row} was refused with ${error.code} after it had written`, { cause: error })
    return { ...head, ...refused(error) }
  }
}

function refused(refusal: Refusal): Omit<RowVerdict, 'row' | 'number' | 'title'> {
  const [zh, en] = [wordReason(refusal, 'zh'), wordReason(refusal, 'en')]
  return {
    verdict: 'refused',
    projectId: null,
    code: refusal.code,
    says: { zh: zh.says, en: en.says },
    next: { zh: zh.next, en: en.next },
    findings: [],
    reminders: [],
  }
}

const same: Entered = { verdict: 'same', projectId: null, findings: [], reminders: [] }

async function enterRow(importing: Importing, row: TakeoverRow, origin: Origin): Promise<Entered> {
  const { context, organization, rules, tasks } = importing
  switch (row.kind) {
    case 'usedNumber':
      return (await enterUsedNumber(context, organization, rules, row, origin)) ? { ...same, verdict: 'taken' } : same
    case 'project': {
      if (await hasProjectTitled(context.db, organization.id, row.input.title)) return same
      const { projectId, findings } = await enterProject(context, organization, rules, row.input, origin)
      return { verdict: 'taken', projectId, findings, reminders: [] }
    }
    case 'standard': {
      const known = await knownAs(importing, row.input)
      if (known) return { ...same, projectId: known.project_id }
      const { projectId, findings, reminders } = await enterStandard(
        context,
        organization,
        rules,
        { ...row.input, ...tasks },
        origin,
      )
      return { verdict: 'taken', projectId, findings, reminders }
    }
  }
}

/** The standard on record that says the same; one that differs is a conflict, which entering it refuses. */
async function knownAs({ context, organization }: Importing, input: HistoricStandard) {
  const known = await findStandardByNumber(
    context.db,
    organization.id,
    readOwnNumber(input.number, organization).canonical,
  )
  const isSame =
    known?.title === input.title &&
    known.published_on === (input.publishedOn ?? null) &&
    known.implements_on === (input.implementsOn ?? null)
  return isSame ? known : undefined
}
