import { attachEvidence } from '../documents/attach.ts'
import { registerPerson } from '../organizations/person.ts'
import { requireNotInFuture } from './days.ts'
import { projectAct } from './project-act.ts'

export const holdAssessment = projectAct('hold-assessment', async ({ context, project, input }) => {
  requireNotInFuture(input.on, context.today, '评审日期')
  const persons = await Promise.all(input.experts.map((name) => registerPerson(context, { name })))
  const row = await context.rows.insert('assessment', {
    id: context.newId(),
    project_id: project.id,
    held_on: input.on,
    place: input.place ?? null,
    expert_count: persons.length,
    person_ids: JSON.stringify(persons.map(({ id }) => id)),
    opinion: input.opinion,
    passed: input.passed,
  })
  const files = await attachEvidence(context, project.id, input.scan, row.id)
  return {
    occurredOn: input.on,
    data: {
      on: input.on,
      result: input.passed ? { zh: '建议立项', en: 'recommended' } : { zh: '不建议立项', en: 'not recommended' },
    },
    files,
    persons,
  }
})
