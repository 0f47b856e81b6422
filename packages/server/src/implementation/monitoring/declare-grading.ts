import { type gradingFields as Fields, gradingFields, Refusal, useGrades, type Values } from '@zhunsheng/core'
import { actInput } from '../../field-schema.ts'
import { useCase } from '../../use-case.ts'
import { requireAuthority } from './authority.ts'

/**
 * Declares from which quantities on a standard counts as strongly or moderately implemented, with the basis. No grading
 * is in force until one is declared. Refuses with `GRADING_UNREACHABLE`.
 */
export const declareGrading = useCase({
  name: 'implementation.declare-grading',
  title: { zh: '公布实施分级办法', en: 'Declare the grading of implementation' },
  effect: 'write',
  roles: ['administrator', 'secretary', 'leader'],
  input: actInput(gradingFields),
  run: async (context, given) => {
    const input = given as Values<typeof Fields> // just checked against exactly these fields
    await requireAuthority(context)
    const strong = boundsOf(input, 'strong')
    const medium = boundsOf(input, 'medium')
    const row = await context.rows.insert('use_grading', {
      id: context.newId(),
      from_on: input.fromOn,
      at_least: input.atLeast,
      strong: JSON.stringify(strong),
      medium: JSON.stringify(medium),
      legal_basis: input.legalBasis,
    })
    context.record({
      type: 'implementation.grading-declared',
      subject: { kind: 'use-grading', id: row.id },
      data: { from: input.fromOn, atLeast: input.atLeast, strong, medium, basis: input.legalBasis },
    })
    return { id: row.id }
  },
})

/** strongReads → reads. Refuses a grade that no standard could reach. */
function boundsOf(input: Values<typeof Fields>, grade: 'strong' | 'medium'): Record<string, number> {
  const bounds = Object.fromEntries(
    Object.entries(input).flatMap(([name, value]) =>
      name.startsWith(grade) && typeof value === 'number' ? [[name.slice(grade.length).toLowerCase(), value]] : [],
    ),
  )
  const given = Object.keys(bounds).length
  if (given < input.atLeast)
    throw new Refusal('GRADING_UNREACHABLE', { atLeast: input.atLeast, grade: useGrades[grade], given })
  return bounds
}
