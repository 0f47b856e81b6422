import { Refusal } from '@zhunsheng/core'
import Type from 'typebox'
import type { Context } from '../../context.ts'
import type { FileAnswer } from '../../documents/file-answer.ts'
import { useCase } from '../../use-case.ts'
import { idInput } from '../input.ts'
import { findReportFile } from './bodies-store.ts'

/** The file of a yearly report, for the body that sent it. Refuses with `FILE_NOT_FOUND`. */
export const downloadYearlyReport = useCase({
  name: 'organizations.download-yearly-report',
  title: { zh: '下载年度报告', en: 'Download a yearly report' },
  effect: 'read',
  roles: ['administrator', 'secretary', 'leader', 'regulator'],
  input: Type.Object({ id: idInput('年度报告') }, { additionalProperties: false }),
  scope: async (context, { id }) => ({ organizationId: (await requireFile(context, id)).organizationId }),
  run: async (context, { id }): Promise<FileAnswer> => {
    const { name, mediaType, sha256 } = await requireFile(context, id)
    return { name, mediaType, bytes: await context.files.read(sha256) }
  },
})

async function requireFile({ db }: Pick<Context, 'db'>, id: string) {
  const file = await findReportFile(db, id)
  if (!file) throw new Refusal('FILE_NOT_FOUND')
  return file
}
