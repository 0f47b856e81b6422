import { describe, expect, it } from 'vitest'
import { styleRoleOf } from './style-role.ts'

describe('the name of a style', () => {
  it.each([
    ['章标题', { is: 'heading', level: 1 }],
    ['一级条标题', { is: 'heading', level: 2 }],
    ['五级条标题', { is: 'heading', level: 6 }],
    ['标准文件_二级无标题', { is: 'heading', level: 3, isTitled: false }],
    ['一级无', { is: 'heading', level: 2, isTitled: false }],
    ['附录章标题', { is: 'heading', level: 2 }],
    ['heading 2', { is: 'heading', level: 2 }],
    ['标题 3', { is: 'heading', level: 3 }],
    ['附录标识', { is: 'annex' }],
    ['前言、引言标题', { is: 'element-title' }],
    ['参考文献、索引标题', { is: 'element-title' }],
    ['字母编号列项（一级）', { is: 'list-item', level: 1 }],
    ['数字编号列项（二级）', { is: 'list-item', level: 2 }],
    ['列项——（一级）', { is: 'list-item', level: 1 }],
    ['正文表标题', { is: 'caption', of: 'table' }],
    ['附录图标题', { is: 'caption', of: 'figure' }],
    ['注×：', { is: 'note' }],
    ['示例', { is: 'example' }],
    ['TOC 2', { is: 'contents' }],
    ['封面标准名称', { is: 'cover' }],
    ['术语条一', { is: 'term' }],
  ])('“%s” says what its paragraphs are', (name, role) => {
    expect(styleRoleOf([name])).toMatchObject(role)
  })
  it.each(['段', 'Normal', '正文首行缩进', '列表段落', '标题党'])('“%s” says nothing', (name) => {
    expect(styleRoleOf([name])).toBeNull()
  })
  it('is looked for up to the root', () => {
    expect(styleRoleOf(['示例公司标题', 'heading 1', 'Normal'])).toMatchObject({ is: 'heading', level: 1 })
  })
})
