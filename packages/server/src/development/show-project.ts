import {
  type ActName,
  acts,
  canAct,
  daysBetween,
  dossierItems,
  dueIn,
  type Facts,
  mainActIn,
  missingInDossier,
  type Performer,
  paths,
  type Stage,
  stages,
} from '@zhunsheng/core'
import Type from 'typebox'
import { timelineOf } from '../trace/timeline.ts'
import { useCase } from '../use-case.ts'
import type { ActView, ProjectView, StageKnot } from '../views.ts'
import { loadFacts } from './facts-store.ts'
import { readProjectParts } from './project-view-store.ts'
import { requireSeen } from './seen.ts'

/** The whole of a project for its page: what can be done and every reason why not comes with it. */
export const showProject = useCase({
  name: 'development.show-project',
  title: { zh: '项目', en: 'Project' },
  effect: 'read',
  roles: ['signedIn', 'administrator'],
  cli: { command: 'project show', positional: ['id'] },
  input: Type.Object({ id: Type.String({ minLength: 1, maxLength: 64 }) }, { additionalProperties: false }),
  async run(context, { id }): Promise<ProjectView> {
    const { project, performers } = await requireSeen(context, id)
    const [facts, parts, timeline] = await Promise.all([
      loadFacts(context.db, id, context.today),
      readProjectParts(context.db, id, context.today),
      timelineOf(context.db, id),
    ])
    return {
      id,
      version: project.version,
      title: project.title,
      titleEn: project.title_en,
      kind: project.kind === 'revision' ? 'revision' : 'new',
      planNumber: project.plan_number,
      number: facts.number,
      stage: project.stage,
      line: inkLine(facts, parts.passed, context.today),
      proposal: project.proposal as Record<string, unknown>, // written by propose-project as the fields of the form
      acts: actViews(facts, performers, context.today),
      due: dueIn(facts),
      enquiry: facts.enquiry && { ...facts.enquiry, steps: [], publicPath: paths.consultation(id) },
      commentCount: facts.comments.count,
      commentUnanswered: facts.comments.unanswered,
      dossier: dossierView(facts),
      timeline,
      ...parts.view,
    }
  },
})

/** Acts that make sense in this stage; the others would only be noise on the page. */
function actViews(facts: Facts, performers: readonly Performer[], today: string): ActView[] {
  const here = (Object.keys(acts) as ActName[]).filter((name) =>
    (acts[name].from as readonly (Stage | null)[]).includes(facts.stage),
  )
  return here.map((act) => {
    const { can, reasons, standing } = canAct(act, facts, performers, today)
    return { act, main: act === mainActIn(facts.stage), can, reasons, standing }
  })
}

function inkLine(facts: Facts, passed: ReadonlyMap<string, string>, today: string): StageKnot[] {
  const onLine = (Object.keys(stages) as Stage[]).filter((stage) => stages[stage].onLine || stage === facts.stage)
  const at = onLine.findIndex((stage) => stage === facts.stage)
  return onLine.map((stage, index) => ({
    stage,
    title: stages[stage].title,
    state: index < at ? 'passed' : index > at ? 'toCome' : stages[stage].onLine ? 'now' : 'blocked',
    since: index === at ? facts.stageSince : (passed.get(stage) ?? null),
    days: index === at && facts.stageSince ? daysBetween(facts.stageSince, today) : null,
  }))
}

function dossierView(facts: Facts): ProjectView['dossier'] {
  const missing = missingInDossier(facts)
  const codes = new Set(missing.map(({ code }) => code))
  return {
    missing: missing.map(({ code, title, why }) => ({ code, title, why })),
    there: dossierItems.flatMap(({ code }) => (codes.has(code) ? [] : [code])),
  }
}
