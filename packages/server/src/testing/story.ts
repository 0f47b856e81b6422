import { type ActName, dayInShanghai, type Stage } from '@zhunsheng/core'
import type { Actor } from '../context.ts'
import { developmentUseCases } from '../development/index.ts'
import type { UseCase } from '../use-case.ts'
import type { Bench } from './bench.ts'
import { type Chapter, chapters } from './story-chapters.ts'

type Person = Actor & { readonly accountId: string; readonly personId: string }

export type StoryActors = {
  readonly secretary: Person
  readonly leader: Person
  readonly drafter: Person
  readonly expert: Person
  readonly liaison: Person
}

/** Ids that came up on the way; what lies beyond the stage reached is not there. */
export type StoryRows = {
  participants: string[]
  applicationId: string
  draftId: string
  statementId: string
  revisedDraftId: string
  hearingId: string
  receipts: string[]
  expertIds: string[]
  examinationId: string
  memberIds: string[]
  demandId: string
  standardId: string
  number: string
  feedbackReceipt: string
}

/** A project on its way, with everybody who takes part in it. */
export type Story = {
  readonly projectId: string
  readonly organizationId: string
  readonly title: string
  readonly actors: StoryActors
  readonly rows: Partial<StoryRows>
  readonly today: () => string
  /** Does one more act in the project, as the secretariat unless told otherwise. */
  act(name: ActName, input?: Readonly<Record<string, unknown>>, actor?: Actor): Promise<Record<string, unknown>>
  /** Carries the project on until it has reached the stage. */
  walkOn(stage: StoryStage): Promise<void>
}

export type StoryStage = Exclude<Stage, 'withdrawn' | 'declined' | 'terminated'>

export type StoryOptions = {
  readonly title?: string
  /** An organization (and its people) of an earlier story of the same bench. */
  readonly with?: Pick<Story, 'organizationId' | 'actors'>
  readonly code?: string
  readonly rules?: Readonly<Record<string, unknown>>
  /** Subjects on which departments are heard; none unless given, and then one department is listed, served and replies. */
  readonly subjects?: readonly string[]
}

const MILLISECONDS_BETWEEN_ACTS = 1_000

/**
 * Drives a project through the real acts up to a stage, moving the bench's clock as the periods of the procedure ask.
 * The project stands in that stage when it returns, with everything on record that was done on the way.
 */
export async function walkTo(bench: Bench, stage: StoryStage, options: StoryOptions = {}): Promise<Story> {
  const organizationId =
    options.with?.organizationId ?? (await bench.seedOrganization(options.code ?? 'SLXH', options.rules))
  const actors = options.with?.actors ?? (await seedActors(bench, organizationId))
  const title = options.title ?? '示例仓储机器人 安全要求'
  const rows: Partial<StoryRows> = {}
  tick(bench)
  const proposed = await run(
    bench,
    'propose-project',
    { organization: organizationId, ...proposalOf(title, options.subjects) },
    actors.drafter,
  )
  const story: Story = {
    projectId: String(proposed['projectId']),
    organizationId,
    title,
    actors,
    rows,
    today: () => dayInShanghai(bench.clock.now()),
    act: (name, input = {}, actor = actors.secretary) => {
      tick(bench)
      return run(bench, name, { projectId: story.projectId, ...input }, actor)
    },
    walkOn: (target) => walkOn(bench, story, target, options),
  }
  await story.walkOn(stage)
  return story
}

async function walkOn(bench: Bench, story: Story, target: StoryStage, options: StoryOptions): Promise<void> {
  const { stage } = await bench.db
    .selectFrom('project')
    .select('stage')
    .where('id', '=', story.projectId)
    .executeTakeFirstOrThrow()
  const from = chapters.findIndex((chapter) => chapter.leaves === stage)
  const to = chapters.findIndex((chapter) => chapter.leaves === target)
  const ahead: readonly Chapter[] = chapters.slice(from, to === -1 ? undefined : to)
  for (const chapter of ahead) await chapter.tell(bench, story, options)
}

/** Ids sort by time: two acts in one millisecond would come in no order. */
function tick(bench: Bench): void {
  bench.clock.set(new Date(Date.parse(bench.clock.now()) + MILLISECONDS_BETWEEN_ACTS).toISOString())
}

async function run(bench: Bench, name: ActName, input: unknown, actor: Actor): Promise<Record<string, unknown>> {
  const found = (developmentUseCases as readonly UseCase[]).find((useCase) => useCase.name === `development.${name}`)
  if (!found) throw new Error(`no act ${name}`)
  return (await bench.run(found, input, actor)) as Record<string, unknown> // every act answers an object
}

/** Everybody whom a story needs, in one organization. */
export async function seedActors(bench: Bench, organizationId: string): Promise<StoryActors> {
  return {
    secretary: await bench.seedActor(organizationId, 'secretary', '示例秘书'),
    leader: await bench.seedActor(organizationId, 'leader', '示例负责人'),
    drafter: await bench.seedActor(organizationId, 'drafter', '示例起草人'),
    expert: await bench.seedActor(organizationId, 'expert', '示例专家甲'),
    liaison: await bench.seedActor(organizationId, 'liaison', '示例联络人'),
  }
}

function proposalOf(title: string, subjects: readonly string[] | undefined) {
  return {
    title,
    titleEn: 'Example warehouse robots — Safety requirements',
    kind: 'new',
    purpose: '统一示例仓储机器人的安全要求。',
    scope: '适用于示例仓储机器人。',
    content: '运动、急停、标识和使用信息的要求。',
    situation: '国内外尚无同类标准。',
    schedule: '立项后十二个月内报批。',
    proposer: '示例物流科技有限公司',
    ...(subjects && { subjects }),
  }
}
