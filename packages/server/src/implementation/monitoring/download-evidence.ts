import { Refusal } from '@zhunsheng/core'
import Type from 'typebox'
import type { FileAnswer } from '../../documents/file-answer.ts'
import { useCase } from '../../use-case.ts'
import { reaches } from './authority.ts'
import { findEvidence } from './evidence-store.ts'
import { visibleReports } from './visible.ts'

/** The evidence of a report or an observation, for the point and the authority above it. Refuses with `FILE_NOT_FOUND`. */
export const downloadEvidence = useCase({
  name: 'implementation.download-evidence',
  title: { zh: '下载证据文件', en: 'Download a file of evidence' },
  effect: 'read',
  roles: ['signedIn', 'administrator'],
  input: Type.Object({ id: Type.String({ minLength: 1, maxLength: 64 }) }, { additionalProperties: false }),
  run: async (context, { id }): Promise<FileAnswer> => {
    const evidence = await findEvidence(context.db, id)
    const { reach, organizationIds } = await visibleReports(context)
    if (!evidence || (!reaches(reach, evidence.place) && !organizationIds.includes(evidence.organizationId ?? '')))
      throw new Refusal('FILE_NOT_FOUND')
    return { name: evidence.name, mediaType: evidence.mediaType, bytes: await context.files.read(evidence.sha256) }
  },
})
