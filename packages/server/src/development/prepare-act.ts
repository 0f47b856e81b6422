import { type ActName, acts, addDays, type Field, type Fields, type ReferenceTarget } from '@zhunsheng/core'
import Type from 'typebox'
import { useCase } from '../use-case.ts'
import type { FormView } from '../views.ts'
import { listChoices, readOrganizationName } from './choices-store.ts'
import { loadFacts } from './facts-store.ts'
import { requireSeen } from './seen.ts'
import type { ProjectRow } from './store.ts'

/** What a form needs: the fields, the rows its references may point at, and everything that is known already filled in. */
export const prepareAct = useCase({
  name: 'development.prepare-act',
  title: { zh: '准备办理', en: 'Prepare an act' },
  effect: 'read',
  roles: ['signedIn', 'administrator'],
  input: Type.Object(
    {
      projectId: Type.String({ minLength: 1, maxLength: 64 }),
      act: Type.Enum(Object.keys(acts)),
      row: Type.Optional(Type.String({ maxLength: 64 })),
    },
    { additionalProperties: false },
  ),
  async run(context, input): Promise<FormView> {
    const { project } = await requireSeen(context, input.projectId)
    const act = input.act as ActName // one of the literals just checked
    const fields: Fields = acts[act].fields
    const targets = [
      ...new Set(Object.values(fields).flatMap((field: Field) => (field.kind === 'reference' ? [field.to] : []))),
    ] as ReferenceTarget[]
    const choices = Object.fromEntries(
      await Promise.all(targets.map(async (to) => [to, await listChoices(context.db, to, project)] as const)),
    )
    const organization = await readOrganizationName(context.db, project.organization_id)
    const facts = await loadFacts(context.db, project.id, context.today)
    return {
      act,
      fields,
      choices,
      suggested: suggestionsFor(act, project, {
        today: context.today,
        enquiryDays: facts.rules.enquiryDays,
        organization,
      }),
    }
  },
})

function suggestionsFor(
  act: ActName,
  project: ProjectRow,
  { today, enquiryDays, organization }: { today: string; enquiryDays: number; organization: string },
): Record<string, unknown> {
  switch (act) {
    case 'amend-proposal':
      return project.proposal as Record<string, unknown> // written by propose-project as these fields
    case 'rename-project':
      return { title: project.title, titleEn: project.title_en }
    case 'open-enquiry':
      return { opensOn: today, closesOn: addDays(today, enquiryDays) }
    case 'publish-standard':
      return {
        publishedOn: today,
        implementsOn: project.proposed_implements_on ?? today,
        openness: 'full',
        ...classificationOf(project),
      }
    case 'hold-assessment':
      return { on: today, place: organization }
    case 'submit-for-approval':
      return { addressee: organization }
    case 'call-examination':
      return { costs: '会议不收取费用，交通和食宿自理。' }
    case 'conclude-review':
      return { on: today, manner: '会议复审' }
    case 'conclude-examination':
      return { method: 'consensus', sustainedObjections: 0 }
    case 'invite-expert':
      return { voting: true }
    case 'sign-in':
      return { present: true }
    default:
      return daysToday(act, today)
  }
}

/** What the proposal said, as the publication starts from it. */
function classificationOf({ proposal }: ProjectRow): Record<string, unknown> {
  const { ics, ccs } = proposal as Record<string, unknown> // written by propose-project as these fields
  return { ics, ccs }
}

/** Acts that usually happen on the day they are entered. */
function daysToday(act: ActName, today: string): Record<string, unknown> {
  const dated = ['on', 'approvedOn', 'receivedOn', 'deliveredOn', 'repliedOn'].filter(
    (name) => name in acts[act].fields,
  )
  return Object.fromEntries(dated.map((name) => [name, today]))
}
