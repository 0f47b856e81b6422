import type { RefusalEntry } from '../refusals/refusal.ts'

/** Why an access key was not made, not taken, or did not reach. */
export const accessKeyRefusals = {
  ACCESS_KEY_UNKNOWN: {
    kind: 'notSignedIn',
    says: { zh: '访问密钥不正确', en: 'This access key is not known' },
    next: {
      zh: '请核对“Authorization: Bearer zs_…”是否完整；密钥只显示一次，丢失的请新建',
      en: 'Check that “Authorization: Bearer zs_…” is whole; a key is shown once, so make a new one if it is lost',
    },
  },
  ACCESS_KEY_REVOKED: {
    kind: 'notSignedIn',
    says: { zh: '访问密钥已撤销，或其账号已停用', en: 'This access key is revoked, or its account is disabled' },
    next: { zh: '请在“账号安全”中新建', en: 'Make a new one under “Account security”' },
  },
  ACCESS_KEY_EXPIRED: {
    kind: 'notSignedIn',
    says: { zh: '访问密钥的有效期至 {expiresOn}，已过期', en: 'This access key expired; its last day was {expiresOn}' },
    next: { zh: '请在“账号安全”中新建', en: 'Make a new one under “Account security”' },
  },
  ACCESS_KEY_READ_ONLY: {
    kind: 'notAllowed',
    says: { zh: '该访问密钥只能查询，不能办理', en: 'This access key only reads' },
    next: { zh: '请使用可以办理的密钥', en: 'Use a key that may act' },
  },
  ACCESS_KEY_NOT_HERE: {
    kind: 'notAllowed',
    says: { zh: '此事须本人登录后办理，不能用访问密钥', en: 'This is done signed in, not with an access key' },
    next: { zh: '请用浏览器登录后办理', en: 'Sign in with a browser' },
  },
  ACCESS_KEY_LIMIT_REACHED: {
    kind: 'tooMany',
    says: {
      zh: '该访问密钥每分钟最多请求 {perMinute} 次，已用完',
      en: 'This access key has used its {perMinute} requests a minute',
    },
    next: { zh: '请 {seconds} 秒后再试', en: 'Try again in {seconds} seconds' },
  },
  ACCESS_KEY_NOT_FOUND: {
    kind: 'notFound',
    says: { zh: '没有找到该访问密钥，或已经撤销', en: 'This access key was not found, or is revoked already' },
    next: { zh: '请刷新列表', en: 'Reload the list' },
  },
  ACCESS_KEY_EXPIRY_OUT_OF_RANGE: {
    kind: 'malformed',
    says: {
      zh: '有效期须在 {today} 至 {latest} 之间',
      en: 'The last day of a key lies between {today} and {latest}',
    },
    next: { zh: '请改正有效期', en: 'Choose another day' },
  },
  ACCESS_KEY_TOO_MANY: {
    kind: 'conflict',
    says: { zh: '一个账号最多有 {max} 个有效的访问密钥', en: 'An account has {max} access keys in force at most' },
    next: { zh: '请先撤销不用的密钥', en: 'Revoke those that are not used first' },
  },
  OWN_PASSWORD_WRONG: {
    kind: 'malformed',
    says: { zh: '密码不正确', en: 'The password is wrong' },
    next: { zh: '请填写您登录本平台的密码', en: 'Give the password with which you sign in here' },
  },
  OWN_CODE_MISSING: {
    kind: 'malformed',
    says: { zh: '请填写动态验证码', en: 'Give the code of your authenticator' },
    next: { zh: '验证码在您的身份验证器应用中', en: 'It is in your authenticator app' },
  },
} as const satisfies Record<string, RefusalEntry>
