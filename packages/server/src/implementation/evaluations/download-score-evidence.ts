import { Refusal } from '@zhunsheng/core'
import Type from 'typebox'
import type { FileAnswer } from '../../documents/file-answer.ts'
import { useCase } from '../../use-case.ts'
import { findScoreEvidence } from './evaluation-store.ts'
import { requireSeenEvaluation } from './require-seen.ts'

/**
 * The file that proves the points of an indicator, for whoever may see the evaluation while it is made. What is published
 * are the words: a file may hold what is not for everybody. Refuses with `FILE_NOT_FOUND`, `EVALUATION_NOT_FOUND`.
 */
export const downloadScoreEvidence = useCase({
  name: 'implementation.download-score-evidence',
  title: { zh: '下载评分证据', en: 'Download the evidence of points' },
  effect: 'read',
  roles: ['signedIn', 'administrator'],
  input: Type.Object({ id: Type.String({ minLength: 1, maxLength: 64 }) }, { additionalProperties: false }),
  run: async (context, { id }): Promise<FileAnswer> => {
    const evidence = await findScoreEvidence(context.db, id)
    if (!evidence) throw new Refusal('FILE_NOT_FOUND')
    await requireSeenEvaluation(context, evidence.evaluationId)
    return { name: evidence.name, mediaType: evidence.mediaType, bytes: await context.files.read(evidence.sha256) }
  },
})
