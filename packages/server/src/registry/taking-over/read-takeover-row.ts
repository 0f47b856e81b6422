import { compareDates, isIsoDate, Refusal } from '@zhunsheng/core'
import type { SheetRow } from '../../documents/papers/forms/index.ts'
import type { RunningProject } from './enter-project.ts'
import type { HistoricStandard } from './enter-standard.ts'
import type { RunningStage } from './project-input.ts'

/** What a row of the 补录 sheet asks to be entered. */
export type TakeoverRow =
  | { readonly kind: 'standard'; readonly input: HistoricStandard }
  | { readonly kind: 'project'; readonly input: RunningProject }
  | { readonly kind: 'usedNumber'; readonly number: string; readonly note: string }

/** Columns without which a row cannot be understood. */
export const requiredColumns = ['标准编号', '标准名称', '状态'] as const

const DATE_UNKNOWN = '日期不详'
const NAME_LENGTH_MAX = 200
const CELL_LENGTH_MAX = 2_000
const NAMES_MAX = 200

const states: Readonly<Record<string, TakeoverRow['kind']>> = {
  现行: 'standard',
  即将实施: 'standard',
  废止: 'standard',
  编制中: 'project',
  已占用: 'usedNumber',
}

/**
 * Reads one row. Refuses with the code of what is wrong in it: `TAKEOVER_STATE_UNKNOWN`, `TAKEOVER_TITLE_MISSING`,
 * `DATE_MALFORMED`, `FIELD_TOO_LONG`.
 */
export function readTakeoverRow({ cells }: SheetRow, today: string): TakeoverRow {
  const state = cellOf(cells, '状态')
  const kind = states[state]
  if (!kind) throw new Refusal('TAKEOVER_STATE_UNKNOWN', { state })
  if (kind === 'usedNumber') return { kind, number: cellOf(cells, '标准编号'), note: cellOf(cells, '备注') }
  if (kind === 'project') return { kind, input: { ...historyIn(cells), stage: stageIn(cells, today) } }
  return { kind, input: { ...historyIn(cells), ...standardIn(cells, state) } }
}

function historyIn(cells: SheetRow['cells']) {
  return {
    title: titleIn(cells),
    ...given('titleEn', cellOf(cells, '英文名称', NAME_LENGTH_MAX)),
    ...given('projectApprovedOn', dayIn(cells, '立项日期')),
    ...given('enquiryFrom', dayIn(cells, '征求意见起')),
    ...given('enquiryTo', dayIn(cells, '征求意见止')),
    ...given('examinedOn', dayIn(cells, '终审日期')),
    ...given('note', cellOf(cells, '备注')),
    draftingOrganizations: namesIn(cells, '起草单位').map((name) => ({ name })),
    panelEmployers: namesIn(cells, '参审专家单位'),
  }
}

function standardIn(cells: SheetRow['cells'], state: string) {
  return {
    number: cellOf(cells, '标准编号'),
    ...given('publishedOn', dayIn(cells, '发布日期')),
    ...given('implementsOn', dayIn(cells, '实施日期')),
    ...given('replacesNumber', cellOf(cells, '代替标准')),
    // The sheet has no column for the day of the withdrawal.
    ...(state === '废止' && { withdrawnDayUnknown: true }),
  }
}

/** The stage that the known days prove. An enquiry that has not ended needs the form, with its text. */
function stageIn(cells: SheetRow['cells'], today: string): RunningStage {
  if (dayIn(cells, '终审日期')) return 'examination'
  const enquiryTo = dayIn(cells, '征求意见止')
  if (enquiryTo && compareDates(enquiryTo, today) < 0) return 'disposition'
  if (dayIn(cells, '征求意见起')) return 'enquiry'
  return dayIn(cells, '立项日期') ? 'drafting' : 'proposal'
}

function titleIn(cells: SheetRow['cells']): string {
  const title = cellOf(cells, '标准名称', NAME_LENGTH_MAX).replace(/^《(.*)》$/u, '$1')
  if (title === '') throw new Refusal('TAKEOVER_TITLE_MISSING')
  return title
}

function cellOf(cells: SheetRow['cells'], column: string, lengthMax = CELL_LENGTH_MAX): string {
  const text = (cells[column] ?? '').trim()
  if (text.length > lengthMax) throw new Refusal('FIELD_TOO_LONG', { field: column, lengthMax })
  return text
}

/** A day as people write it; `undefined` where it is left out or 日期不详. */
function dayIn(cells: SheetRow['cells'], column: string): string | undefined {
  const text = cellOf(cells, column)
  if (text === '' || text === DATE_UNKNOWN) return undefined
  const parts = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/u.exec(text.normalize('NFKC'))
  const day = parts ? `${parts[1]}-${parts[2]?.padStart(2, '0')}-${parts[3]?.padStart(2, '0')}` : text
  if (!isIsoDate(day)) throw new Refusal('DATE_MALFORMED', { field: column })
  return day
}

function namesIn(cells: SheetRow['cells'], column: string): string[] {
  const names = (cells[column] ?? '').split(/[；;\n]/u).flatMap((name) => name.trim() || [])
  const long = names.find((name) => name.length > NAME_LENGTH_MAX)
  if (long !== undefined) throw new Refusal('FIELD_TOO_LONG', { field: column, lengthMax: NAME_LENGTH_MAX })
  if (names.length > NAMES_MAX) throw new Refusal('TAKEOVER_TOO_MANY_NAMES', { field: column, max: NAMES_MAX })
  return names
}

const given = <K extends string>(name: K, value: string | undefined): { [P in K]?: string } =>
  value ? ({ [name]: value } as { [P in K]?: string }) : {} // one property of this very name
