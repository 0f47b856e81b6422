import type { FileValue } from '@zhunsheng/core'
import { p, wordFile } from '../documents/papers/forms/test-files.ts'
import { storeUpload } from '../documents/store-upload.ts'
import type { Bench } from './bench.ts'

/** Headings of an explanatory statement in which every required part is found. */
const statementParts = [
  '1 工作概况',
  '2 标准编制原则和主要内容',
  '3 主要试验（或验证）情况',
  '4 与国际、国外同类标准水平的对比情况',
  '5 采用国际标准和国外先进标准的程度',
  '6 与现行法律、法规和强制性标准的关系',
  '7 重大分歧意见的处理经过和依据',
  '8 涉及专利的说明',
  '9 贯彻标准的要求和措施建议',
  '10 其他应予说明的事项',
]

/** A .docx with the given paragraphs, put on file the way an upload is. */
export async function uploadText(bench: Bench, name: string, paragraphs: readonly string[]): Promise<FileValue> {
  const bytes = wordFile(paragraphs.map((text) => p(text)).join(''))
  const stored = await storeUpload(bench.services, { name, bytes })
  return { sha256: stored.sha256, name: stored.name }
}

export const uploadStatement = (bench: Bench): Promise<FileValue> =>
  uploadText(bench, '编制说明.docx', ['编制说明', ...statementParts])

/** A picture of one dot: the smallest thing that can stand for a scan. */
const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

export async function uploadScan(bench: Bench, name: string): Promise<FileValue> {
  const stored = await storeUpload(bench.services, { name, bytes: Buffer.from(PNG, 'base64') })
  return { sha256: stored.sha256, name: stored.name }
}
