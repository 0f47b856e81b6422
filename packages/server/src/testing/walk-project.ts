import type { Bench } from './bench.ts'
import type { Story, StoryStage } from './story.ts'
import { chapters } from './story-chapters.ts'

/** Carries on a project that no story began: the revision that a review opened. No drafter is named in it yet. */
export async function walkProject(bench: Bench, like: Story, projectId: string, target: StoryStage): Promise<Story> {
  const story: Story = {
    ...like,
    projectId,
    rows: {},
    act: (name, input = {}, actor = like.actors.secretary) =>
      like.act(name, { ...input, projectId }, actor === like.actors.drafter ? like.actors.secretary : actor),
  }
  for (const chapter of chapters.slice(
    0,
    chapters.findIndex(({ leaves }) => leaves === target),
  ))
    await chapter.tell(bench, story, {})
  return story
}
