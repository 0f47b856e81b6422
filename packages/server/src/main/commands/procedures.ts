import { type DescribedProcedure, describedProcedures, Refusal } from '@zhunsheng/core'
import { command } from '../command.ts'

export const procedureListCommand = command({
  words: ['procedure', 'list'],
  title: { zh: '列出程序', en: 'list the procedures' },
  run: async () => ({ value: describedProcedures, words: describedProcedures.map(lineOf).join('\n') }),
})

export const procedureShowCommand = command({
  words: ['procedure', 'show'],
  title: {
    zh: '显示一个程序的阶段、事项、条件、期限和依据',
    en: 'show the stages, acts, guards, deadlines and legal basis of a procedure',
  },
  positional: ['name'],
  run: async ({ positional: [name = ''] }) => {
    const procedure = describedProcedures.find((each) => each.name === name)
    if (!procedure)
      throw new Refusal('PROCEDURE_NOT_FOUND', { name, known: describedProcedures.map((each) => each.name) })
    return { value: procedure, words: wordsOf(procedure) }
  },
})

const lineOf = ({ name, title, stages, acts, deadlines }: DescribedProcedure): string =>
  `${name}  ${title.zh} / ${title.en}  ${stages.length} 个阶段 / stages, ${acts.length} 个办理事项 / acts, ${deadlines.length} 个期限 / deadlines`

function wordsOf({ name, title, stages, acts, deadlines, prohibitions }: DescribedProcedure): string {
  return [
    `${name}  ${title.zh} / ${title.en}`,
    '阶段 / stages',
    ...stages.map((stage) => `  ${stage.code ?? '  '}  ${stage.title.zh} / ${stage.title.en}`),
    '办理事项 / acts',
    ...acts.flatMap((act) => [
      `  ${act.name}  ${act.title.zh} / ${act.title.en}  ${wordBases(act.basis)}`,
      ...act.guards.map((guard) => `      · ${guard.title.zh}  ${wordBases(guard.basis)}`),
    ]),
    '期限 / deadlines',
    ...deadlines.map((each) => `  ${each.title.zh}  ${each.words?.zh ?? ''}  ${wordBases(each.basis)}`),
    ...(prohibitions.length > 0 ? ['禁止 / prohibited'] : []),
    ...prohibitions.map(({ says, basis }) => `  ${says.zh}  ${wordBases(basis)}`),
  ].join('\n')
}

const wordBases = (basis: DescribedProcedure['basis']): string => basis.map(({ zh }) => zh).join('、')
