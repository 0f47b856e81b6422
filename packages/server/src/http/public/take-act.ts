import { type ActName, acts, type Fields, Refusal } from '@zhunsheng/core'
import type { TObject } from 'typebox'
import type { UseCase } from '../../use-case.ts'
import { actInputOf, type Returned } from './act-form.ts'
import type { Posted, Visit } from './public-page.ts'

export type Taken<O> = { readonly answer: O } | { readonly returned: NonNullable<Returned> }

/**
 * Does an act of the procedure with what a form sent. A form that was filled in wrongly comes back with what was typed;
 * every other refusal is a page of its own.
 */
export async function takeAct<I extends TObject, O>(
  visit: Visit,
  act: ActName,
  useCase: UseCase<I, O>,
  projectId: string,
  posted: Posted,
): Promise<Taken<O>> {
  const fields: Fields = acts[act].fields
  try {
    return { answer: await visit.run(useCase, { projectId, ...actInputOf(fields, posted) }) }
  } catch (error) {
    if (error instanceof Refusal && error.code === 'INPUT_MALFORMED')
      return { returned: { reasons: error.reasons, posted } }
    throw error
  }
}
