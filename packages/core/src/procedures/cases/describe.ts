import { type Basis, wordBasis } from '../../law/basis.ts'
import type { Worded } from '../../worded.ts'
import { type CaseDeadline, type CaseProcedure, parts, stagesAfter } from './case-procedure.ts'
import { wordDoers } from './perform.ts'

const wordBases = (basis: readonly Basis[]) =>
  basis.map((each) => ({ ...each, zh: wordBasis(each, 'zh'), en: wordBasis(each, 'en') }))

/** A procedure as plain data, for the command line, the API and the reference: no functions, every basis worded. */
export function describeCaseProcedure(procedure: CaseProcedure) {
  return {
    name: procedure.name,
    title: procedure.title,
    basis: wordBases(procedure.basis),
    inForceFrom: procedure.inForceFrom,
    keeper: { part: procedure.keeper, title: parts[procedure.keeper] },
    parties: Object.entries(procedure.parties).map(([part, entry]) => ({
      part,
      title: parts[part as keyof typeof parts],
      ...entry,
    })), // the keys of the record are parts
    stages: Object.entries(procedure.stages).map(([name, stage]) => ({ name, ...stage })),
    acts: Object.entries(procedure.acts).map(([name, act]) => ({
      name,
      title: act.title,
      from: act.from,
      to: stagesAfter(act),
      by: act.by,
      byTitles: wordDoers(act.by),
      adds: act.adds ?? null,
      on: act.on ?? null,
      once: act.once ?? false,
      fields: act.fields,
      documents: act.documents ?? [],
      guards: act.guards.map(({ name: guard, title, basis }) => ({ name: guard, title, basis: wordBases(basis) })),
      basis: wordBases(act.basis),
    })),
    deadlines: Object.entries(procedure.deadlines).map(([name, deadline]) => ({
      name,
      title: deadline.title,
      kind: deadline.kind,
      from: deadline.from,
      where: deadline.where ?? null,
      length: deadline.length,
      unit: deadline.unit,
      unless: deadline.unless ?? null,
      until: deadline.until,
      words: wordLength(deadline),
      basis: wordBases(deadline.basis),
    })),
    prohibitions: procedure.prohibitions.map(({ says, basis }) => ({ says, basis: wordBases(basis) })),
  }
}

const units = {
  day: { zh: '日', en: 'days' },
  workday: { zh: '个工作日', en: 'workdays' },
  month: { zh: '个月', en: 'months' },
  year: { zh: '年', en: 'years' },
} as const

function wordLength({ kind, length, unit }: CaseDeadline): Worded {
  const { zh, en } = units[unit]
  return kind === 'max'
    ? { zh: `不超过 ${length} ${zh}`, en: `at most ${length} ${en}` }
    : { zh: `不少于 ${length} ${zh}`, en: `at least ${length} ${en}` }
}
