import type { CoverFieldName } from '../../document/document.ts'
import type { Check } from '../check.ts'
import { SPECIAL_DOCUMENTS } from '../facts/special-documents.ts'
import { found } from '../outcome.ts'
import { onWholeCover } from './cover-page.ts'

/** What has no check of its own: ICS, CCS and the dates do. */
const OBLIGATORY: readonly (readonly [CoverFieldName, string, string])[] = [
  ['title', '文件名称', 'the name'],
  ['level', '文件的层次或类别字样', 'the wording of the level'],
  ['number', '文件编号', 'the number'],
  ['issuer', '发布机构', 'the issuer'],
]

export const coverIncomplete: Check = {
  id: 'C01',
  name: 'cover-incomplete',
  group: 'cover',
  title: { zh: '封面齐全', en: 'cover complete' },
  why: {
    zh: '封面是读者识别文件的依据，缺项会造成误用。',
    en: 'The cover is how readers identify a document; what is missing there leads to misuse.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '8.1', confidence: 'V' }],
  modality: 'shall',
  appliesTo: { notSpecial: SPECIAL_DOCUMENTS },
  falsePositiveRisk: 'medium',
  fix: 'suggested',
  state: 'trial',
  messages: {
    missing: { zh: '封面没有{item}', en: 'The cover does not show {itemEnglish}' },
  },
  check: (text) =>
    onWholeCover(text, ({ first, start, certaintyOfMissing }) =>
      found(
        OBLIGATORY.filter(([name]) => first(name) === null).map(([, item, itemEnglish]) => ({
          at: start,
          message: 'missing',
          data: { item, itemEnglish },
          certainty: certaintyOfMissing,
        })),
      ),
    ),
}
