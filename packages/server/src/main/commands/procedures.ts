import { procedures, Refusal, wordBasis } from '@zhunsheng/core'
import { command } from '../command.ts'

type AnyProcedure = (typeof procedures)[number]

const worded = (basis: AnyProcedure['basis']) =>
  basis.map((each) => ({ ...each, words: { zh: wordBasis(each, 'zh'), en: wordBasis(each, 'en') } }))

const procedureView = (procedure: AnyProcedure) => ({
  name: procedure.name,
  title: procedure.title,
  stages: Object.entries(procedure.stages).map(([name, { title, code }]) => ({ name, title, code })),
  acts: Object.entries(procedure.acts).map(([name, act]) => ({
    name,
    title: act.title,
    from: act.from,
    to: act.to,
    by: act.by,
    basis: worded(act.basis),
  })),
})

type View = ReturnType<typeof procedureView>

export const procedureListCommand = command({
  words: ['procedure', 'list'],
  title: { zh: '列出程序', en: 'list the procedures' },
  run: async () => {
    const views = procedures.map(procedureView)
    return {
      value: views,
      words: views
        .map(
          ({ name, title, stages, acts }) =>
            `${name}  ${title.zh} / ${title.en}  ${stages.length} 个阶段 / stages, ${acts.length} 个办理事项 / acts`,
        )
        .join('\n'),
    }
  },
})

export const procedureShowCommand = command({
  words: ['procedure', 'show'],
  title: { zh: '显示一个程序的阶段、事项和依据', en: 'show the stages, acts and legal basis of a procedure' },
  positional: ['name'],
  run: async ({ positional: [name = ''] }) => {
    const procedure = procedures.find((each) => each.name === name)
    if (!procedure) throw new Refusal('PROCEDURE_NOT_FOUND', { name, known: procedures.map((each) => each.name) })
    const view = procedureView(procedure)
    return { value: view, words: wordsOf(view) }
  },
})

function wordsOf({ name, title, stages, acts }: View): string {
  const stageLines = stages.map((stage) => `  ${stage.code ?? '  '}  ${stage.title.zh} / ${stage.title.en}`)
  const actLines = acts.map(
    (act) => `  ${act.name}  ${act.title.zh} / ${act.title.en}  ${act.basis.map(({ words }) => words.zh).join('、')}`,
  )
  return [`${name}  ${title.zh} / ${title.en}`, '阶段 / stages', ...stageLines, '办理事项 / acts', ...actLines].join(
    '\n',
  )
}
