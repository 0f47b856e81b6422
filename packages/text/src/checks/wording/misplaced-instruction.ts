import type { Check } from '../check.ts'
import { found, notApplicable } from '../outcome.ts'
import { titledContents } from './titled-content.ts'

export const misplacedInstruction: Check = {
  id: 'M16',
  name: 'misplaced-instruction',
  group: 'wording',
  title: { zh: '指示的位置', en: 'place of instructions' },
  why: {
    zh: '指示说的是步骤；要求一章里的祈使句，读者不知道约束的是什么。',
    en: 'Instructions are steps; in a chapter of requirements they leave open what is bound.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '附录 C', confidence: 'R' }],
  modality: 'may',
  appliesTo: { editions: ['2020'], types: ['specification', 'product'], notSpecial: ['construction'] },
  falsePositiveRisk: 'high',
  fix: 'none',
  state: 'trial',
  messages: {
    found: {
      zh: '要求中的“{found}……”像是步骤。要求用“应”表示，步骤移到方法中',
      en: '“{found}…” among the requirements looks like a step. Word a requirement with “应”; steps belong to the methods',
    },
  },
  check: (text) => {
    const chapters = titledContents(text, /(?:^|技术|性能|通用|安全)要求$/u)
    if (chapters.length === 0) return notApplicable('no-such-element')
    const sentences = new Set(chapters.flatMap((chapter) => chapter.sentences))
    return found(
      [...sentences]
        .filter(
          ({ kind, passage, text: words }) =>
            kind === 'instruction' &&
            !passage.cell &&
            /[。；]\s*$/u.test(words) &&
            !words.startsWith('按') &&
            !NOUN.test(words),
        )
        .map(({ passage, from, text: words }) => {
          const verb = words.slice(0, 4)
          return { at: passage.place(from, from + verb.length), message: 'found', data: { found: verb } }
        }),
    )
  },
}

/** 测量装置 and 记录由……保存 begin with a noun, which is written as the verb is. */
const NOUN =
  /^\p{Script=Han}{2}(?:[的由见为是和与及、时后前]|装置|仪器|设备|结果|记录|数据|项目|条件|环境|范围|步骤|方法|人员|具有|包括|报告|对象|点|值)/u
