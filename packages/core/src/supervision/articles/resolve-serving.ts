import { paths } from '../../paths.ts'
import { describedProcedures } from '../../procedures/describe.ts'
import type { Worded } from '../../worded.ts'
import type { Serving } from './article.ts'

/**
 * The title of what an article names, taken from the procedures and addresses themselves; null where there is no such
 * thing. Functions are known to the server alone, which hands in their titles.
 */
export function titleOfServing(
  { kind, name }: Serving,
  titleOfUseCase: (name: string) => Worded | null,
): Worded | null {
  if (kind === 'useCase') return titleOfUseCase(name)
  if (kind === 'page') return Object.hasOwn(paths, name) ? { zh: '公开页面', en: 'public page' } : null
  const [procedureName, ...rest] = name.split('/')
  const procedure = describedProcedures.find((each) => each.name === procedureName)
  if (!procedure) return null
  if (kind === 'procedure') return procedure.title
  const part = rest.join('/')
  const parts = {
    act: procedure.acts,
    guard: procedure.acts.flatMap(({ guards }) => guards),
    deadline: procedure.deadlines,
  }
  const found = parts[kind].find((each) => each.name === part)?.title
  return found ? { zh: `${procedure.title.zh}：${found.zh}`, en: `${procedure.title.en}: ${found.en}` } : null
}
