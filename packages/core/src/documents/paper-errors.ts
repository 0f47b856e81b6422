import type { RefusalEntry } from '../refusals/refusal.ts'

/** What the makers and readers of papers refuse: a file that is not what it says, a form that cannot be read, a dossier that does not fit. */
export const paperRefusals = {
  FORM_NOT_WORD_OR_EXCEL: {
    kind: 'malformed',
    says: {
      zh: '“{fileName}”不是可读取的 Word（.docx）或 Excel（.xlsx）文件',
      en: '“{fileName}” is not a readable Word (.docx) or Excel (.xlsx) file',
    },
    next: {
      zh: '请用本页提供的模板填写；旧格式（.doc、.xls、.wps）请先另存为 .docx 或 .xlsx',
      en: 'Fill in the template offered on this page; save older formats (.doc, .xls, .wps) as .docx or .xlsx first',
    },
  },
  FORM_FILE_BROKEN: {
    kind: 'malformed',
    says: {
      zh: '“{fileName}”已损坏，内部的 {part} 无法读取',
      en: '“{fileName}” is damaged: {part} in it cannot be read',
    },
    next: {
      zh: '请用 Word、WPS 或 LibreOffice 打开后重新保存，再上传',
      en: 'Open it in Word, WPS or LibreOffice, save it again and upload that file',
    },
  },
  FORM_ZIP_TOO_LARGE: {
    kind: 'tooLarge',
    says: {
      zh: '文件解压后超过限制（{what}：{found}，上限 {max}）',
      en: 'The file unpacks beyond a limit ({what}: {found}, at most {max})',
    },
    next: {
      zh: '请只保留意见表本身，删去图片和嵌入的文件后重新上传',
      en: 'Keep only the form itself, take out pictures and embedded files, and upload again',
    },
  },
  FORM_TABLE_MISSING: {
    kind: 'malformed',
    says: {
      zh: '“{fileName}”中没有找到意见表：需要一行表头，含“章条”和“意见”两栏',
      en: 'No table of comments in “{fileName}”: a header row with a clause column and an opinion column is needed',
    },
    next: {
      zh: '请下载意见反馈表模板，把意见填入其中后上传',
      en: 'Download the template of the comment form, fill it in and upload it',
    },
  },
  FORM_EMPTY: {
    kind: 'malformed',
    says: {
      zh: '“{fileName}”的意见表没有填写任何意见',
      en: 'The table of comments in “{fileName}” is not filled in',
    },
    next: {
      zh: '请填写至少一条意见；没有意见的不必上传',
      en: 'Fill in at least one comment; without any there is nothing to upload',
    },
  },
  FORM_ROW_WITHOUT_OPINION: {
    kind: 'malformed',
    says: { zh: '第 {row} 行没有意见内容', en: 'Row {row} has no opinion' },
    next: { zh: '请补上该行的意见，或删去该行', en: 'Add the opinion of that row or delete the row' },
  },
  FORM_CELL_TOO_LONG: {
    kind: 'tooLarge',
    says: {
      zh: '第 {row} 行“{field}”超过 {max} 个字符',
      en: '“{field}” in row {row} is longer than {max} characters',
    },
    next: {
      zh: '请拆成几行，或把长材料作为附件提交',
      en: 'Split it into several rows, or send long material as an attachment',
    },
  },
  FORM_TOO_MANY_ROWS: {
    kind: 'tooLarge',
    says: { zh: '表格超过 {max} 行', en: 'The table has more than {max} rows' },
    next: { zh: '请分成几个文件上传', en: 'Split it into several files' },
  },
  SHEET_NOT_EXCEL: {
    kind: 'malformed',
    says: { zh: '这不是可读取的 Excel（.xlsx）文件', en: 'This is not a readable Excel (.xlsx) file' },
    next: {
      zh: '请下载补录模板，填写后保存为 .xlsx 再上传',
      en: 'Download the template, fill it in and save it as .xlsx',
    },
  },
  SHEET_HEADER_MISSING: {
    kind: 'malformed',
    says: { zh: '工作表没有表头行', en: 'The sheet has no header row' },
    next: { zh: '请保留模板的表头行', en: 'Keep the header row of the template' },
  },
  SHEET_HEADER_DOUBLE: {
    kind: 'malformed',
    says: { zh: '表头“{header}”出现了两次', en: 'The header “{header}” occurs twice' },
    next: { zh: '请删去重复的一栏', en: 'Delete the repeated column' },
  },
  FILE_EMPTY: {
    kind: 'malformed',
    says: { zh: '“{fileName}”是空文件', en: '“{fileName}” is empty' },
    next: { zh: '请检查原文件后重新上传', en: 'Check the file and upload it again' },
  },
  FILE_NOT_WHAT_IT_SAYS: {
    kind: 'malformed',
    says: {
      zh: '“{fileName}”的扩展名是 {says}，内容却是 {is}',
      en: '“{fileName}” is named {says}, but its content is {is}',
    },
    next: {
      zh: '请用原来的程序打开并另存为 {says}，不要只改扩展名',
      en: 'Open it in its own program and save it as {says}; renaming is not enough',
    },
  },
  FILE_ENCRYPTED: {
    kind: 'malformed',
    says: {
      zh: '“{fileName}”有密码保护，系统无法读取',
      en: '“{fileName}” is protected by a password and cannot be read',
    },
    next: { zh: '请去掉打开密码后重新上传', en: 'Remove the password and upload it again' },
  },
  FILE_UNPACKS_TOO_LARGE: {
    kind: 'tooLarge',
    says: {
      zh: '“{fileName}”解压后超过限制（{what}：{found}，上限 {max}）',
      en: '“{fileName}” unpacks beyond a limit ({what}: {found}, at most {max})',
    },
    next: { zh: '请压缩文件中的图片或拆成几个文件', en: 'Make its pictures smaller or split the file' },
  },
  DOSSIER_PATH_UNSAFE: {
    kind: 'malformed',
    says: { zh: '卷宗中的路径“{path}”不安全', en: 'The path “{path}” is not safe inside a dossier' },
    next: {
      zh: '路径须为相对路径，不含“..”、盘符和控制字符',
      en: 'Use a relative path without “..”, drive letters or control characters',
    },
  },
  DOSSIER_HASH_DIFFERS: {
    kind: 'malformed',
    says: {
      zh: '文件“{path}”与记录的校验值不符：记录为 {expected}，实际为 {found}',
      en: 'The file “{path}” does not have the recorded hash: recorded {expected}, found {found}',
    },
    next: {
      zh: '文件可能被改动，请运行留痕核验并从备份恢复',
      en: 'It may have been altered: verify the trace and restore it from a backup',
    },
  },
  DOSSIER_TOO_LARGE: {
    kind: 'tooLarge',
    says: {
      zh: '卷宗超过限制（{what}：{found}，上限 {max}）',
      en: 'The dossier is beyond a limit ({what}: {found}, at most {max})',
    },
    next: { zh: '请按阶段分开导出', en: 'Export it stage by stage' },
  },
} as const satisfies Record<string, RefusalEntry>

export type PaperRefusalCode = keyof typeof paperRefusals
