import type { RefusalEntry } from '../refusals/refusal.ts'

export const documentsRefusals = {
  FILE_NOT_FOUND: {
    kind: 'notFound',
    says: { zh: '没有找到该文件', en: 'This file was not found' },
    next: { zh: '请刷新页面', en: 'Reload the page' },
  },
  FILE_NOT_UPLOADED: {
    kind: 'malformed',
    says: { zh: '所指的文件没有上传成功', en: 'The file pointed at has not been uploaded' },
    next: { zh: '请重新上传', en: 'Upload it again' },
  },
  FILE_TOO_LARGE: {
    kind: 'tooLarge',
    says: { zh: '文件超过 {megabytesMax} MB', en: 'The file is larger than {megabytesMax} MB' },
    next: { zh: '请压缩图片或拆分后上传', en: 'Compress its pictures or split it' },
  },
  FILE_KIND_NOT_ACCEPTED: {
    kind: 'malformed',
    says: { zh: '“{name}”不是可接受的文件', en: '“{name}” is not an accepted kind of file' },
    next: { zh: '请上传 {accepted}', en: 'Upload {accepted}' },
  },
  FILE_INFECTED: {
    kind: 'notAllowed',
    says: { zh: '文件未通过病毒检查（{signature}）', en: 'The file did not pass the virus scan ({signature})' },
    next: { zh: '请清除病毒后重新上传', en: 'Clean it and upload it again' },
  },
  SCANNER_NOT_ANSWERING: {
    kind: 'tooMany',
    says: { zh: '病毒检查服务没有应答', en: 'The virus scanner does not answer' },
    next: { zh: '请稍后重试，或告知管理员', en: 'Try again later, or tell the administrator' },
  },
  PAPER_UNKNOWN: {
    kind: 'notFound',
    says: { zh: '没有名为 {paper} 的文件模板', en: 'There is no paper named {paper}' },
    next: { zh: '请从列表中选择', en: 'Choose one of the list' },
  },
  PAPER_NOT_READY: {
    kind: 'notNow',
    says: { zh: '“{paper}”所需的信息尚未登记', en: 'What “{paper}” needs is not on record yet' },
    next: { zh: '请先办理相应步骤', en: 'Do the step it belongs to first' },
  },
  EXPORT_TOO_LARGE: {
    kind: 'tooLarge',
    says: {
      zh: '要导出的有 {count} 行，一次最多 {max} 行',
      en: '{count} rows are to be exported; at most {max} go in one file',
    },
    next: { zh: '请用筛选条件缩小范围，分几次导出', en: 'Narrow the list by its filters and export it in parts' },
  },
} as const satisfies Record<string, RefusalEntry>
