import Type from 'typebox'
import { useCase } from '../use-case.ts'
import type { FileAnswer } from './file-answer.ts'
import { findHead } from './records/asked.ts'
import { findPaper, makePaper } from './records/index.ts'
import { findStandardHome } from './store.ts'

/** The fields of a standard in the order in which a secretariat types them into the national platform. */
export const exportPlatform = useCase({
  name: 'documents.export-platform',
  title: { zh: '导出平台填报清单', en: 'Export the fields for the national platform' },
  effect: 'read',
  roles: ['administrator', 'secretary', 'leader'],
  input: Type.Object(
    { standardId: Type.String({ title: '标准', minLength: 1, maxLength: 64 }) },
    { additionalProperties: false },
  ),
  scope: async (context, { standardId }) => ({
    organizationId: (await findStandardHome(context.db, standardId)).organizationId,
  }),
  async run(context, { standardId }): Promise<FileAnswer> {
    const { projectId } = await findStandardHome(context.db, standardId)
    const { name, mediaType, bytes } = await makePaper(findPaper('platform-export'), {
      context,
      head: await findHead(context, projectId),
    })
    return { name, mediaType, bytes }
  },
})
