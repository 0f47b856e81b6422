import type { Block } from '../../document/document.ts'
import type { Check, FoundFault } from '../check.ts'
import type { CheckedText } from '../checked-text.ts'
import { found, notApplicable } from '../outcome.ts'
import { forewordBlocks, forewordHeading, wholeOf } from './foreword-items.ts'

export const matterInForeword: Check = {
  id: 'F04',
  name: 'matter-in-foreword',
  group: 'foreword',
  title: { zh: '前言没有图、表、公式和条', en: 'no figure, table, formula or clause in the foreword' },
  why: {
    zh: '前言没有编号，里面的图、表、公式和条无法引用。',
    en: 'The foreword has no number, so that nobody can refer to figures, tables, formulas or clauses in it.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '8.3', confidence: 'V' }],
  modality: 'shall',
  appliesTo: { notSpecial: ['construction', 'amendment'] },
  falsePositiveRisk: 'low',
  fix: 'none',
  state: 'on',
  messages: {
    matter: {
      zh: '前言中有{what}；前言不含图、表和公式，请移到正文或附录',
      en: 'The foreword holds {whatEnglish}, which belongs in the text or an annex',
    },
    clause: {
      zh: '前言分了条；前言不分条，请改写成段落',
      en: 'The foreword is divided into clauses; write it in paragraphs',
    },
    number: {
      zh: '前言有章编号；前言不编号，请删去编号',
      en: 'The foreword bears the number of a chapter; it has none, so remove it',
    },
  },
  check: (text) => {
    const blocks = forewordBlocks(text)
    const heading = forewordHeading(text)
    if (blocks.length === 0 && heading === null) return notApplicable('no-such-element')
    const numbered: FoundFault[] = heading?.number ? [{ at: wholeOf(heading), message: 'number' }] : []
    return found([...numbered, ...blocks.flatMap((block) => faultsAt(text, block))])
  },
}

function faultsAt({ document }: CheckedText, block: Block): readonly FoundFault[] {
  const at = wholeOf(block)
  if (block.kind === 'heading') return [{ at, message: 'clause' }]
  const isNamed = document.blocks.some(({ caption }) => caption?.target === block.index)
  const what = isNamed ? null : matterOf(block)
  return what ? [{ at, message: 'matter', data: what }] : []
}

/** A caption is reported with what it names. Lines and frames drawn on the page are no figures. */
function matterOf(block: Block) {
  if (block.kind === 'table' && block.table?.isLayout === false) return { what: '表', whatEnglish: 'a table' }
  if (block.kind === 'formula') return { what: '公式', whatEnglish: 'a formula' }
  if (block.kind === 'caption')
    return block.caption?.of === 'table'
      ? { what: '表', whatEnglish: 'a table' }
      : { what: '图', whatEnglish: 'a figure' }
  if (block.kind === 'figure' && block.pictures.length > 0) return { what: '图', whatEnglish: 'a figure' }
  return null
}
