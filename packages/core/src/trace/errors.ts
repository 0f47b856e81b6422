import type { RefusalEntry } from '../refusals/refusal.ts'

/** Refusals that any use-case may give. */
export const commonRefusals = {
  INPUT_MALFORMED: {
    kind: 'malformed',
    says: { zh: '输入有误：{fields}', en: 'The input is malformed: {fields}' },
    next: { zh: '请按提示改正', en: 'Correct what is marked' },
  },
  FIELD_MISSING: {
    kind: 'malformed',
    says: { zh: '请填写“{field}”', en: '“{field}” is missing' },
    next: { zh: '该项必填', en: 'It is required' },
  },
  FIELD_MALFORMED: {
    kind: 'malformed',
    says: { zh: '“{field}”格式不正确', en: '“{field}” is malformed' },
    next: { zh: '请按示例填写', en: 'Follow the example' },
  },
  FIELD_TOO_LONG: {
    kind: 'tooLarge',
    says: { zh: '“{field}”超过 {lengthMax} 字', en: '“{field}” is longer than {lengthMax} characters' },
    next: { zh: '请精简', en: 'Shorten it' },
  },
  DATE_MALFORMED: {
    kind: 'malformed',
    says: { zh: '“{field}”不是有效的日期', en: '“{field}” is not a real day' },
    next: { zh: '日期形如 2026-03-01', en: 'A day looks like 2026-03-01' },
  },
  DATE_IN_FUTURE: {
    kind: 'malformed',
    says: { zh: '“{field}”晚于今天', en: '“{field}” lies after today' },
    next: { zh: '已经发生的事请填实际日期', en: 'Give the day on which it happened' },
  },
  CHANGED_MEANWHILE: {
    kind: 'conflict',
    says: { zh: '在您办理期间他人已经改动', en: 'Somebody changed it meanwhile' },
    next: {
      zh: '请刷新查看最新情况后再办理，您填写的内容会保留',
      en: 'Reload to see what changed; what you typed is kept',
    },
  },
  UNDO_NOTHING: {
    kind: 'notNow',
    says: { zh: '没有可以由您撤销的“{act}”', en: 'There is no “{act}” of yours to take back' },
    next: { zh: '请刷新页面查看最新情况', en: 'Reload the page to see how it stands' },
  },
  UNDO_TOO_LATE: {
    kind: 'notNow',
    says: { zh: '“{act}”办理已超过 {seconds} 秒，不能再撤销', en: '“{act}” was done more than {seconds} seconds ago' },
    next: { zh: '请办理“更正”，原记录保留可见', en: 'Correct it; the first record stays visible' },
  },
  UNDO_FOLLOWED: {
    kind: 'notNow',
    says: { zh: '此后本项目已有别的办理，不能再撤销', en: 'Something else was done in this project since' },
    next: { zh: '请办理“更正”，原记录保留可见', en: 'Correct it; the first record stays visible' },
  },
  UNDO_NOT_BLANK: {
    kind: 'notNow',
    says: {
      zh: '“{act}”改动了先前的内容或留存了文件，不能撤销',
      en: '“{act}” changed what was there before, or filed a document',
    },
    next: { zh: '请办理“更正”，或说明理由再办理一次', en: 'Correct it, or do it once more with the reason' },
  },
  KEY_USED_ELSEWHERE: {
    kind: 'conflict',
    says: { zh: '该请求编号已用于另一项办理', en: 'The key of this request was used for something else' },
    next: { zh: '请刷新页面后重新提交', en: 'Reload the page and send it again' },
  },
  NOT_FOUND: {
    kind: 'notFound',
    says: { zh: '没有这个页面或接口', en: 'There is nothing at this address' },
    next: { zh: '请核对地址', en: 'Check the address' },
  },
  BUG: {
    kind: 'conflict',
    says: { zh: '系统出错，没有保存任何改动', en: 'Something went wrong; nothing was saved' },
    next: { zh: '请把编号 {requestId} 告诉管理员', en: 'Tell the administrator the number {requestId}' },
  },
  TOO_MANY_REQUESTS: {
    kind: 'tooMany',
    says: { zh: '请求过于频繁', en: 'Too many requests' },
    next: { zh: '请 {seconds} 秒后再试', en: 'Try again in {seconds} seconds' },
  },
  DATABASE_BUSY: {
    kind: 'tooMany',
    says: { zh: '系统繁忙', en: 'The system is busy' },
    next: { zh: '请稍后重试', en: 'Try again in a moment' },
  },
  INPUT_UNREADABLE: {
    kind: 'malformed',
    says: { zh: '请求的内容无法读取', en: 'The request could not be read' },
    next: { zh: '请刷新页面后重试', en: 'Reload the page and try again' },
  },
  INPUT_TOO_LARGE: {
    kind: 'tooLarge',
    says: { zh: '提交的内容过大', en: 'What was sent is too large' },
    next: { zh: '请精简内容，文件请用上传', en: 'Shorten it; send files as uploads' },
  },
  EVENT_NOT_FOUND: {
    kind: 'notFound',
    says: { zh: '没有找到被更正的记录', en: 'The act to correct was not found' },
    next: { zh: '请从时间线中选择', en: 'Choose it in the timeline' },
  },
  TRACE_NOT_SIGNED_YET: {
    kind: 'notFound',
    says: { zh: '留痕尚未签名', en: 'The trace has not been signed yet' },
    next: { zh: '每批记录之后几秒内签名，请稍后再看', en: 'It is signed a few seconds after each batch of events' },
  },
  HEAD_MALFORMED: {
    kind: 'malformed',
    says: { zh: '这不是签名文件', en: 'This is not a signed head' },
    next: {
      zh: '请使用数据目录 trace/head.json 的副本，或公众页面上的那一份',
      en: 'Use a copy of trace/head.json of the data folder, or the one on the public page',
    },
  },
  HEAD_SIGNATURE_WRONG: {
    kind: 'malformed',
    says: { zh: '签名文件的签名不成立', en: 'The signature of the head does not hold' },
    next: { zh: '该文件已被改动，请换一份未改动的副本', en: 'The file was altered; use a copy that was not' },
  },
  BACKUP_NOT_ONE: {
    kind: 'malformed',
    says: { zh: '“{file}”不是本系统的备份', en: '“{file}” is not a backup of this product' },
    next: { zh: '请核对文件', en: 'Check which file it is' },
  },
  BACKUP_DAMAGED: {
    kind: 'malformed',
    says: { zh: '备份已损坏：{entry}', en: 'The backup is damaged: {entry}' },
    next: { zh: '没有恢复任何内容，请换一份备份', en: 'Nothing was restored; use another backup' },
  },
  BACKUP_NEWER: {
    kind: 'conflict',
    says: { zh: '备份出自更新的版本（{migration}）', en: 'The backup comes from a newer release ({migration})' },
    next: { zh: '请安装不低于备份时的版本后再恢复', en: 'Install that release or a later one, then restore' },
  },
  BACKUP_FILE_EXISTS: {
    kind: 'conflict',
    says: { zh: '文件已存在：{file}', en: 'The file exists: {file}' },
    next: { zh: '请换一个文件名，备份不覆盖已有文件', en: 'Choose another name; a backup overwrites nothing' },
  },
  RESTORE_TARGET_NOT_EMPTY: {
    kind: 'conflict',
    says: { zh: '目标数据库中已有数据（{table}）', en: 'The database holds data already ({table})' },
    next: {
      zh: '只能恢复到空的数据库：请用 ZHUNSHENG_DATA 指定新的数据目录，或用 DATABASE_URL 指定空库',
      en: 'A backup is restored into an empty database: name a new data folder by ZHUNSHENG_DATA, or an empty database by DATABASE_URL',
    },
  },
  PROCEDURE_NOT_FOUND: {
    kind: 'notFound',
    says: { zh: '没有名为 {name} 的程序', en: 'There is no procedure named {name}' },
    next: { zh: '现有：{known}', en: 'There are: {known}' },
  },
  DEMONSTRATION_NOT_HERE: {
    kind: 'conflict',
    says: { zh: '此处不载入演示数据', en: 'No demonstration data is loaded here' },
    next: {
      zh: '演示账号的密码是公开的，只用于本机和内置数据库',
      en: 'The passwords of the demonstration are public: it runs on loopback with the embedded database alone',
    },
  },
} as const satisfies Record<string, RefusalEntry>
