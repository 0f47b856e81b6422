import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { type Bench, openBench } from '../../testing/bench.ts'
import { voluntaryBefore } from '../../testing/case-story.ts'
import { codeOf } from '../../testing/refused.ts'
import { caseFile } from './case-file.ts'
import { showCase } from './show-case.ts'

let bench: Bench
let caseId: string
let players: Awaited<ReturnType<typeof voluntaryBefore>>['players']
beforeAll(async () => {
  bench = await openBench()
  ;({ caseId, players } = await voluntaryBefore(bench, 'cast-vote', { more: 2 }))
})
afterAll(() => bench.close())

describe('a file of a case', () => {
  it('is for those who take part; the draft is for all once the enquiry is open', async () => {
    const view = await bench.run(showCase, { caseId }, players.cast['committee'])
    const idOf = (act: string) => view.history.find((each) => each.act === act)?.id ?? ''
    const draft = { caseId, actId: idOf('upload-draft'), field: 'draft' }
    const report = { caseId, actId: idOf('record-verification'), field: 'report' }
    expect(await bench.run(caseFile, draft, thePublic)).toMatchObject({ name: '示例.docx' })
    expect(await codeOf(bench.run(caseFile, report, thePublic))).toBe('FILE_NOT_FOUND')
    expect(await bench.run(caseFile, report, players.cast['authority'])).toMatchObject({ name: '示例.docx' })
  })
})
