import type { Block } from '../../document/document.ts'
import type { Check, FoundFault } from '../check.ts'
import type { CheckedText } from '../checked-text.ts'
import { found, notApplicable } from '../outcome.ts'
import { coreChapters, placeOfTitle, titleWords } from './requirement-parts.ts'

export const procedureStageUnlinked: Check = {
  id: 'K12',
  name: 'procedure-stage-unlinked',
  group: 'types',
  title: { zh: '规程的程序和追溯', en: 'procedure and traceability of a code of practice' },
  why: {
    zh: '每个阶段都在程序中列出，并写明转入下一阶段的条件，履行程序的人才知道何时继续。',
    en: 'Each stage is named by the procedure and tells when the next begins, so that one knows when to go on.',
  },
  basis: [
    { document: 'GB/T 1.1—2020', clause: '表 4', confidence: 'V' },
    { document: 'GB/T 20001', clause: '20001.6—2017', confidence: 'R' },
  ],
  modality: 'should',
  appliesTo: { editions: ['2020'], types: ['code-of-practice'] },
  falsePositiveRisk: 'medium',
  fix: 'none',
  state: 'trial',
  messages: {
    unnamed: {
      zh: '“{stage}”没有在程序确立中列出',
      en: 'The stage “{stage}” is not named where the procedure is established',
    },
    transition: {
      zh: '“{stage}”没有写明转入下一阶段的条件',
      en: 'The stage “{stage}” does not tell on what condition the next begins',
    },
  },
  check: (text) => {
    const [establishment, instructions] = [chapterOf(text, ESTABLISHMENT), chapterOf(text, INSTRUCTIONS)]
    if (!establishment || !instructions) return notApplicable('no-such-element')
    const stages = text.facts
      .children(instructions)
      .filter(({ isTitled, text: words }) => isTitled && STAGE.test(words))
    if (stages.length < 2) return notApplicable('nothing-to-check')
    return found([...unnamedIn(text, establishment, stages), ...unlinkedIn(text, stages)])
  },
}

const ESTABLISHMENT = /程序(?:的)?确立|^(?:总体)?程序$|^流程$/u
const INSTRUCTIONS = /程序(?:的)?指示/u
const STAGE = /阶段|步骤|环节/u
const TRANSITION = /转入|进入|转至|方可|结束|移交|转到|开始下一|之?后[，,]/u

const chapterOf = (text: CheckedText, title: RegExp): Block | undefined =>
  coreChapters(text).find((chapter) => title.test(titleWords(chapter)))

function unnamedIn({ facts }: CheckedText, establishment: Block, stages: readonly Block[]): readonly FoundFault[] {
  const blocks = facts.under(establishment)
  // A figure may well name what the words do not.
  const words = blocks.map(({ text }) => text).join('')
  const isInFigure = !stages.some((stage) => words.includes(titleWords(stage)))
  if (isInFigure) return []
  return stages.filter((stage) => !words.includes(titleWords(stage))).map((stage) => faultAt(stage, 'unnamed'))
}

const unlinkedIn = ({ facts }: CheckedText, stages: readonly Block[]): readonly FoundFault[] =>
  stages
    .slice(0, -1)
    .filter((stage) => !facts.under(stage).some(({ text }) => TRANSITION.test(text)))
    .map((stage) => ({ ...faultAt(stage, 'transition'), certainty: 'guessed' as const }))

const faultAt = (stage: Block, message: 'unnamed' | 'transition'): FoundFault => ({
  at: placeOfTitle(stage),
  message,
  data: { stage: titleWords(stage) },
  certainty: 'likely',
})
