import type { Worded } from '@zhunsheng/core'

/** Why a finding was not mended. It stands as it was; its author mends it by hand. */
export const SKIPPED = {
  'no-edit': { zh: '这条发现没有给出改法', en: 'the finding says no edit' },
  'other-text': { zh: '文件中此处的文字与检查时不同', en: 'the words here are not those that were checked' },
  'same-edit': { zh: '另一条发现已作同样的修改', en: 'another finding makes the same edit' },
  overlaps: { zh: '与另一处修改重叠', en: 'it overlaps another edit' },
  'not-in-a-run': {
    zh: '此处的文字由程序生成，不在正文中',
    en: 'what stands here is not written in the text of the file',
  },
  'no-text-beside': {
    zh: '单元格或段落是空的，没有可以接着写的文字',
    en: 'the cell or paragraph is empty: no text to write beside',
  },
  'in-field': {
    zh: '在域（如交叉引用、目次）中，改了也会被更新掉',
    en: 'it lies in a field, whose update would undo it',
  },
  'in-text-box': { zh: '在文本框中', en: 'it lies in a text box' },
  'tracked-already': { zh: '此处已有未处理的修订', en: 'a tracked change that nobody has settled lies here' },
  locked: { zh: '在锁定的内容控件中', en: 'it lies in a locked content control' },
  'across-paragraphs': { zh: '跨越段落', en: 'it spans paragraphs' },
  'holds-an-object': { zh: '其中有图、公式或注的标记', en: 'a picture, formula or note mark lies in it' },
  'unusual-markup': { zh: '此处的格式标记不宜改动', en: 'the markup here is not one that may be changed safely' },
} as const satisfies Readonly<Record<string, Worded>>

export type SkipReason = keyof typeof SKIPPED

/** Why a file as a whole takes no tracked changes, beside the codes of `UNREADABLE`. */
export const UNFIXABLE = {
  'other-format': {
    zh: '只有 .docx 文件能写入修订。请用 Word 或 WPS 另存为 .docx。',
    en: 'Tracked changes can be written into .docx files only. Save the text as .docx.',
  },
  signed: {
    zh: '文件带有数字签名，改动会使签名失效。请在签名之前修改。',
    en: 'The file bears a digital signature, which any change would break. Mend the text before it is signed.',
  },
  'unusual-package': {
    zh: '文件的打包方式不常见，没有改动它。请用 Word 或 WPS 打开后重新保存。',
    en: 'The file is packed in an unusual way and was left alone. Open it in Word or WPS and save it again.',
  },
} as const satisfies Readonly<Record<string, Worded>>

export type UnfixableCode = keyof typeof UNFIXABLE
