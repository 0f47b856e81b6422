import { describe, expect, it } from 'vitest'
import { elementOfTitle } from './element-title.ts'

describe('the title of an element', () => {
  it.each([
    ['前　　言', 'foreword'],
    ['引  言', 'introduction'],
    ['目　次', 'contents'],
    ['范围', 'scope'],
    ['适用范围', 'scope'],
    ['规范性引用文件', 'normative-references'],
    ['引用标准', 'normative-references'],
    ['术语', 'terms'],
    ['术语与定义', 'terms'],
    ['术语及缩略语', 'terms'],
    ['符号和缩略语', 'symbols'],
    ['缩略语', 'symbols'],
    ['参考文献', 'bibliography'],
    ['索　引', 'index'],
  ])('“%s” is known, gaps and near misses allowed', (title, element) => {
    expect(elementOfTitle(title)).toBe(element)
  })
  it.each([
    '要求',
    '应用范围管理',
    '术语库的建设',
    '符号化处理流程',
    '本文件的前言部分说明了背景情况',
  ])('“%s” is none', (title) => {
    expect(elementOfTitle(title)).toBeNull()
  })
})
