import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../context.ts'
import { issueLink } from '../organizations/issue-link.ts'
import { type Bench, openBench } from '../testing/bench.ts'
import { type Story, walkTo } from '../testing/story.ts'
import { openPanel } from './panel-fixture.ts'
import { showLink } from './show-link.ts'

let bench: Bench
let story: Story

beforeAll(async () => {
  bench = await openBench()
  story = await walkTo(bench, 'examination')
})
afterAll(() => bench.close())

it('the link of an expert shows the examination and the text, and using it up takes more than opening it', async () => {
  const member = await openPanel(bench, story)
  const { link } = await bench.run(issueLink, { purpose: 'ballot', subjectId: member }, story.actors.secretary)
  const token = link.split('/').at(-1) ?? ''
  for (let opened = 0; opened < 2; opened += 1)
    expect(await bench.run(showLink, { token }, thePublic)).toMatchObject({
      purpose: 'ballot',
      kind: 'final',
      text: { name: '送审稿.docx' },
    })
})

it('a link that nobody issued, or that has run out, is refused', async () => {
  await expect(bench.run(showLink, { token: 'made-up' }, thePublic)).rejects.toMatchObject({ code: 'LINK_EXPIRED' })
})
