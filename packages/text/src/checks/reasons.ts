import type { Worded } from '@zhunsheng/core'
import type { ReasonCode } from './check.ts'

/** Why a check could not tell, or did not apply. */
export const reasons: Readonly<Record<ReasonCode, Worded>> = {
  'no-such-element': { zh: '文本没有这一要素', en: 'the text has no such element' },
  'nothing-to-check': { zh: '没有可检查的内容', en: 'there is nothing to check' },
  'edition-unknown': {
    zh: '不知道按 GB/T 1.1 的哪一版起草',
    en: 'it is not known which edition of GB/T 1.1 the text follows',
  },
  'level-unknown': { zh: '不知道标准的级别', en: 'the level of the standard is not known' },
  'stage-unknown': { zh: '不知道文本所处的阶段', en: 'the stage of the text is not known' },
  'type-unknown': { zh: '不知道标准的功能类型', en: 'the functional type of the standard is not known' },
  'other-edition': { zh: '不用于按这一版起草的文本', en: 'not for texts of this edition' },
  'other-level': { zh: '不用于这一级别的标准', en: 'not for standards of this level' },
  'other-stage': { zh: '不用于这一阶段的文本', en: 'not for texts at this stage' },
  'other-type': { zh: '不用于这一功能类型', en: 'not for this functional type' },
  'other-paper': { zh: '不用于这一种文件', en: 'not for this kind of paper' },
  'special-document': { zh: '这类文件另有起草规则', en: 'such documents follow other rules of drafting' },
  'format-lacks-it': { zh: '这种文件格式不含所需信息', en: 'the file format does not carry what is needed' },
  'no-registry': { zh: '没有可查询的标准目录', en: 'no registry of standards was at hand' },
  'no-companion': {
    zh: '没有一并提供标准文本或编制说明',
    en: 'the standard or explanatory statement beside it was not given',
  },
  'no-previous-draft': { zh: '没有提供上一稿', en: 'the draft before it was not given' },
  'not-readable': { zh: '文本不可读', en: 'the text is not readable' },
  'reader-gap': { zh: '有读不出的部分', en: 'a part could not be read' },
  'needs-a-person': { zh: '需要人来判断', en: 'a person has to judge' },
  'switched-off': { zh: '规则未启用', en: 'the rule is switched off' },
  crashed: { zh: '检查时程序出错', en: 'the check failed by a bug' },
}
