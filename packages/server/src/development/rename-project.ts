import { projectAct } from './project-act.ts'

/** The old title stays visible: in the record of former titles and in the trace. */
export const renameProject = projectAct('rename-project', async ({ context, project, input }) => {
  await context.rows.insert('former_title', {
    id: context.newId(),
    project_id: project.id,
    title: project.title,
    title_en: project.title_en,
    until_on: context.today,
    reason: input.reason,
  })
  const changed = await context.rows.update('project', project.id, {
    title: input.title,
    title_en: input.titleEn ?? project.title_en,
  })
  return { data: { from: project.title, to: changed.title, reason: input.reason } }
})
