import { describe, expect, test } from 'vitest'
import { missingFields } from '../../parts/form-values.ts'
import { renderPage } from '../../testing/render-page.ts'
import { me } from '../../testing/samples.ts'
import { projectFields, runningStages } from './taking-over/project-fields.ts'

const signedIn = [['organizations/who-am-i', {}, me]] as const

test('a running project in drafting is asked for its approval, and for no act that is still to come', async () => {
  const page = await renderPage('/projects/taking-over', [...signedIn])
  for (const word of ['补录在研项目', '已到的阶段', '立项日期', '留空即记为日期不详', '起草单位', '证据', '编制说明'])
    expect(page).toContain(word)
  for (const word of ['终审日期', '征求意见起', '同意人数']) expect(page).not.toContain(word)
})

test('the stage stands in the address, and a running enquiry is asked for whom the public may ask', async () => {
  const page = await renderPage('/projects/taking-over?stage=enquiry', [...signedIn], 'en')
  for (const word of ['Take over a running project', 'Enquiry from', 'Contact']) expect(page).toContain(word)
})

test('a stage that nobody knows is asked as drafting', async () =>
  expect(await renderPage('/projects/taking-over?stage=review', [...signedIn])).not.toContain('终审日期'))

describe('what must be known of a running project', () => {
  const missing = Object.fromEntries(runningStages.map((stage) => [stage, missingFields(projectFields(stage), {})]))
  test('is its organization and title alone in most stages', () => {
    for (const stage of ['proposal', 'drafting', 'disposition', 'examination', 'approval'])
      expect(missing[stage], stage).toEqual(['organization', 'title'])
  })
  test('in a running enquiry is its text, its days and its contact too', () =>
    expect(missing['enquiry']).toEqual(['organization', 'title', 'enquiryFrom', 'enquiryTo', 'contact', 'text']))
  test('after approval is its number too', () =>
    expect(missing['publication']).toEqual(['organization', 'title', 'number']))
})
