import type { RefusalEntry } from '../refusals/refusal.ts'

export const organizationsRefusals = {
  NOT_SIGNED_IN: { kind: 'notSignedIn', says: { zh: '请先登录', en: 'Sign in first' }, next: { zh: '登录后会回到本页', en: 'You come back here afterwards' } },
  SIGN_IN_FAILED: { kind: 'notSignedIn', says: { zh: '账号或密码不正确', en: 'Account or password is wrong' }, next: { zh: '请重试，或重置密码', en: 'Try again, or reset the password' } },
  SECOND_FACTOR_NEEDED: { kind: 'notSignedIn', says: { zh: '请输入动态验证码', en: 'Enter the code of your authenticator' }, next: { zh: '验证码在您的身份验证器应用中', en: 'It is in your authenticator app' } },
  SECOND_FACTOR_WRONG: { kind: 'notSignedIn', says: { zh: '动态验证码不正确', en: 'The code is wrong' }, next: { zh: '请核对设备时间后重试', en: 'Check the time of the device and try again' } },
  NOT_ALLOWED: { kind: 'notAllowed', says: { zh: '您没有办理此事的权限', en: 'You may not do this' }, next: { zh: '由{roles}办理', en: 'It is done by: {roles}' } },
  CSRF_TOKEN_WRONG: { kind: 'notAllowed', says: { zh: '页面已过期', en: 'The page is out of date' }, next: { zh: '请刷新页面后重试', en: 'Reload the page and try again' } },
  TOO_MANY_ATTEMPTS: { kind: 'tooMany', says: { zh: '操作过于频繁', en: 'Too many attempts' }, next: { zh: '请 {seconds} 秒后再试', en: 'Try again in {seconds} seconds' } },
  ORGANIZATION_NOT_FOUND: { kind: 'notFound', says: { zh: '没有找到该组织', en: 'This organization was not found' }, next: { zh: '请核对链接', en: 'Check the address' } },
  PERSON_NOT_FOUND: { kind: 'notFound', says: { zh: '没有找到该人员', en: 'This person was not found' }, next: { zh: '请刷新名单', en: 'Reload the list' } },
  ORGANIZATION_CODE_MALFORMED: { kind: 'malformed', says: { zh: '代号“{code}”不合规', en: 'The code “{code}” is malformed' }, next: { zh: '代号用大写拉丁字母，或大写拉丁字母与数字', en: 'Use capital letters, or capital letters with digits' }, basis: [{ source: 'GSP', article: '17', confidence: 'V2' }] },
  ORGANIZATION_CODE_TAKEN: { kind: 'conflict', says: { zh: '代号 {code} 已被使用', en: 'The code {code} is in use' }, next: { zh: '请换一个代号', en: 'Choose another' }, basis: [{ source: 'GSP', article: '17', confidence: 'V2' }] },
  LOGIN_TAKEN: { kind: 'conflict', says: { zh: '账号 {login} 已存在', en: 'The account {login} exists' }, next: { zh: '请换一个账号名', en: 'Choose another name' } },
  PASSWORD_TOO_SHORT: { kind: 'malformed', says: { zh: '密码至少 {lengthMin} 位', en: 'A password has at least {lengthMin} characters' }, next: { zh: '请设置更长的密码', en: 'Choose a longer one' } },
  LINK_EXPIRED: { kind: 'notFound', says: { zh: '链接已失效或已使用', en: 'The link has expired or has been used' }, next: { zh: '请向秘书处索取新链接', en: 'Ask the secretariat for a new one' } },
  RULE_OUT_OF_LIMITS: { kind: 'malformed', says: { zh: '“{rule}”须在 {min} 至 {max} 之间', en: '“{rule}” lies between {min} and {max}' }, next: { zh: '请改正后保存', en: 'Correct it and save' } },
  RULE_UNKNOWN: { kind: 'malformed', says: { zh: '没有名为 {name} 的规则', en: 'There is no rule named {name}' }, next: { zh: '请从列表中选择', en: 'Choose one of the list' } },
  LAST_ADMINISTRATOR: { kind: 'conflict', says: { zh: '至少保留一名平台管理员', en: 'One platform administrator must remain' }, next: { zh: '请先任命另一名管理员', en: 'Appoint another first' } },
} as const satisfies Record<string, RefusalEntry>
