import { describe, expect, it } from 'vitest'
import { internationalAdoptionStory as story } from './cases/testing/stories/international-adoption.ts'
import { until } from './cases/testing/stories/national.ts'
import { refusedWith, tell } from './cases/testing/story.ts'
import { internationalAdoption as procedure } from './international-adoption.ts'

const refused = (act: string, on: string, values: object = {}, deeds = story.whole) =>
  refusedWith(procedure, tell(procedure, until(deeds, act), story.setting), { act, on, values: { ...values } })
const valuesOf = (act: string) => story.whole.find((deed) => deed.act === act)?.values ?? {}

const mod = (differences: readonly object[]) => ({ degree: 'mod', differences })
const line = { clause: '5.2', difference: '示例差异', why: '示例原因' }

describe('the adoption of an international standard', () => {
  it('is one of ISO, IEC or ITU, identical or modified: nothing else counts as adopted', () => {
    for (const sourceBody of ['iso', 'iec', 'itu']) expect(refused('suggest', '2026-01-05', { sourceBody })).toEqual([])
    expect(refused('suggest', '2026-01-05', { sourceBody: 'other' })).toEqual(['CASE_VALUE_NOT_ALLOWED'])
    expect(refused('suggest', '2026-01-05', { degree: 'neq' })).toEqual(['CASE_VALUE_NOT_ALLOWED'])
  })
  it('observes the copyright policy of the international body', () => {
    expect(refused('apply', '2026-01-20', { copyrightObserved: false })).toEqual(['CASE_VALUE_NOT_ALLOWED'])
  })
  it('is handed in within twelve months of the plan: the day after is too late', () => {
    const plan = valuesOf('issue-plan')
    expect(refused('issue-plan', '2026-03-06', plan)).toEqual([])
    expect(refused('issue-plan', '2026-03-06', { ...plan, dueOn: '2027-03-07' })).toEqual(['CASE_DAY_TOO_LATE'])
  })
  it('lists differences with their reasons where it is modified, and has none where it is identical', () => {
    expect(refused('upload-draft', '2026-04-02', mod([]))).toEqual(['CASE_TOO_FEW_LINES'])
    expect(refused('upload-draft', '2026-04-02', mod([line]))).toEqual([])
    expect(refused('upload-draft', '2026-04-02', { degree: 'idt', differences: [line] })).toEqual([
      'CASE_TOO_MANY_LINES',
    ])
  })
  it('is verified under the conditions of the country before it goes out: an explanation is not enough', () => {
    const explained = until(story.whole, 'open-enquiry').map((deed) =>
      deed.act === 'record-verification'
        ? { act: 'explain-no-verification', on: deed.on, values: { consequence: '限期补验' } }
        : deed,
    )
    const opening = story.whole.find(({ act }) => act === 'open-enquiry')
    expect(opening && refusedWith(procedure, tell(procedure, explained, story.setting), opening)).toEqual([
      'CASE_ACT_NOT_DONE',
    ])
  })
  it('bears a double number where it is identical, and a single one where it is modified', () => {
    const values = valuesOf('publish')
    const single = { ...values, number: 'GB/T 99003—2026' }
    expect(refused('publish', '2026-10-09', values)).toEqual([])
    expect(refused('publish', '2026-10-09', single)).toEqual(['CASE_VALUE_NOT_ALLOWED'])
    const modified = story.others['modified'] ?? []
    expect(refused('publish', '2026-10-09', single, modified)).toEqual([])
    expect(refused('publish', '2026-10-09', values, modified)).toEqual(['CASE_VALUE_NOT_ALLOWED'])
  })
  it('leaves the text of the international body where its copyright is: none is opened on the platform', () => {
    expect(procedure.acts['publish']?.open).toBeUndefined()
    const pieces = procedure.acts['submit-dossier']?.fields ?? {}
    for (const piece of ['original', 'translation', 'correspondence', 'permission'])
      expect(pieces[piece]).toMatchObject({ kind: 'file', required: true })
  })
})
