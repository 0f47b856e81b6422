import { Refusal } from '@zhunsheng/core'
import Type from 'typebox'
import { useCase } from '../use-case.ts'
import type { FileAnswer } from './file-answer.ts'
import { paperMediaTypes } from './papers/index.ts'
import { nameFile } from './papers/words.ts'
import { templatedNameOf, templatedPapers } from './templates/fields/index.ts'
import { makeStartingTemplate } from './templates/make-starting-template.ts'
import { findOwnFile } from './templates/store.ts'

const ID_LENGTH_MAX = 64

/** Our own form of a paper with its fields in it, to begin a template with. Refuses with `PAPER_UNKNOWN`. */
export const startingTemplateFile = useCase({
  name: 'documents.starting-template',
  title: { zh: '下载起始模板', en: 'Download a starting template' },
  effect: 'read',
  roles: ['signedIn', 'administrator'],
  input: Type.Object(
    { paper: Type.String({ title: '文件', minLength: 1, maxLength: ID_LENGTH_MAX }) },
    { additionalProperties: false },
  ),
  async run(_, { paper }): Promise<FileAnswer> {
    const name = templatedNameOf(paper)
    if (!name) throw new Refusal('PAPER_UNKNOWN', { paper })
    return {
      name: nameFile('docx', '模板', templatedPapers[name].paper.title.zh),
      mediaType: paperMediaTypes.docx,
      bytes: await makeStartingTemplate(name),
    }
  },
})

/** A template, or the evidence of a changed code or scope, as it was filed. Refuses with `FILE_NOT_FOUND`. */
export const ownFile = useCase({
  name: 'documents.own-file',
  title: { zh: '下载组织文件', en: 'Download a file of the organization' },
  effect: 'read',
  roles: ['administrator', 'secretary', 'leader'],
  input: Type.Object({ id: Type.String({ minLength: 1, maxLength: ID_LENGTH_MAX }) }, { additionalProperties: false }),
  scope: async ({ db }, { id }) => ({ organizationId: (await requireOwnFile(db, id)).organizationId }),
  async run({ db, files }, { id }): Promise<FileAnswer> {
    const { sha256, name, mediaType } = await requireOwnFile(db, id)
    return { name, mediaType, bytes: await files.read(sha256) }
  },
})

async function requireOwnFile(db: Parameters<typeof findOwnFile>[0], id: string) {
  const found = await findOwnFile(db, id)
  if (!found) throw new Refusal('FILE_NOT_FOUND')
  return found
}
