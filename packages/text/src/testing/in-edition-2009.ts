import type { Draft } from './draft.ts'
import { replaceText } from './mutate-draft.ts'

const BASIS_2020 = '本文件按照GB/T 1.1—2020《标准化工作导则　第1部分：标准化文件的结构和起草规则》的规定起草。'

/** The draft with the drafting basis of 2009, which decides its edition; its other words stay as they are. */
export const inEdition2009 = (draft: Draft): Draft =>
  replaceText(draft, BASIS_2020, '本标准按照GB/T 1.1—2009给出的规则起草。')

/** What is rightly found in such a draft: its fixed words are those of 2020, and the edition of 2009 is no longer in use. */
export const FOUND_IN_2009 = ['F01', 'F07', 'F13', 'R01', 'U13'] as const
