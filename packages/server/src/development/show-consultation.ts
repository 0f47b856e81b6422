import { compareDates, Refusal, type WordData } from '@zhunsheng/core'
import Type from 'typebox'
import { useCase } from '../use-case.ts'
import { enquirySteps } from './enquiry-steps.ts'
import { loadFacts } from './facts-store.ts'
import { type ConsultationFacts, readConsultation } from './public-store.ts'

export type ConsultationView = ConsultationFacts & {
  /** `coming` before the first day; `over` after the last one, while late opinions are still taken; `closed` for good. */
  readonly state: 'coming' | 'open' | 'over' | 'closed'
  readonly steps: readonly { readonly code: string; readonly data: WordData }[]
}

/** One public enquiry as everybody may see it. Before its first day the files are not shown. */
export const showConsultation = useCase({
  name: 'development.show-consultation',
  title: { zh: '征求意见', en: 'Public enquiry' },
  effect: 'read',
  roles: ['anyone'],
  input: Type.Object({ projectId: Type.String({ minLength: 1, maxLength: 64 }) }, { additionalProperties: false }),
  async run(context, { projectId }): Promise<ConsultationView> {
    const found = await readConsultation(context.db, projectId)
    if (!found) throw new Refusal('CONSULTATION_NOT_FOUND')
    const { calendar } = await loadFacts(context.db, projectId, context.today)
    const state = stateOf(found, context.today)
    return { ...found, files: state === 'coming' ? [] : found.files, state, steps: enquirySteps(found, calendar) }
  },
})

function stateOf({ opensOn, closesOn, stage }: ConsultationFacts, today: string): ConsultationView['state'] {
  if (stage !== 'enquiry' && stage !== 'disposition') return 'closed'
  if (compareDates(today, opensOn) < 0) return 'coming'
  return compareDates(today, closesOn) <= 0 && stage === 'enquiry' ? 'open' : 'over'
}
