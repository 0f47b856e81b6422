import { inStandard, type Term, us, usage } from '../term.ts'

const structure = inStandard('GB/T 1.1—2020', '3')

/** The text of a standard and its parts. */
export const textOfStandards = {
  standardizingDocument: { zh: '标准化文件', en: 'standardizing document', defined: structure },
  standard: { zh: '标准', en: 'standard', defined: structure },
  structure: { zh: '结构', en: 'structure', defined: structure },
  mainBody: { zh: '正文', en: 'main body', defined: structure },
  normativeElement: { zh: '规范性要素', en: 'normative element', defined: structure },
  informativeElement: { zh: '资料性要素', en: 'informative element', defined: structure },
  requiredElement: { zh: '必备要素', en: 'required element', defined: structure },
  optionalElement: { zh: '可选要素', en: 'optional element', defined: structure },
  provision: {
    zh: '条款',
    en: 'provision',
    defined: structure,
    meaning: {
      zh: '标准文本中的规定，分要求、指示、推荐、允许和陈述五种',
      en: 'What a standard lays down: a requirement, an instruction, a recommendation, a permission or a statement',
    },
  },
  requirement: { zh: '要求', en: 'requirement', defined: structure },
  instruction: { zh: '指示', en: 'instruction', defined: structure },
  recommendation: { zh: '推荐', en: 'recommendation', defined: structure },
  permission: { zh: '允许', en: 'permission', defined: structure },
  statement: { zh: '陈述', en: 'statement', defined: usage },
  possibility: { zh: '能够与可能', en: 'possibility and capability', defined: usage },
  externalConstraint: { zh: '外部约束', en: 'external constraint', defined: usage },
  scope: { zh: '范围', en: 'scope', defined: usage },
  normativeReferences: { zh: '规范性引用文件', en: 'normative references', defined: usage },
  termsAndDefinitions: { zh: '术语和定义', en: 'terms and definitions', defined: usage },
  foreword: { zh: '前言', en: 'foreword', defined: usage },
  clause: { zh: '章', en: 'clause', defined: usage },
  subclause: { zh: '条', en: 'subclause', defined: usage },
  paragraph: { zh: '段', en: 'paragraph', defined: usage },
  list: { zh: '列项', en: 'list', defined: usage },
  annex: { zh: '附录', en: 'annex', defined: usage },
  note: { zh: '注', en: 'note', defined: usage },
  example: { zh: '示例', en: 'example', defined: usage },
  revision: { zh: '修订', en: 'revision', defined: usage },
  amendment: { zh: '修改单', en: 'amendment', defined: usage },
  corrigendum: { zh: '勘误', en: 'corrigendum', defined: usage },
  replaces: { zh: '代替', en: 'replaces', aliases: ['replaced by', '替代'], defined: usage },
  numbering: { zh: '编号', en: 'numbering', defined: usage },
  fullWidthDash: { zh: '一字线', en: 'dash before the year', defined: us },
} as const satisfies Record<string, Term>
