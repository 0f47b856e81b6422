import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type DescribedProcedure,
  describedProcedures,
  eventTypes,
  isToBeVerified,
  organizationRules,
  refusals,
  sources,
} from '../packages/core/src/index.ts'
import { roleTitles } from '../packages/server/src/abilities.ts'
import { addressOf } from '../packages/server/src/http/api-routes.ts'
import { allUseCases } from '../packages/server/src/use-cases.ts'
import { checks, type RuleRow, rulesTable, wordPrecision } from '../packages/text/src/index.ts'

/**
 * Writes docs/reference from the code, so that nothing there is kept by hand. `--check` writes nothing and fails where
 * the committed files differ.
 */
const FOLDER = 'docs/reference'

const files: Readonly<Record<string, string>> = {
  'procedures.md': makeProcedures(),
  'refusals.md': makeRefusals(),
  'events.md': makeEvents(),
  'permissions.md': makePermissions(),
  'legal-sources.md': makeSources(),
  'organization-rules.md': makeRules(),
  'text-checks.md': makeTextChecks(),
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  return [row(heads), row(heads.map(() => '---')), ...rows.map(row)].join('\n')
}

function page(title: string, ...parts: readonly string[]): string {
  return `${[`# ${title}`, '由 `npm run reference` 生成，请勿手改。/ Made by `npm run reference`; do not edit.', ...parts].join('\n\n')}\n`
}

function makeProcedures(): string {
  return page(
    '程序 / Procedures',
    ...describedProcedures.map((procedure) =>
      [
        `## ${procedure.title.zh} / ${procedure.title.en} (\`${procedure.name}\`)`,
        diagram(procedure),
        stageTable(procedure),
        actTable(procedure),
        deadlineTable(procedure),
        guardTable(procedure),
        ...procedure.prohibitions.map(({ says, basis }) => `- ${says.zh} / ${says.en}（${wordBases(basis)}）`),
      ].join('\n\n'),
    ),
  )
}

function wordBases(basis: DescribedProcedure['basis']): string {
  return basis.map(({ zh }) => zh).join('；')
}

function diagram({ acts, stages }: DescribedProcedure): string {
  const arrows = acts.flatMap((act) =>
    act.to.flatMap((to) => act.from.map((from) => `  ${idOf(from)} --> ${idOf(to)}: ${act.title.zh}`)),
  )
  const names = stages.map(({ name, title }) => `  ${idOf(name)}: ${title.zh}`)
  return ['```mermaid', 'stateDiagram-v2', ...names, ...new Set(arrows), '```'].join('\n')
}

/** Names with a hyphen are no names in a diagram. */
function idOf(stage: string | null): string {
  return stage?.replaceAll('-', '_') ?? '[*]'
}

function stageTable({ stages }: DescribedProcedure): string {
  return table(
    ['阶段 Stage', '中文', 'English', 'GB/T 16733'],
    stages.map(({ name, title, code }) => [name, title.zh, title.en, code ?? '—']),
  )
}

function actTable({ acts }: DescribedProcedure): string {
  return table(
    ['行为 Act', '中文', '谁 By', '阶段 From', '至 To', '条件 Guards', '依据 Basis'],
    acts.map((act) => [
      act.name,
      act.title.zh,
      act.byTitles.map(({ zh }) => zh).join('、'),
      act.from.map((stage) => stage ?? '—').join(', '),
      act.to.join(', ') || '—',
      act.guards.map(({ name }) => name).join(', ') || '—',
      wordBases(act.basis),
    ]),
  )
}

function deadlineTable({ deadlines }: DescribedProcedure): string {
  return table(
    ['期限 Deadline', '中文', 'English', '长度 Length', '依据 Basis'],
    deadlines.map(({ name, title, words, basis }) => [
      name,
      title.zh,
      title.en,
      words?.zh ?? '组织规则',
      wordBases(basis),
    ]),
  )
}

function guardTable({ acts }: DescribedProcedure): string {
  const guards = new Map(acts.flatMap((act) => act.guards.map((guard) => [guard.name, guard] as const)))
  return table(
    ['条件 Guard', '中文', 'English', '依据 Basis', '待核'],
    [...guards.values()].map(({ name, title, basis }) => [
      name,
      title.zh,
      title.en,
      wordBases(basis),
      basis.some(isToBeVerified) ? '待核' : '',
    ]),
  )
}

