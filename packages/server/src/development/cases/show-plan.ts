import { canInCase, lastOf, type Performed, Refusal } from '@zhunsheng/core'
import Type from 'typebox'
import { useCase } from '../../use-case.ts'
import { isOpen } from './case-file.ts'
import { caseIdInput } from './case-input.ts'
import { caseLine } from './case-view.ts'
import { type LoadedCase, loadCase } from './load-case.ts'
import { findCase } from './store.ts'

/** What anybody may know of a plan: where it stands, what may be said now, the texts on show, and what became of comments. */
export const showPlan = useCase({
  name: 'development.show-plan',
  title: { zh: '标准计划（公开）', en: 'Plan (public)' },
  effect: 'read',
  roles: ['anyone'],
  input: Type.Object({ caseId: caseIdInput }, { additionalProperties: false }),
  async run(context, { caseId }) {
    const row = await findCase(context.db, caseId)
    if (row.announced_on === null) throw new Refusal('CASE_NOT_FOUND')
    const loaded = await loadCase(context.db, row, context.today)
    const { procedure, facts } = loaded
    return {
      id: row.id,
      procedure: { name: procedure.name, title: procedure.title, basis: procedure.basis },
      title: row.title,
      titleEn: row.title_en,
      planNumber: row.plan_number,
      number: row.standard_number,
      line: caseLine(loaded, context.today),
      bodies: loaded.parties.map(({ part, name }) => ({ part, name })),
      suggestion: publicValues(facts.performed[0]),
      /** Acts that anybody may do in this stage, with the period they are open in and what keeps them from it today. */
      open: Object.entries(procedure.acts).flatMap(([act, entry]) =>
        entry.by.includes('public') && entry.from.includes(facts.stage)
          ? [
              {
                act,
                title: entry.title,
                button: entry.button,
                fields: entry.fields,
                period: periodOf(loaded),
                reasons: canInCase(procedure, act, facts, context.today).reasons,
              },
            ]
          : [],
      ),
      files: filesOnShow(loaded),
      answered: answeredRows(loaded, context.today),
    }
  },
})

export type PlanView = Awaited<ReturnType<typeof showPlan.run>>

/** Of the suggestion: scope and reasons, no persons. */
function publicValues(first: Performed | undefined): Readonly<Record<string, unknown>> {
  const shown = ['kind', 'revises', 'necessity', 'scope', 'ics', 'ccs']
  return Object.fromEntries(Object.entries(first?.values ?? {}).filter(([name]) => shown.includes(name)))
}

/** The act that sets the period in which the public may speak, by stage. */
const setsPeriod: Readonly<Record<string, string>> = { notice: 'give-notice', enquiry: 'open-enquiry' }

function periodOf({ facts }: LoadedCase): { readonly opensOn: string; readonly closesOn: string } | null {
  const setting = lastOf(facts, setsPeriod[facts.stage ?? ''] ?? '')
  const [opensOn, closesOn] = [setting?.values['opensOn'], setting?.values['closesOn']]
  return typeof opensOn === 'string' && typeof closesOn === 'string' ? { opensOn, closesOn } : null
}

function filesOnShow(loaded: LoadedCase) {
  return loaded.facts.performed.flatMap(({ id, act, values }) =>
    Object.entries(values).flatMap(([field, value]) =>
      isOpen(loaded, act, field) && typeof value === 'object' && value !== null && 'name' in value
        ? [
            {
              actId: id,
              field,
              title: loaded.procedure.acts[act]?.fields[field]?.label ?? null,
              name: String(value.name),
            },
          ]
        : [],
    ),
  )
}

/** Comments with their dispositions, once the enquiry is over; the name of an organization is told, that of a person is not. */
function answeredRows({ facts }: LoadedCase, today: string) {
  const enquiry = lastOf(facts, 'open-enquiry')
  if (!enquiry || today <= String(enquiry.values['closesOn'])) return []
  return facts.performed
    .filter(({ act }) => act === 'submit-comment')
    .map((comment) => {
      const answer = facts.performed.find(({ act, row }) => act === 'dispose-comment' && row === comment.id)
      return {
        clause: textOf(comment.values['clause']),
        body: textOf(comment.values['body']) ?? '',
        organization: textOf(comment.values['organizationName']),
        disposition: textOf(answer?.values['disposition']),
        reason: textOf(answer?.values['reason']),
      }
    })
}

const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)
