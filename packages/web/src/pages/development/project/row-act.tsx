import { acts } from '@zhunsheng/core'
import type { ProjectView } from '@zhunsheng/server/api'
import { ActButton } from '../../../parts/act-button.tsx'
import type { ActName } from '../../../parts/act-names.ts'
import { useWords } from '../../../words/index.ts'
import { useOpenAct } from './open-act.ts'

type RowActProps = {
  readonly project: Pick<ProjectView, 'acts'>
  readonly act: ActName
  readonly row: string
  readonly label?: string
}

/** An act on one row. It is not shown where it belongs to another stage or role, so that rows stay quiet. */
export function RowAct({ project, act, row, label }: RowActProps) {
  const { say } = useWords()
  const openAct = useOpenAct()
  const view = project.acts.find((one) => one.act === act)
  if (!view || view.reasons.some(({ code }) => code === 'ACT_NOT_IN_THIS_STAGE' || code === 'ACT_NOT_BY_THIS_ROLE'))
    return null
  return (
    <ActButton
      small
      label={label ?? say(acts[act].title)}
      reasons={view.can ? [] : view.reasons}
      onAct={() => openAct(act, row)}
    />
  )
}
