import type { Block } from '../../document/document.ts'
import type { Check, FoundFault } from '../check.ts'
import { found, notApplicable } from '../outcome.ts'
import { methodsChapters, requirementsChapters } from './requirement-parts.ts'

export const specificationScope: Check = {
  id: 'K02',
  name: 'specification-scope',
  group: 'types',
  title: { zh: '规范标准的范围', en: 'scope of a specification' },
  why: {
    zh: '范围用“规定了……要求，描述了对应的证实方法”一类的表述，读者才知道两者都在文件里。',
    en: 'The scope tells that the document specifies requirements and describes how they are verified.',
  },
  basis: [{ document: 'GB/T 20001', clause: '20001.5—2017，6.2', confidence: 'R' }],
  modality: 'should',
  appliesTo: { editions: ['2020'], types: ['specification'] },
  falsePositiveRisk: 'low',
  fix: 'suggested',
  state: 'on',
  messages: {
    requirements: {
      zh: '范围没有说明“规定了……要求”',
      en: 'The scope does not say that the document specifies requirements (“规定了……要求”)',
    },
    methods: {
      zh: '范围没有说明“描述了对应的证实方法”',
      en: 'The scope does not say that the document describes the methods of verification (“描述了……方法”)',
    },
  },
  check: (text) => {
    const blocks = text.facts.blocksOf('scope').filter(({ kind }) => kind === 'paragraph' || kind === 'list-item')
    const [first] = blocks
    // What the document itself does not have its scope need not name.
    if (requirementsChapters(text).length === 0 || methodsChapters(text).length === 0)
      return notApplicable('no-such-element')
    return first ? found(faultsIn(first, blocks)) : notApplicable('no-such-element')
  },
}

// Which verb introduces them is for the check of the scope's verbs.
const REQUIREMENTS = /要求|指标|特性/u
const METHODS = /方法/u

function faultsIn(first: Block, blocks: readonly Block[]): readonly FoundFault[] {
  const words = blocks.map((block) => block.text).join('')
  const at = { block: first.index, from: first.contentFrom, to: first.text.length }
  return [
    ...(REQUIREMENTS.test(words) ? [] : [{ at, message: 'requirements' }]),
    ...(METHODS.test(words) ? [] : [{ at, message: 'methods' }]),
  ]
}
