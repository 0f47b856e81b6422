import type { Worded } from '../worded.ts'

/**
 * The closed list of events. Each is told in words in the timeline; the words are filled from the event's data, which
 * holds no personal data. `version` is that of the data's shape: old events are never rewritten.
 */
export const eventTypes = {
  'project.proposed': { zh: '提出项目《{title}》', en: 'Project “{title}” proposed' },
  'project.proposal-amended': { zh: '补充项目建议书', en: 'Proposal amended' },
  'project.duplicates-searched': { zh: '查重：找到 {hits} 项相似标准或项目', en: 'Like titles searched: {hits} found' },
  'project.assessed': { zh: '立项评审（{on}）：{result}', en: 'Project assessment ({on}): {result}' },
  'project.approved': { zh: '批准立项，计划编号 {planNumber}', en: 'Project approved with plan number {planNumber}' },
  'project.declined': { zh: '不予立项：{reason}', en: 'Project declined: {reason}' },
  'project.announced': { zh: '发布立项公告（{documentNumber}）', en: 'Project announced ({documentNumber})' },
  'project.renamed': {
    zh: '名称由《{from}》改为《{to}》：{reason}',
    en: 'Title changed from “{from}” to “{to}”: {reason}',
  },
  'project.terminated': { zh: '终止项目：{reason}', en: 'Project terminated: {reason}' },
  'project.taken-over': { zh: '补录：{number}《{title}》', en: 'Taken over: {number} “{title}”' },
  'deviation.recorded': { zh: '记录偏离：{what}', en: 'Deviation recorded: {what}' },
  'unknown.recorded': { zh: '记录为无法判定：{what}', en: 'Recorded as unknown: {what}' },
  'drafting.call-opened': { zh: '公开征集参编单位，至 {closesOn}', en: 'Call for drafters until {closesOn}' },
  'drafting.application-received': {
    zh: '收到参编申请：{organization}',
    en: 'Application received from {organization}',
  },
  'drafting.application-decided': {
    zh: '答复参编申请：{organization}，{result}',
    en: 'Application of {organization}: {result}',
  },
  'drafting.participant-added': {
    zh: '登记起草单位：{organization}',
    en: 'Drafting organization added: {organization}',
  },
  'drafting.drafter-added': { zh: '登记起草人（{organization}）', en: 'Drafter added ({organization})' },
  'drafting.contribution-recorded': {
    zh: '记录参编贡献：{organization}',
    en: 'Contribution of {organization} recorded',
  },
  'document.uploaded': { zh: '上传{kind}第 {order} 版：{name}', en: '{kind}, version {order} uploaded: {name}' },
  'document.made': { zh: '生成文件：{name}', en: 'Paper made: {name}' },
  'document.converted': { zh: '转换旧格式文件：{name}', en: 'Older format converted: {name}' },
  'finding.accepted': { zh: '认可检查发现（{rule}）：{title}', en: 'Finding taken as right ({rule}): {title}' },
  'finding.suppressed': {
    zh: '搁置检查发现（{rule}）：{title}；理由：{reason}',
    en: 'Finding set aside ({rule}): {title}; reason: {reason}',
  },
  'finding.reopened': { zh: '撤回对检查发现的处理（{rule}）', en: 'Decision about a finding taken back ({rule})' },
  'document.stamped': { zh: '归档盖章文件：{name}', en: 'Stamped paper filed: {name}' },
  'fee.recorded': { zh: '记入收费台账：{purpose}', en: 'Charge recorded: {purpose}' },
  'enquiry.opened': {
    zh: '第 {round} 轮征求意见：{opensOn} ～ {closesOn}',
    en: 'Enquiry, round {round}: {opensOn} to {closesOn}',
  },
  'enquiry.closed': { zh: '征求意见结束，共收到 {count} 条意见', en: 'Enquiry closed with {count} comments' },
  'comment.received': { zh: '收到意见，回执 {receipt}', en: 'Comment received, receipt {receipt}' },
  'comment.entered-on-behalf': {
    zh: '代录意见（{channel}），回执 {receipt}',
    en: 'Comment entered on behalf ({channel}), receipt {receipt}',
  },
  'comment.form-imported': {
    zh: '导入意见反馈表：{accepted} 条收入，{refused} 条退回',
    en: 'Comment form imported: {accepted} taken, {refused} refused',
  },
  'comment.disposed': { zh: '处理意见 {receipt}：{disposition}', en: 'Comment {receipt}: {disposition}' },
  'hearing.listed': { zh: '列明应听取意见的部门：{department}', en: 'Department to be heard: {department}' },
  'hearing.delivered': { zh: '送达 {department}（{deliveredOn}）', en: 'Delivered to {department} ({deliveredOn})' },
  'hearing.replied': { zh: '{department} 答复：{result}', en: '{department} replied: {result}' },
  'examination.submitted': { zh: '提交技术审查', en: 'Submitted for examination' },
  'examination.called': { zh: '召集{kind}（{on}）', en: '{kind} called for {on}' },
  'examination.expert-invited': { zh: '邀请审查专家（{organization}）', en: 'Expert invited ({organization})' },
  'examination.invitation-withdrawn': { zh: '撤回邀请（回避）：{reason}', en: 'Invitation withdrawn: {reason}' },
  'examination.signed-in': { zh: '签到：{result}', en: 'Sign-in: {result}' },
  'examination.ballot-cast': { zh: '表决：{choice}', en: 'Ballot: {choice}' },
  'examination.demand-recorded': { zh: '审查意见：{demand}', en: 'Demand: {demand}' },
  'examination.demand-answered': { zh: '答复审查意见：{answer}', en: 'Demand answered: {answer}' },
  'examination.concluded': {
    zh: '审查结论：{conclusion}（{counted}）',
    en: 'Examination concluded: {conclusion} ({counted})',
  },
  'approval.submitted': { zh: '报批（{documentNumber}）', en: 'Submitted for approval ({documentNumber})' },
  'approval.returned': { zh: '退回报批材料：{reason}', en: 'Dossier returned: {reason}' },
  'standard.approved': { zh: '批准并编号：{number}', en: 'Approved and numbered: {number}' },
  'standard.published': {
    zh: '发布 {number}，{publishedOn} 发布，{implementsOn} 实施',
    en: '{number} published on {publishedOn}, implemented from {implementsOn}',
  },
  'standard.declared': { zh: '已在全国团体标准信息平台声明（{on}）', en: 'Declared on the national platform ({on})' },
  'task.assigned': {
    zh: '派发任务：{organization}，{kind}，{dueOn} 前',
    en: 'Task for {organization}: {kind} by {dueOn}',
  },
  'task.reminded': {
    zh: '提醒 {organization}：{kind}，{dueOn} 到期',
    en: 'Reminder to {organization}: {kind} is due on {dueOn}',
  },
  'task.overdue': {
    zh: '逾期：{organization}，{kind}，应于 {dueOn} 完成',
    en: 'Overdue: {organization}, {kind}, was due on {dueOn}',
  },
  'task.completed': { zh: '完成任务：{organization}，{kind}', en: 'Task of {organization} done: {kind}' },
  'feedback.received': { zh: '收到{kind}，回执 {receipt}', en: '{kind} received, receipt {receipt}' },
  'feedback.answered': { zh: '答复 {receipt}', en: '{receipt} answered' },
  'feedback.rated': { zh: '提出人评价 {receipt}：{result}', en: 'The author rated {receipt}: {result}' },
  'review.started': { zh: '启动复审：{reason}', en: 'Review started: {reason}' },
  'review.concluded': { zh: '复审结论：{conclusion}', en: 'Review concluded: {conclusion}' },
  'act.undone': { zh: '撤销“{act}”（第 {event} 号记录）', en: '“{act}” (record {event}) taken back' },
  'act.corrected': { zh: '更正第 {event} 号记录：{right}', en: 'Record {event} corrected: {right}' },
  'file.stored': { zh: '收存文件', en: 'File stored' },
  'organization.registered': { zh: '登记组织：{name}（{code}）', en: 'Organization registered: {name} ({code})' },
  'organization.amended': { zh: '变更组织信息', en: 'Organization amended' },
  'organization.particular-changed': {
    zh: '自 {from} 起，{what}为：{value}',
    en: 'From {from}, {what}: {value}',
  },
  'organization.rule-set': { zh: '自 {from} 起，{rule} 定为 {value}', en: '{rule} is {value} from {from}' },
  'template.set': {
    zh: '自 {from} 起，“{paper}”使用本组织模板“{name}”',
    en: '“{paper}” is made from “{name}” from {from}',
  },
  'template.withdrawn': {
    zh: '自 {from} 起，“{paper}”恢复使用通用格式',
    en: '“{paper}” is made in the common form again from {from}',
  },
  'number.gap-explained': { zh: '说明编号空缺 {sequence}：{reason}', en: 'Gap {sequence} explained: {reason}' },
  'account.invited': { zh: '邀请人员加入（{role}）', en: 'Person invited ({role})' },
  'account.activated': { zh: '启用账号', en: 'Account activated' },
  'account.disabled': { zh: '停用账号', en: 'Account disabled' },
  'account.enabled': { zh: '重新启用账号', en: 'Account enabled again' },
  'account.second-factor-removed': { zh: '解除动态验证码', en: 'Second factor removed' },
  'account.second-factor-enrolled': { zh: '启用动态验证码', en: 'Second factor enrolled' },
  'account.password-set': { zh: '设置密码', en: 'Password set' },
  'account.key-made-to-read': {
    zh: '新建只能查询的访问密钥 zs_{prefix}，有效期至 {expiresOn}',
    en: 'Access key zs_{prefix} made to read, until {expiresOn}',
  },
  'account.key-made-to-act': {
    zh: '新建可以办理的访问密钥 zs_{prefix}，有效期至 {expiresOn}',
    en: 'Access key zs_{prefix} made to act, until {expiresOn}',
  },
  'account.key-revoked': { zh: '撤销访问密钥 zs_{prefix}', en: 'Access key zs_{prefix} revoked' },
  'membership.granted': { zh: '授予角色：{role}', en: 'Role granted: {role}' },
  'membership.ended': { zh: '结束角色：{role}', en: 'Role ended: {role}' },
  'expert.added': { zh: '登记专家（{organization}）', en: 'Expert added ({organization})' },
  'expert.absence-set': { zh: '专家至 {until} 不能出席', en: 'Expert absent until {until}' },
  'expert.absence-ended': { zh: '专家恢复出席', en: 'Expert available again' },
  'person.erased': { zh: '应个人请求删除个人信息', en: 'Personal data erased on request' },
  'calendar.notice-entered': { zh: '录入 {year} 年放假安排', en: 'Holiday notice of {year} entered' },
  'link.issued': { zh: '发出一次性链接', en: 'One-time link issued' },
  'catalogue.source-added': { zh: '登记目录来源：{name}', en: 'Source of catalogues entered: {name}' },
  'catalogue.opened': {
    zh: '导入目录：{name}（{source}，读取于 {asOf}）',
    en: 'Catalogue brought in: {name} ({source}, read on {asOf})',
  },
  'catalogue.judged': {
    zh: '目录判读完毕：{name}；新增 {new}，相同 {same}，变更 {changed}，矛盾 {conflicting}，拒收 {refused}',
    en: 'Catalogue judged: {name}; new {new}, same {same}, changed {changed}, conflicting {conflicting}, refused {refused}',
  },
  'catalogue.failed': { zh: '目录文件无法读取：{name}；{why}', en: 'Catalogue cannot be read: {name}; {why}' },
  'catalogue.confirmed': { zh: '确认目录入库：{name}', en: 'Catalogue confirmed: {name}' },
  'catalogue.rows-entered': {
    zh: '目录第 {from} ～ {to} 行入库，{count} 项',
    en: 'Rows {from} to {to} of a catalogue entered, {count} of them',
  },
  'catalogue.entered': { zh: '目录入库完毕：{name}，{count} 项', en: 'Catalogue entered: {name}, {count} rows' },
  'catalogue.undone': {
    zh: '撤销目录导入：{name}；理由：{reason}',
    en: 'Import of a catalogue undone: {name}; reason: {reason}',
  },
  'catalogue.rows-withdrawn': {
    zh: '撤回目录 {name} 的 {count} 条记录',
    en: '{count} records of the catalogue {name} taken back',
  },
  'currency.checked': {
    zh: '出具查新报告：{count} 项，截至 {day}',
    en: 'Currency of {count} references checked as of {day}',
  },
} as const satisfies Record<string, Worded>

export type EventType = keyof typeof eventTypes

export const isEventType = (type: string): type is EventType => Object.hasOwn(eventTypes, type)
