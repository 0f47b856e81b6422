import { describe, expect, it } from 'vitest'
import type { History } from './history.ts'
import { historyDeviations, wordFinding } from './history-deviations.ts'

/** A history in which nothing is missing and nothing was broken. */
const whole: History = {
  reached: 'implementation',
  numberYear: 2025,
  projectApprovedOn: '2024-03-01',
  enquiryNotHeld: false,
  enquiryFrom: '2024-09-02',
  enquiryTo: '2024-10-02',
  examinedOn: '2025-01-02',
  approvedOn: '2025-01-10',
  publishedOn: '2025-01-15',
  implementsOn: '2025-01-15',
  draftingOrganizations: ['示例一有限公司', '示例研究院'],
  panelEmployers: ['示例大学', '示例检测中心'],
  votes: { present: 7, agree: 6 },
}

const found = (changed: Partial<History>) =>
  historyDeviations({ ...whole, ...changed }).map(({ code, verdict }) => `${code} ${verdict}`)

describe('a history in which everything is on record and kept', () => {
  it('leaves nothing to record', () => expect(found({})).toEqual([]))
})

describe('an enquiry of the past', () => {
  it('of twenty-nine days is a deviation', () =>
    expect(found({ enquiryTo: '2024-10-01' })).toEqual(['ENQUIRY_TOO_SHORT deviation']))
  it('that ended before the thirty days were prescribed is not asked how long it was', () =>
    expect(found({ projectApprovedOn: '2018-01-01', enquiryFrom: '2018-12-20', enquiryTo: '2019-01-08' })).toEqual([]))
  it('that ended on the day they were prescribed is asked', () =>
    expect(found({ projectApprovedOn: '2018-01-01', enquiryFrom: '2018-12-20', enquiryTo: '2019-01-09' })).toEqual([
      'ENQUIRY_TOO_SHORT deviation',
    ]))
  it('without its days cannot be judged', () =>
    expect(found({ enquiryFrom: null, enquiryTo: null })).toEqual(['ENQUIRY_DATES_UNKNOWN unknown']))
  it('of which only the last day is known cannot be judged', () =>
    expect(found({ enquiryFrom: null })).toEqual(['ENQUIRY_DATES_UNKNOWN unknown']))
  it('that is known not to have been held is a deviation', () =>
    expect(found({ enquiryNotHeld: true, enquiryFrom: null, enquiryTo: null })).toEqual(['ENQUIRY_NOT_HELD deviation']))
})

describe('a panel of the past', () => {
  it('with a member from a drafting organization is a deviation', () =>
    expect(found({ panelEmployers: ['示例大学', '示例一有限公司'] })).toEqual(['EXPERT_IN_CONFLICT deviation']))
  it('has that deviation once for each organization, however many members came from it', () =>
    expect(found({ panelEmployers: ['示例一有限公司', '示例一有限公司', '示例研究院'] })).toHaveLength(2))
  it('is compared without regard to the width of letters, brackets and spaces', () =>
    expect(found({ draftingOrganizations: ['示例（北京）Ａ公司'], panelEmployers: ['示例(北京) A公司'] })).toEqual([
      'EXPERT_IN_CONFLICT deviation',
    ]))
  it('with a member of what may be a branch of a drafting organization cannot be judged', () =>
    expect(found({ panelEmployers: ['示例一有限公司建筑分院'] })).toEqual(['EXPERT_MAYBE_IN_CONFLICT unknown']))
  it('whose employers nobody wrote down cannot be judged', () =>
    expect(found({ panelEmployers: null })).toEqual(['PANEL_UNKNOWN unknown']))
})

describe('a vote of the past', () => {
  it('without a count is unknown and never a breach', () =>
    expect(found({ votes: null })).toEqual(['VOTES_UNKNOWN unknown']))
  it('of exactly three quarters was carried', () => expect(found({ votes: { present: 8, agree: 6 } })).toEqual([]))
  it('below three quarters is a deviation', () =>
    expect(found({ votes: { present: 7, agree: 5 } })).toEqual(['VOTE_NOT_CARRIED deviation']))
})

describe('the days of a published standard', () => {
  it('may lie on one day: implementation on the day of publication is lawful', () =>
    expect(found({ implementsOn: whole.publishedOn })).toEqual([]))
  it('with implementation the day before publication are a deviation', () =>
    expect(found({ implementsOn: '2025-01-14' })).toEqual(['IMPLEMENTATION_BEFORE_PUBLICATION deviation']))
  it('that nobody knows are unknown, each by itself', () =>
    expect(
      found({ projectApprovedOn: null, examinedOn: null, approvedOn: null, publishedOn: null, implementsOn: null }),
    ).toEqual(Array.from({ length: 5 }, () => 'DATE_UNKNOWN unknown')))
  it('that contradict the order of the acts are a deviation', () =>
    expect(found({ examinedOn: '2024-09-30' })).toEqual(['ACTS_OUT_OF_ORDER deviation']))
})

describe('the year of a number', () => {
  it('that is not the year of publication is a deviation', () =>
    expect(found({ numberYear: 2023 })).toEqual(['NUMBER_YEAR_DIFFERS deviation']))
  it('that is the year of approval leaves open which of the two counts', () =>
    expect(found({ numberYear: 2024, examinedOn: '2024-12-20', approvedOn: '2024-12-30' })).toEqual([
      'NUMBER_YEAR_DIFFERS unknown',
    ]))
  it('is not judged where the day of publication is unknown', () =>
    expect(found({ numberYear: 2023, publishedOn: null })).toEqual(['DATE_UNKNOWN unknown']))
})

describe('a project that is still on its way', () => {
  it('is asked nothing about acts that are still to come', () =>
    expect(
      found({
        reached: 'drafting',
        enquiryFrom: null,
        enquiryTo: null,
        examinedOn: null,
        panelEmployers: null,
        votes: null,
        approvedOn: null,
        publishedOn: null,
        implementsOn: null,
      }),
    ).toEqual([]))
  it('in the disposition of comments is asked about its enquiry', () =>
    expect(
      found({
        reached: 'disposition',
        enquiryFrom: null,
        examinedOn: null,
        panelEmployers: null,
        votes: null,
        approvedOn: null,
        publishedOn: null,
        implementsOn: null,
      }),
    ).toEqual(['ENQUIRY_DATES_UNKNOWN unknown']))
})

describe('what was found', () => {
  it('is said in both languages, with the day of the act it concerns', () => {
    const [finding] = historyDeviations({ ...whole, enquiryTo: '2024-09-22' })
    expect(finding?.on).toBe('2024-09-22')
    expect(finding && wordFinding(finding)).toEqual({
      zh: '征求意见 20 日（2024-09-02 ～ 2024-09-22），少于 30 日',
      en: 'The enquiry ran 20 days (2024-09-02 to 2024-09-22), fewer than 30',
    })
  })
})
