import Type from 'typebox'
import { useCase } from '../use-case.ts'
import type { FileAnswer } from './file-answer.ts'
import { paperMediaTypes, papers } from './papers/index.ts'

/** The blank sheet in which earlier standards, running projects and used numbers are taken over. */
export const takeoverTemplate = useCase({
  name: 'documents.takeover-template',
  title: { zh: '下载补录模板', en: 'Download the takeover template' },
  effect: 'read',
  roles: ['signedIn', 'administrator'],
  input: Type.Object({}, { additionalProperties: false }),
  async run(): Promise<FileAnswer> {
    const paper = papers.takeoverTemplate
    const record = { letterhead: { organizationName: '' } }
    return { name: paper.fileName(record), mediaType: paperMediaTypes[paper.format], bytes: await paper.make(record) }
  },
})
