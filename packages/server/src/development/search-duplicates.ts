import { likeTitles } from '../registry/like-titles.ts'
import { projectAct } from './project-act.ts'

/** Searches the register and the running projects for like titles and keeps the result as evidence. */
export const searchDuplicates = projectAct('search-duplicates', async ({ context, project, input }) => {
  const hits = await likeTitles(context.db, project.title, project.id)
  await context.rows.insert('duplicate_search', {
    id: context.newId(),
    project_id: project.id,
    searched_on: context.today,
    note: input.note ?? null,
    hits: JSON.stringify(hits),
  })
  return { data: { hits: hits.length }, answer: { hits } }
})
