import type { RefusalEntry } from '../refusals/refusal.ts'

export const organizationsRefusals = {
  NOT_SIGNED_IN: {
    kind: 'notSignedIn',
    says: { zh: '请先登录', en: 'Sign in first' },
    next: { zh: '登录后会回到本页', en: 'You come back here afterwards' },
  },
  SIGN_IN_FAILED: {
    kind: 'notSignedIn',
    says: { zh: '账号或密码不正确', en: 'Account or password is wrong' },
    next: { zh: '请重试，或重置密码', en: 'Try again, or reset the password' },
  },
  SECOND_FACTOR_NEEDED: {
    kind: 'notSignedIn',
    says: { zh: '请输入动态验证码', en: 'Enter the code of your authenticator' },
    next: { zh: '验证码在您的身份验证器应用中', en: 'It is in your authenticator app' },
  },
  SECOND_FACTOR_WRONG: {
    kind: 'notSignedIn',
    says: { zh: '动态验证码不正确', en: 'The code is wrong' },
    next: { zh: '请核对设备时间后重试', en: 'Check the time of the device and try again' },
  },
  ORGANIZATION_CODE_MISSING: {
    kind: 'malformed',
    says: { zh: '社会团体和企业须有代号', en: 'An association or enterprise needs its code' },
    next: { zh: '请填写代号；其他类别的单位可不填', en: 'Give the code; bodies of other kinds need none' },
  },
  NOT_ALLOWED: {
    kind: 'notAllowed',
    says: { zh: '您没有办理此事的权限', en: 'You may not do this' },
    next: { zh: '由{roles}办理', en: 'It is done by: {roles}' },
  },
  CSRF_TOKEN_WRONG: {
    kind: 'notAllowed',
    says: { zh: '页面已过期', en: 'The page is out of date' },
    next: { zh: '请刷新页面后重试', en: 'Reload the page and try again' },
  },
  TOO_MANY_ATTEMPTS: {
    kind: 'tooMany',
    says: { zh: '操作过于频繁', en: 'Too many attempts' },
    next: { zh: '请 {seconds} 秒后再试', en: 'Try again in {seconds} seconds' },
  },
  ORGANIZATION_NOT_FOUND: {
    kind: 'notFound',
    says: { zh: '没有找到该组织', en: 'This organization was not found' },
    next: { zh: '请核对链接', en: 'Check the address' },
  },
  PERSON_NOT_FOUND: {
    kind: 'notFound',
    says: { zh: '没有找到该人员', en: 'This person was not found' },
    next: { zh: '请刷新名单', en: 'Reload the list' },
  },
  ORGANIZATION_CODE_MALFORMED: {
    kind: 'malformed',
    says: { zh: '代号“{code}”不合规', en: 'The code “{code}” is malformed' },
    next: { zh: '代号用大写拉丁字母，或大写拉丁字母与数字', en: 'Use capital letters, or capital letters with digits' },
    basis: [{ source: 'GSP', article: '17', confidence: 'V2' }],
  },
  ORGANIZATION_CODE_TAKEN: {
    kind: 'conflict',
    says: { zh: '代号 {code} 已被使用', en: 'The code {code} is in use' },
    next: { zh: '请换一个代号', en: 'Choose another' },
    basis: [{ source: 'GSP', article: '17', confidence: 'V2' }],
  },
  LOGIN_TAKEN: {
    kind: 'conflict',
    says: { zh: '账号 {login} 已存在', en: 'The account {login} exists' },
    next: { zh: '请换一个账号名', en: 'Choose another name' },
  },
  PASSWORD_TOO_SHORT: {
    kind: 'malformed',
    says: { zh: '密码至少 {lengthMin} 位', en: 'A password has at least {lengthMin} characters' },
    next: { zh: '请设置更长的密码', en: 'Choose a longer one' },
  },
  LINK_EXPIRED: {
    kind: 'notFound',
    says: { zh: '链接已失效或已使用', en: 'The link has expired or has been used' },
    next: { zh: '请向秘书处索取新链接', en: 'Ask the secretariat for a new one' },
  },
  RULE_OUT_OF_LIMITS: {
    kind: 'malformed',
    says: { zh: '“{rule}”须在 {min} 至 {max} 之间', en: '“{rule}” lies between {min} and {max}' },
    next: { zh: '请改正后保存', en: 'Correct it and save' },
  },
  RULE_UNKNOWN: {
    kind: 'malformed',
    says: { zh: '没有名为 {name} 的规则', en: 'There is no rule named {name}' },
    next: { zh: '请从列表中选择', en: 'Choose one of the list' },
  },
  LAST_ADMINISTRATOR: {
    kind: 'conflict',
    says: { zh: '至少保留一名平台管理员', en: 'One platform administrator must remain' },
    next: { zh: '请先任命另一名管理员', en: 'Appoint another first' },
  },
  SECOND_FACTOR_IN_FORCE: {
    kind: 'conflict',
    says: { zh: '您已启用动态验证码', en: 'A second factor is in force already' },
    next: {
      zh: '更换时请填写现在的动态验证码；原设备丢失的，请管理员解除',
      en: 'To change it, give the present code; if the device is lost, ask the administrator to remove it',
    },
  },
  SECOND_FACTOR_NOT_BEGUN: {
    kind: 'notNow',
    says: { zh: '尚未开始启用动态验证码', en: 'No second factor is being set up' },
    next: { zh: '请先扫描二维码', en: 'Scan the picture first' },
  },
  SECOND_FACTOR_CODE_WRONG: {
    kind: 'malformed',
    says: { zh: '动态验证码不正确', en: 'The code is wrong' },
    next: {
      zh: '请核对设备时间，填写新显示的验证码',
      en: 'Check the time of the device and enter the code it shows now',
    },
  },
  ACCOUNT_DISABLED: {
    kind: 'conflict',
    says: { zh: '账号 {login} 已停用', en: 'The account {login} is disabled' },
    next: { zh: '请管理员重新启用', en: 'Ask the administrator to enable it' },
  },
  ACCOUNT_STATE_SAME: {
    kind: 'conflict',
    says: { zh: '该账号已是这个状态', en: 'The account is in this state already' },
    next: { zh: '请刷新名单', en: 'Reload the list' },
  },
  MEMBERSHIP_EXISTS: {
    kind: 'conflict',
    says: { zh: '{login} 已是{role}', en: '{login} has the role already: {role}' },
    next: { zh: '无需再次邀请', en: 'Nothing needs to be done' },
  },
  MEMBERSHIP_NOT_FOUND: {
    kind: 'notFound',
    says: { zh: '该人员现在没有这个角色', en: 'This person does not hold the role now' },
    next: { zh: '请刷新名单', en: 'Reload the list' },
  },
  PERSON_ERASED: {
    kind: 'conflict',
    says: { zh: '该人员的个人信息已经删除', en: 'The personal data of this person were erased before' },
    next: { zh: '无需再次办理', en: 'Nothing needs to be done' },
  },
  ADMINISTRATOR_EXISTS: {
    kind: 'conflict',
    says: { zh: '已有平台管理员', en: 'There is an administrator already' },
    next: { zh: '请由管理员邀请其他人员', en: 'Further people are invited by the administrator' },
  },
  RULE_FROM_PAST: {
    kind: 'malformed',
    says: {
      zh: '规则不能从 {from} 起生效，今天是 {today}',
      en: 'A rule cannot take effect from {from}; today is {today}',
    },
    next: { zh: '请填写今天或以后的日期', en: 'Give today or a later day' },
  },
  RULE_VALUE_MALFORMED: {
    kind: 'malformed',
    says: { zh: '“{rule}”的取值不正确', en: 'The value of “{rule}” is malformed' },
    next: { zh: '可填：{allowed}', en: 'It may be: {allowed}' },
  },
  NUMBER_NOT_A_GAP: {
    kind: 'conflict',
    says: { zh: '顺序号 {sequence} 不是空缺', en: 'The sequence number {sequence} is not a gap' },
    next: { zh: '请从空缺列表中选择', en: 'Choose one from the list of gaps' },
  },
  CALENDAR_NOTICE_MALFORMED: {
    kind: 'malformed',
    says: { zh: '放假安排有误：{problems}', en: 'The holiday notice is malformed: {problems}' },
    next: { zh: '请按通知原文改正', en: 'Correct it by the published notice' },
  },
  CALENDAR_NOTICE_UNUSUAL: {
    kind: 'conflict',
    says: { zh: '放假安排与往常不同：{problems}', en: 'The holiday notice is unusual: {problems}' },
    next: {
      zh: '确与通知原文一致的，请确认后再次提交',
      en: 'If the published notice says so, confirm and send it again',
    },
  },
  SAME_DATABASE_ROLE: {
    kind: 'notNow',
    says: {
      zh: '服务与数据库所有者使用同一角色，留痕可被改写',
      en: 'One database role both owns and serves: the trace could be rewritten',
    },
    next: {
      zh: '请用 DATABASE_MIGRATION_URL 指定所有者，用 DATABASE_URL 指定权限较小的服务角色',
      en: 'Give the owner in DATABASE_MIGRATION_URL and a lesser role in DATABASE_URL',
    },
  },
  NO_MAIL_SERVER: {
    kind: 'notNow',
    says: {
      zh: '未设置邮件服务器，通知只写入发件箱文件夹',
      en: 'No mail server is set: notices are only written to the outbox folder',
    },
    next: { zh: '请设置 ZHUNSHENG_SMTP_URL', en: 'Set ZHUNSHENG_SMTP_URL' },
  },
  HOLIDAYS_UNKNOWN: {
    kind: 'notNow',
    says: {
      zh: '没有本年的放假安排，工作日按平常周历暂算',
      en: 'No holiday notice of this year is recorded: workdays are provisional',
    },
    next: { zh: '请录入国务院办公厅发布的通知', en: 'Enter the notice of the General Office of the State Council' },
  },
  DEMONSTRATION_ACCOUNTS: {
    kind: 'notNow',
    says: { zh: '演示账号可用，仅供本机试用', en: 'Demonstration accounts are open: for trying on this machine only' },
    next: {
      zh: '正式使用前请改用自己的数据库，或设 ZHUNSHENG_DEMO=no',
      en: 'Before real use, use your own database or set ZHUNSHENG_DEMO=no',
    },
  },
} as const satisfies Record<string, RefusalEntry>
