import { describe, expect, it } from 'vitest'
import { mailOf, textOf } from './mail.ts'

const to = { name: '示例人', address: 'a@example.invalid' }
const config = { publicUrl: 'https://example.invalid', mailFrom: 'office@example.invalid' }
const letter = (id: string, subject: string) => ({ id, kind: 'project', subject, body: '请查看。', project_id: 'p1' })

describe('a mail', () => {
  it('of one notice bears its subject', () => {
    expect(mailOf([letter('1', '项目已批准')], to, config)).toMatchObject({
      subject: '项目已批准',
      from: 'office@example.invalid',
    })
  })
  it('of several says how many, and numbers them', () => {
    const mail = mailOf([letter('1', '甲'), letter('2', '乙')], to, config)
    expect(mail.subject).toBe('您有 2 条通知：甲 等')
    expect(mail.text).toContain('1. 甲\n')
    expect(mail.text).toContain('2. 乙\n')
  })
  it('bears the same id when it is sent again', () => {
    expect(mailOf([letter('1', '甲')], to, config).messageId).toBe(mailOf([letter('1', '甲')], to, config).messageId)
  })
  it('leads to the page it is about', () => {
    expect(textOf({ kind: 'project', body: '请查看。', project_id: 'p1' }, config.publicUrl)).toBe(
      '请查看。\nhttps://example.invalid/app/projects/p1',
    )
  })
  it('to somebody who may have no account leads to a page that needs none', () => {
    expect(textOf({ kind: 'comment-answer', body: '已采纳。', project_id: 'p1' }, config.publicUrl)).toContain(
      '/consultations/p1',
    )
  })
})
