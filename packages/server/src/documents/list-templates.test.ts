import { expect, test } from 'vitest'
import { thePublic } from '../context.ts'
import { codeOf } from '../testing/refused.ts'
import { storyAt } from '../testing/story-at.ts'
import { listTemplates } from './list-templates.ts'

const at = storyAt('proposal')
const secretary = () => at.story.actors.secretary
const organizationId = async () => (await at.project()).organization_id

test('the list gives every field of the seventeen papers with an example', async () => {
  const { papers } = await at.bench.run(listTemplates, { organizationId: await organizationId() }, secretary())
  expect(papers).toHaveLength(17)
  const disposition = papers.find(({ paper }) => paper === 'comment-disposition')
  expect(disposition?.fields).toContainEqual({
    name: '标准名称',
    example: expect.stringContaining('互联网'),
    fields: [],
  })
  expect(disposition?.fields.find(({ name }) => name === '意见')?.fields.map(({ name }) => name)).toContain('意见内容')
})

test('a drafter, a secretary of another organization and the public see no templates', async () => {
  const input = { organizationId: await organizationId() }
  const stranger = await at.bench.seedActor(await at.bench.seedOrganization('SLBI'), 'secretary')
  expect(await codeOf(at.bench.run(listTemplates, input, at.story.actors.drafter))).toBe('NOT_ALLOWED')
  expect(await codeOf(at.bench.run(listTemplates, input, stranger))).toBe('NOT_ALLOWED')
  expect(await codeOf(at.bench.run(listTemplates, input, thePublic))).toBe('NOT_SIGNED_IN')
})
