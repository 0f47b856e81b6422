import { dayInShanghai, type Stage } from '@zhunsheng/core'
import type { DraftStage, Profile } from '@zhunsheng/text'
import type { Queue } from '../../jobs/job.ts'
import { followText } from '../../registry/citations/follow-text.ts'
import { readRegistrySnapshot } from '../../registry/records/registry-snapshot.ts'
import type { Services } from '../../services.ts'
import type { FileToCheck } from './checked-file.ts'
import { runCheck, runLookUp } from './run-check.ts'
import { type Ended, findBeside, markRunning, nextToCheck, saveEnded } from './store.ts'

type Waiting = NonNullable<Awaited<ReturnType<typeof nextToCheck>>>
type Filed = Pick<Waiting, 'sha256' | 'converted' | 'fileKind'>

/** Which stage's severity a text is held to: the stage that its project prepares. */
const heldTo: Readonly<Partial<Record<Stage, DraftStage>>> = {
  drafting: 'enquiry',
  enquiry: 'enquiry',
  disposition: 'examination',
  examination: 'examination',
  approval: 'approval',
  publication: 'approval',
  implementation: 'published',
  review: 'published',
}

/** Older formats are checked as what they were converted to; without that, the engine says what it needs. */
const addressOf = ({ sha256, converted }: Filed): string => converted ?? sha256

/**
 * Checks the texts that wait, one after another. A text that cannot be read or checked is told so with the reason and
 * never stops the others; broken off, the rest is asked for again.
 */
export const checkTextsJob = {
  name: 'check-texts',
  title: { zh: '检查标准文本', en: 'Check texts of standards' },
  atStart: true,
  async run(services: Services, queue: Pick<Queue, 'ending'>): Promise<void> {
    const failures: unknown[] = []
    for (let next = await nextToCheck(services.db); next; next = await nextToCheck(services.db)) {
      if (queue.ending.aborted) return
      await markRunning(services.db, next.id)
      const { ended, cited } = await checkOne(services, next).catch((error: unknown): Checked => {
        failures.push(error)
        return { ended: { state: 'failed', code: 'FILE' }, cited: [] }
      })
      await services.db.transaction().execute(async (db) => {
        await saveEnded(db, next.id, ended, cited, services.clock())
        await followText(db, next.id, dayInShanghai(services.clock()))
      })
    }
    if (failures.length > 0)
      throw new AggregateError(
        failures,
        `${failures.length} 份文本未能检查 / ${failures.length} texts could not be checked`,
      )
  },
}

type Checked = { readonly ended: Ended; readonly cited: readonly string[] }

/** What a text cites is looked up first: the engine itself asks nobody. */
async function checkOne(services: Services, text: Waiting): Promise<Checked> {
  const file = await fileToCheck(services, text)
  const cited = await runLookUp(file)
  const registry = await readRegistrySnapshot(services.db, cited, dayInShanghai(services.clock()))
  return { ended: await runCheck({ ...file, registry }), cited }
}

async function fileToCheck({ db, files }: Services, text: Waiting): Promise<Omit<FileToCheck, 'registry'>> {
  const isDraft = text.kind === 'draftText'
  const beside = await findBeside(db, text.projectId, isDraft ? 'explanatoryStatement' : 'draftText')
  const before = await findBeside(db, text.projectId, text.kind, text.position)
  const bytesOf = async (file: Filed | undefined) => (file ? files.read(addressOf(file)) : null)
  return {
    bytes: await files.read(addressOf(text)),
    name: text.converted ? text.name.replace(/\.[^.]*$/u, '.docx') : text.name,
    profile: profileOf(isDraft, text.stage),
    companion: await bytesOf(beside),
    previous: await bytesOf(before),
  }
}

function profileOf(isDraft: boolean, stage: Stage): Partial<Profile> {
  const held = heldTo[stage]
  return { paper: isDraft ? 'standard' : 'explanatory-statement', level: 'group', ...(held && { stage: held }) }
}
