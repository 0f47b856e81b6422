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
  TEXT_NOT_CHECKED: {
    kind: 'notNow',
    says: { zh: '这份文本还没有检查结果', en: 'This text has no result of a check yet' },
    next: {
      zh: '请等检查结束，或打开检查结果页看原因',
      en: 'Wait for the check to end, or see its page for the reason',
    },
  },
  TEXT_TAKES_NO_FIX: {
    kind: 'notNow',
    says: { zh: '这份文件不能写入修订', en: 'Tracked changes cannot be written into this file' },
    next: {
      zh: '请上传没有数字签名的 .docx 文件，检查后再下载修改稿',
      en: 'Upload a .docx file without a digital signature, and download the mended text once it is checked',
    },
  },
  TEXT_NOTHING_TO_FIX: {
    kind: 'notNow',
    says: { zh: '这份文本没有能自动修改的发现', en: 'None of the findings in this text mends itself' },
    next: {
      zh: '请在检查结果页逐条查看，自行修改',
      en: 'Read the findings one by one and mend the text by hand',
    },
  },
  FINDING_NOT_FOUND: {
    kind: 'notFound',
    says: { zh: '最近一次检查中没有这条发现', en: 'The last check of this text has no such finding' },
    next: { zh: '请刷新页面，文本可能已重新检查', en: 'Reload the page; the text may have been checked again' },
  },
  SUPPRESSION_WITHOUT_REASON: {
    kind: 'malformed',
    says: { zh: '搁置一条发现要写明理由', en: 'Setting a finding aside needs a reason' },
    next: { zh: '请填写理由，它会留痕', en: 'Give the reason; it stays on record' },
  },
  FINDING_DECIDED: {
    kind: 'conflict',
    says: { zh: '这条发现已经处理过', en: 'This finding has been decided about' },
    next: { zh: '请先撤回原来的处理', en: 'Take the earlier decision back first' },
  },
  DECISION_NOT_FOUND: {
    kind: 'notFound',
    says: { zh: '没有找到该处理，或它已被撤回', en: 'This decision was not found, or it has been taken back' },
    next: { zh: '请刷新页面', en: 'Reload the page' },
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
  TEMPLATE_NOT_DOCX: {
    kind: 'malformed',
    says: { zh: '模板不是完好的 .docx 文件', en: 'The template is not a sound .docx file' },
    next: { zh: '请用 Word 或 WPS 另存为 .docx 后上传', en: 'Save it as .docx in Word or WPS and upload that' },
  },
  TEMPLATE_TOO_LARGE: {
    kind: 'tooLarge',
    says: { zh: '模板过大（最多 {megabytesMax} MB）', en: 'The template is too large ({megabytesMax} MB at most)' },
    next: { zh: '请压缩其中的图片', en: 'Compress the pictures in it' },
  },
  TEMPLATE_ACTIVE_CONTENT: {
    kind: 'malformed',
    says: {
      zh: '模板中有宏、嵌入对象或外部链接：{what}',
      en: 'The template holds macros, embedded objects or links to elsewhere: {what}',
    },
    next: { zh: '请删除后重新上传', en: 'Remove them and upload it again' },
  },
  TEMPLATE_TAGS_BROKEN: {
    kind: 'malformed',
    says: { zh: '模板中的字段写法有误：{tags}', en: 'Fields of the template are not written properly: {tags}' },
    next: {
      zh: '字段写作 {字段名}；列表以 {#列表名} 开始、以 {/列表名} 结束，成对且不交叉',
      en: 'Write a field as {字段名}; a list begins with {#列表名} and ends with {/列表名}, in pairs that do not cross',
    },
  },
  TEMPLATE_FIELDS_UNKNOWN: {
    kind: 'malformed',
    says: { zh: '该文件没有这些字段：{fields}', en: 'This paper has no such fields: {fields}' },
    next: { zh: '请按字段表更正名称', en: 'Correct them by the list of fields' },
  },
  TEMPLATE_FIELDS_MISUSED: {
    kind: 'malformed',
    says: {
      zh: '这些字段是列表，须成对使用且不得嵌套：{fields}',
      en: 'These are lists, to be looped over and not nested: {fields}',
    },
    next: { zh: '请参照起始模板修改', en: 'See how the starting template does it' },
  },
  TEMPLATE_EMPTY: {
    kind: 'malformed',
    says: { zh: '模板中没有字段', en: 'The template names no field' },
    next: { zh: '请从起始模板开始修改', en: 'Begin with the starting template' },
  },
  TEMPLATE_FORM_UNREADABLE: {
    kind: 'malformed',
    says: {
      zh: '按此模板填写的意见反馈表无法读回',
      en: 'A comment form filled in by this template could not be read back',
    },
    next: {
      zh: '请保留意见表的表头（章条编号、意见内容等）',
      en: 'Keep the heads of its table (clause, comment and so on)',
    },
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
