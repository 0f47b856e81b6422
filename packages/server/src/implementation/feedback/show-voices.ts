import Type from 'typebox'
import { useCase } from '../../use-case.ts'
import { listPublished } from '../interpretations/interpretation-store.ts'
import { listPublishedAnswers } from './list-store.ts'
import { originsOfClause } from './origin-store.ts'

/** What everybody may read of the feedback about a standard: published answers and interpretations, and what came of it. */
export const showVoices = useCase({
  name: 'implementation.show-voices',
  title: { zh: '公开的答复与解释', en: 'Published answers and interpretations' },
  effect: 'read',
  roles: ['anyone'],
  input: Type.Object({ number: Type.String({ minLength: 1, maxLength: 200 }) }, { additionalProperties: false }),
  async run({ db }, { number }) {
    const [answers, interpretations, origins] = await Promise.all([
      listPublishedAnswers(db, number),
      listPublished(db, number),
      originsOfClause(db, number),
    ])
    return { answers, interpretations, origins }
  },
})
