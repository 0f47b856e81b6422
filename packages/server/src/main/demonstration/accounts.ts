import type { Worded } from '@zhunsheng/core'
import type { Membership } from '../../context.ts'

export type DemonstrationAccount = {
  readonly login: string
  readonly password: string
  readonly name: string
  readonly role: Membership['role'] | 'administrator'
  readonly title: Worded
}

/**
 * Made-up people of a made-up association, for looking around. Their passwords are published, so they exist only in the
 * embedded database on loopback.
 */
export const demonstrationAccounts: readonly DemonstrationAccount[] = [
  {
    login: 'guanli',
    password: 'zhunsheng-demo',
    name: '示例管理员',
    role: 'administrator',
    title: { zh: '平台管理员', en: 'platform administrator' },
  },
  {
    login: 'mishu',
    password: 'zhunsheng-demo',
    name: '示例秘书',
    role: 'secretary',
    title: { zh: '秘书处', en: 'secretariat' },
  },
  {
    login: 'lingdao',
    password: 'zhunsheng-demo',
    name: '示例会长',
    role: 'leader',
    title: { zh: '负责人（批准）', en: 'leader (approval)' },
  },
  {
    login: 'qicao',
    password: 'zhunsheng-demo',
    name: '示例起草人',
    role: 'drafter',
    title: { zh: '起草人', en: 'drafter' },
  },
  {
    login: 'zhuanjia',
    password: 'zhunsheng-demo',
    name: '示例专家甲',
    role: 'expert',
    title: { zh: '审查专家', en: 'expert' },
  },
  {
    login: 'lianluo',
    password: 'zhunsheng-demo',
    name: '示例联络人',
    role: 'liaison',
    title: { zh: '单位联络人', en: 'liaison' },
  },
  {
    login: 'jianguan',
    password: 'zhunsheng-demo',
    name: '示例监管员',
    role: 'regulator',
    title: { zh: '监管人员', en: 'regulator' },
  },
]
