import { addExpert } from '../organizations/add-expert.ts'
import type { Story } from './story.ts'
import type { StoryAt } from './story-at.ts'

type Expert = {
  readonly name: string
  readonly organizationName: string
  readonly phone?: string
  readonly email?: string
}

export const sampleExperts: readonly Expert[] = [
  { name: '示例专家甲', organizationName: '示例大学一' },
  { name: '示例专家乙', organizationName: '示例大学二' },
  { name: '示例专家丙', organizationName: '示例大学三' },
  { name: '示例专家丁', organizationName: '示例大学四' },
]

/** Enters experts into the pool of the story's organization. */
export async function enterExperts(at: StoryAt, experts: readonly Expert[] = sampleExperts): Promise<string[]> {
  const ids: string[] = []
  for (const expert of experts) {
    const input = { organizationId: at.story.organizationId, fields: ['示例领域'], ...expert }
    ids.push((await at.bench.run(addExpert, input, at.story.actors.secretary)).expertId)
  }
  return ids
}

/** Gives an expert of the pool the account of the story's expert, as one who signs in himself. */
export async function giveAccount(at: StoryAt, expertId: string): Promise<void> {
  const { accountId, personId } = at.story.actors.expert
  await at.bench.db
    .updateTable('expert')
    .set({ account_id: accountId, person_id: personId })
    .where('id', '=', expertId)
    .execute()
}

export const callOf = (
  story: Pick<Story, 'today'>,
  mode: 'meeting' | 'letter' = 'meeting',
  kind: 'initial' | 'final' = 'final',
) => ({
  kind,
  mode,
  on: story.today(),
  place: '示例会议室',
  agenda: '逐条审查',
})

/** Calls an examination and invites all of the pool as voters; gives the seats in the order of the pool. */
export async function seatPanel(
  at: StoryAt,
  expertIds: readonly string[],
  story: Story = at.story,
  mode: 'meeting' | 'letter' = 'meeting',
): Promise<string[]> {
  await story.act('call-examination', callOf(story, mode))
  const seats: string[] = []
  for (const expert of expertIds)
    seats.push(String((await story.act('invite-expert', { expert, voting: true }))['memberId']))
  return seats
}

export async function signAllIn(story: Story, seats: readonly string[]): Promise<void> {
  for (const row of seats) await story.act('sign-in', { row, present: true })
}

/** One ballot a seat, in order. */
export async function vote(
  story: Story,
  seats: readonly string[],
  choices: readonly ('agree' | 'disagree' | 'abstain')[],
): Promise<void> {
  for (const [index, choice] of choices.entries()) await story.act('cast-ballot', { row: seats[index], choice })
}