function makeRefusals(): string {
  return page(
    '拒绝 / Refusals',
    table(
      ['Code', 'Kind', '说明', '下一步', 'Says', 'Next'],
      Object.entries(refusals).map(([code, { kind, says, next }]) => [code, kind, says.zh, next.zh, says.en, next.en]),
    ),
  )
}

function makeEvents(): string {
  return page(
    '事件 / Events',
    table(
      ['Type', '中文', 'English'],
      Object.entries(eventTypes).map(([type, words]) => [type, words.zh, words.en]),
    ),
  )
}

/** The committed table of permissions: every use-case with the roles that may ask for it. */
function makePermissions(): string {
  const roles = Object.keys(roleTitles) as (keyof typeof roleTitles)[]
  const rows = [...allUseCases]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((useCase) => [
      useCase.name,
      useCase.title.zh,
      useCase.effect === 'read' && !useCase.inBody ? 'GET' : 'POST',
      addressOf(useCase),
      ...roles.map((role) => (useCase.roles.includes(role) ? '✓' : '')),
    ])
  return page(
    '权限与接口 / Permissions and interface',
    table(['Use-case', '中文', 'Method', 'Address', ...roles.map((role) => roleTitles[role].zh)], rows),
  )
}

function makeSources(): string {
  return page(
    '法源 / Legal sources',
    table(
      ['Id', '名称', 'English', '文号', '施行', '可信度'],
      Object.entries(sources).map(([id, source]) => [
        id,
        source.titleZh,
        source.titleEn,
        source.docNumber,
        source.effective,
        source.confidence,
      ]),
    ),
  )
}

function makeRules(): string {
  return page(
    '组织规则 / Rules an organization may set',
    table(
      ['Name', '中文', 'English', 'Default', 'Min', 'Max'],
      Object.entries(organizationRules).map(([name, rule]) => [
        name,
        rule.title.zh,
        rule.title.en,
        String(rule.default),
        'min' in rule ? String(rule.min) : '—',
        'max' in rule ? String(rule.max) : '—',
      ]),
    ),
  )
}

/** The rules for texts: every one of the catalogue, so that what is missing is named too. */
function makeTextChecks(): string {
  const rows = rulesTable(checks)
  const counted = (state: RuleRow['state']) => rows.filter((each) => each.state === state).length
  return page(
    '文本检查规则 / Checks of texts',
    `启用 ${counted('on')}，试用 ${counted('trial')}，停用 ${counted('off')}，计划中 ${counted('planned')}，共 ${rows.length}。` +
      `/ ${counted('on')} on, ${counted('trial')} on trial, ${counted('off')} off, ${counted('planned')} planned, ${rows.length} in all.`,
    '精确率为人工复核的命中中判断正确的比例，附 95 % 威尔逊下限；复核不足 10 处的写“未测”。' +
      '/ Precision is the share of reviewed hits that were right, with the lower bound of Wilson at 95 %; fewer than 10 reviewed hits are “not measured”.',
    table(
      ['Id', '名称', 'English', '依据 Basis', '待核', '语气 Modality', '状态 State', '精确率 Precision', 'Precision'],
      rows.map((each) => {
        const precision = each.state === 'planned' ? { zh: '—', en: '—' } : wordPrecision(each.precision)
        return [
          each.id,
          each.title.zh,
          each.title.en,
          each.basis.map(({ zh }) => zh).join('；') || '—',
          each.isToBeVerified ? '待核' : '',
          each.modality ?? '—',
          each.state,
          precision.zh,
          precision.en,
        ]
      }),
    ),
  )
}

function write(): void {
  mkdirSync(FOLDER, { recursive: true })
  for (const [name, text] of Object.entries(files)) writeFileSync(join(FOLDER, name), text)
}

function differing(): string[] {
  return Object.entries(files).flatMap(([name, text]) => (readCommitted(name) === text ? [] : [name]))
}

function readCommitted(name: string): string | null {
  return readdirSync(FOLDER).includes(name) ? readFileSync(join(FOLDER, name), 'utf8') : null
}

if (process.argv.includes('--check')) {
  const stale = differing()
  process.stdout.write(
    stale.length === 0 ? 'docs/reference is up to date\n' : `stale: ${stale.join(', ')}; run npm run reference\n`,
  )
  process.exitCode = stale.length === 0 ? 0 : 1
} else write()
