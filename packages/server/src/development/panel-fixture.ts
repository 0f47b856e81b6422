import { addExpert } from '../organizations/add-expert.ts'
import type { Bench } from '../testing/bench.ts'
import type { Story } from '../testing/story.ts'

/** For tests: an examination by letter with one expert on its panel; gives the expert’s seat. */
export async function openPanel(bench: Bench, { act, actors, organizationId, today }: Story): Promise<string> {
  const expert = await bench.run(
    addExpert,
    { organizationId, name: '示例专家乙', organizationName: '示例大学', fields: ['标准化'] },
    actors.secretary,
  )
  await act('call-examination', { kind: 'final', mode: 'letter', on: today(), agenda: '函审' })
  const { memberId } = await act('invite-expert', { expert: expert.expertId, voting: true, chair: true })
  return String(memberId)
}
