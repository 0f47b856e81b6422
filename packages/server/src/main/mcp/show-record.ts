import Type from 'typebox'
import type { RecordView } from '../../registry/records/show-record.ts'
import { cautionWords, standingSchema, standingValue, standingWords } from './standing.ts'
import { day, numberInput, orNull, text, tool } from './tool.ts'

export const showRecord = tool({
  name: 'show_record',
  title: { zh: '标准记录', en: 'Record of a standard' },
  says:
    'One standard of the register by its number: title, status as of a day with its evidence, dates, who issued it, ' +
    'what its sources say and where they disagree. Without a year the current edition is shown. ' +
    'RECORD_NOT_FOUND means not found in this register, never that it does not exist.',
  input: Type.Object(
    { number: numberInput, day: day('Status as of this day, YYYY-MM-DD; today unless given.') },
    { additionalProperties: false },
  ),
  output: Type.Object({
    number: text(),
    title: orNull(text()),
    titleEn: orNull(text()),
    day: text(),
    standing: standingSchema,
    level: orNull(text()),
    nature: orNull(text()),
    publishedOn: orNull(text()),
    implementsOn: orNull(text()),
    withdrawnOn: orNull(text()),
    issuer: orNull(text()),
    department: orNull(text()),
    committee: orNull(text()),
    draftedBy: Type.Array(text()),
    ics: Type.Array(text()),
    ccs: Type.Array(text()),
    isFromThisPlatform: Type.Boolean(),
    sources: Type.Array(Type.Object({ name: text(), authority: text(), readOn: text() })),
    conflicts: Type.Array(Type.Object({ field: text(), values: Type.Array(text()), isOutweighed: Type.Boolean() })),
  }),
  asksRegister: true,
  async run(input, register) {
    const view = await register('registry.show-record', input)
    return { value: recordValue(view), words: recordWords(view) }
  },
})

export function recordValue(view: RecordView) {
  const { number, title, titleEn, day: on, standing, level, nature, issuer, department, committee } = view
  return {
    number,
    title,
    titleEn,
    day: on,
    standing: standingValue(standing),
    level,
    nature,
    publishedOn: view.publishedOn,
    implementsOn: view.implementsOn,
    withdrawnOn: view.withdrawnOn,
    issuer,
    department,
    committee,
    draftedBy: [...view.draftedBy],
    ics: [...view.ics],
    ccs: [...view.ccs],
    isFromThisPlatform: view.standardId !== null,
    sources: view.claims.map(({ sourceName, authority, asOf }) => ({ name: sourceName, authority, readOn: asOf })),
    conflicts: view.conflicts.map(({ field, values, isOutweighed }) => ({
      field,
      values: values.map(({ value, asOf }) => `${value}（${asOf}）`),
      isOutweighed,
    })),
  }
}

export function recordWords(view: RecordView): string {
  const facts = [
    ['发布日期', view.publishedOn],
    ['实施日期', view.implementsOn],
    ['废止日期', view.withdrawnOn],
    ['发布机构', view.issuer],
    ['主管部门', view.department],
    ['归口单位', view.committee],
    ['来源', view.claims.map(({ sourceName, asOf }) => `${sourceName}（${asOf}）`).join('、')],
  ].flatMap(([name, value]) => (value ? `${name}：${value}` : []))
  const conflicts = view.conflicts.length > 0 ? [`来源之间有 ${view.conflicts.length} 处不一致，见 conflicts。`] : []
  return [
    `${view.number}${view.title ? `《${view.title}》` : ''}`,
    `状态：${standingWords(view.standing)}`,
    ...facts,
    ...conflicts,
    cautionWords(view.day),
  ].join('\n')
}
