import { Refusal } from '@zhunsheng/core'
import Type from 'typebox'
import { useCase } from '../../use-case.ts'
import { lockInterpretation } from './interpretation-store.ts'
import { interpretationScope } from './scope.ts'

/**
 * Opens an interpretation to everybody, tied to its clause. Refuses with `INTERPRETATION_NOT_GIVEN` and
 * `INTERPRETATION_PUBLISHED`.
 *
 * @basis NSM 38; ISM
 */
export const publishInterpretation = useCase({
  name: 'implementation.publish-interpretation',
  title: { zh: '公开解释', en: 'Publish an interpretation' },
  effect: 'write',
  roles: ['secretary', 'leader'],
  scope: (context, { id }) => interpretationScope(context, id),
  input: Type.Object({ id: Type.String({ minLength: 1, maxLength: 64 }) }, { additionalProperties: false }),
  async run(context, { id }) {
    const found = await lockInterpretation(context.db, id)
    if (!found.givenOn) throw new Refusal('INTERPRETATION_NOT_GIVEN')
    if (found.publishedOn) throw new Refusal('INTERPRETATION_PUBLISHED')
    await context.rows.update('interpretation', id, { published_on: context.today })
    context.record({
      type: 'interpretation.published',
      subject: { kind: 'interpretation', id },
      data: { number: found.number, clause: found.clause },
    })
    return { id }
  },
})
