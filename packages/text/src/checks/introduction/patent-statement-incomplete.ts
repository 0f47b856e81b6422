import type { Worded } from '@zhunsheng/core'
import type { Check } from '../check.ts'
import { SPECIAL_DOCUMENTS } from '../facts/special-documents.ts'
import { found, notApplicable } from '../outcome.ts'
import { patentPassage } from './patent-statement.ts'

/**
 * What the statement must tell, and words that tell it. The model text itself is not compared word by word: it is long,
 * and what is left blank in it is the author's own.
 *
 * @basis GB/T 1.1—2020, D.3
 */
const PARTS: readonly { readonly name: Worded; readonly told: RegExp }[] = [
  {
    name: { zh: '专利涉及的条', en: 'the clauses concerned' },
    told: /(?:第\s*\d|[A-Z]?\.?\d(?:\.\d)*|附录\s*[A-Z]).{0,40}(?:与|和|中)/u,
  },
  {
    name: { zh: '专利持有人的许可承诺', en: 'the promise of the holder to license' },
    told: /承诺|声明.{0,12}备案|许可/u,
  },
  {
    name: { zh: '专利持有人姓名', en: 'the name of the holder' },
    told: /专利(?:权)?(?:持有|权)?人(?:的)?(?:姓名|名称)?[：:]|持有人姓名/u,
  },
  { name: { zh: '专利持有人地址', en: 'the address of the holder' }, told: /地\s*址/u },
]

/** Statements on identified patents that leave out what the reader needs to ask for a licence. */
export const patentStatementIncomplete: Check = {
  id: 'I04',
  name: 'patent-statement-incomplete',
  group: 'introduction',
  title: { zh: '引言的专利说明', en: 'patent text of the introduction' },
  why: {
    zh: '使用者要知道哪些条涉及专利、向谁取得许可。',
    en: 'Users need to know which clauses touch a patent and whom to ask for a licence.',
  },
  basis: [
    { document: 'GB/T 1.1—2020', clause: '8.4', confidence: 'V' },
    { document: 'GB/T 1.1—2020', clause: 'D.3', confidence: 'V' },
  ],
  modality: 'shall',
  appliesTo: { notSpecial: SPECIAL_DOCUMENTS },
  falsePositiveRisk: 'low',
  fix: 'suggested',
  state: 'on',
  messages: {
    incomplete: { zh: '专利说明没有写明{part}', en: 'the patent statement leaves out {part}' },
    elsewhere: {
      zh: '已识别出的专利应在引言中说明，现写在前言里',
      en: 'identified patents are told of in the introduction, here in the foreword',
    },
  },
  check: (text) => {
    const passage = patentPassage(text)
    if (!passage) return notApplicable('nothing-to-check')
    const at = passage.place(0, passage.text.trimEnd().length)
    if (passage.block.element === 'foreword') return found([{ at, message: 'elsewhere' }])
    const words = text.facts
      .blocksOf('introduction')
      .filter(({ index }) => index >= passage.block.index)
      .map((block) => [block.text, ...(block.table?.rows ?? []).flatMap(({ cells }) => cells.map((cell) => cell.text))])
      .flat()
      .join('\n')
    return found(
      PARTS.filter(({ told }) => !told.test(words)).map(({ name }) => ({
        at,
        message: 'incomplete',
        data: { part: name },
      })),
    )
  },
}
