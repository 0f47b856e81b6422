import type { Worded } from '@zhunsheng/core'
import type { Flow } from './flow.ts'

/** What any reader answers: the text, or why there is none. A file that cannot be read is no finding: it is not checked. */
export type Reading = { readonly ok: true; readonly flow: Flow } | Unreadable

/** `detail` names the part, entry or count, for programs and logs; people are shown `UNREADABLE[code]`. */
export type Unreadable = { readonly ok: false; readonly code: UnreadableCode; readonly detail: string }

export const unreadable = (code: UnreadableCode, detail: string): Unreadable => ({ ok: false, code, detail })

/** Each says what is wrong and what the author can do next. */
export const UNREADABLE = {
  empty: {
    zh: '文件是空的，没有任何内容。请确认上传的是最后保存的文件，再上传一次。',
    en: 'The file is empty. Make sure that it is the one you saved last, and upload it again.',
  },
  'not-a-zip': {
    zh: '文件不是 Word 文档（.docx），或者在传输中损坏了。请用 Word 或 WPS 打开，另存为“Word 文档（*.docx）”后再上传。',
    en: 'The file is not a Word document (.docx), or was damaged on its way. Open it in Word or WPS, save it as “Word Document (*.docx)” and upload that.',
  },
  'not-a-docx': {
    zh: '文件能够解压，但里面没有 Word 文档。请确认选对了文件；表格、演示文稿和压缩包请先转为 .docx。',
    en: 'The file can be unpacked but holds no Word document. Make sure that it is the right one; convert spreadsheets, slides and archives to .docx first.',
  },
  'is-doc': {
    zh: '这是旧格式的文档（.doc 或 .wps）。请用 Word 或 WPS 打开，另存为“Word 文档（*.docx）”后再上传。',
    en: 'This is a document of the old format (.doc or .wps). Open it in Word or WPS, save it as “Word Document (*.docx)” and upload that.',
  },
  'is-pdf': {
    zh: '这是 PDF 文件，这里没有装入读取 PDF 的部件。请上传 Word 文档（.docx）；只有 PDF 时，请在能够读取 PDF 的页面上传。',
    en: 'This is a PDF, and no reader of PDF is loaded here. Upload the Word document (.docx); if there is only a PDF, use a page that reads PDF.',
  },
  encrypted: {
    zh: '文件设有打开密码。请在 Word 或 WPS 中取消密码，保存后再上传。',
    en: 'The file is protected by a password. Remove the password in Word or WPS, save it and upload it again.',
  },
  damaged: {
    zh: '文件已损坏，有一部分无法解压。请用 Word 或 WPS 打开并修复，另存后再上传。',
    en: 'The file is damaged: a part of it cannot be unpacked. Open and repair it in Word or WPS, save a copy and upload that.',
  },
  'broken-xml': {
    zh: '文件内部的标记不完整或带有不允许的声明，无法可靠地读出文字。请用 Word 或 WPS 打开，另存后再上传。',
    en: 'The markup inside the file is broken or holds a declaration that is not allowed, so the text cannot be read reliably. Open it in Word or WPS, save a copy and upload that.',
  },
  'unsafe-package': {
    zh: '文件内部的条目名称重复或指向文件之外，出于安全不予读取。请用 Word 或 WPS 打开，另存后再上传。',
    en: 'Entries inside the file share a name or point outside it; for safety it is not read. Open it in Word or WPS, save a copy and upload that.',
  },
  'too-many-entries': {
    zh: '文件内部的条目过多。请删去不需要的图片和嵌入对象，或把文件拆分后再上传。',
    en: 'The file has too many entries inside. Remove pictures and embedded objects that are not needed, or split the file.',
  },
  'too-large': {
    zh: '文件过大。请压缩图片，或把文件拆分后再上传。',
    en: 'The file is too large. Compress its pictures, or split it, and upload it again.',
  },
  'ratio-too-high': {
    zh: '文件解压后大得异常，出于安全不予读取。请用 Word 或 WPS 打开，另存后再上传。',
    en: 'The file would grow abnormally when unpacked; for safety it is not read. Open it in Word or WPS, save a copy and upload that.',
  },
  'too-deep': {
    zh: '文件内部的表格或文本框嵌套过深。请减少嵌套后再上传。',
    en: 'Tables or text boxes in the file are nested too deeply. Nest them less and upload the file again.',
  },
  'too-many-paragraphs': {
    zh: '文件的段落过多。请把文件拆分后再上传。',
    en: 'The file has too many paragraphs. Split it and upload the pieces.',
  },
} as const satisfies Record<string, Worded>

export type UnreadableCode = keyof typeof UNREADABLE
