import type { Deed } from '../story.ts'

/** An indicator has been verified, or it was said why not. */
const answers = ['record-verification', 'explain-no-verification']

/** The same life with a verification that is drawn for a retest, and retested before the approval. */
export const retested = (whole: readonly Deed[]): readonly Deed[] =>
  whole.flatMap((deed) => {
    if (answers.includes(deed.act)) return [deed, { act: 'sample-for-retest', on: deed.on }]
    return deed.act === 'publish' ? [{ act: 'record-retest', on: deed.on }, deed] : [deed]
  })
