import { acts } from '@zhunsheng/core'
import { projectAct } from './project-act.ts'

const kinds = acts['call-examination'].fields.kind.options

export const callExamination = projectAct('call-examination', async ({ context, project, input }) => {
  const row = await context.rows.insert('examination', {
    id: context.newId(),
    project_id: project.id,
    kind: input.kind,
    mode: input.mode,
    held_on: input.on,
    place: input.place ?? null,
    time_of_day: input.time ?? null,
    costs: input.costs ?? null,
    agenda: input.agenda,
    document_number: input.documentNumber ?? null,
  })
  return {
    subject: { kind: 'examination', id: row.id },
    data: { kind: kinds[input.kind], on: input.on, mode: input.mode },
    answer: { examinationId: row.id },
  }
})
