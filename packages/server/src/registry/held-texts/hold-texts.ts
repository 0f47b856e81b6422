import { dayInShanghai } from '@zhunsheng/core'
import { runReadPassages } from '../../documents/text-check/run-check.ts'
import type { Services } from '../../services.ts'
import { listTextsToHold, saveText, type TextToHold } from './text-store.ts'

const BATCH_SIZE = 20

/**
 * Takes in the words of every text that is open to the public and not held yet. A file that the engine cannot read has no
 * words; one that is not to be had is told at the end, and stops none of the others.
 */
export async function holdTexts(services: Services, ending: AbortSignal): Promise<void> {
  const today = dayInShanghai(services.clock())
  const failures: unknown[] = []
  for (let after = ''; !ending.aborted; ) {
    const texts = await listTextsToHold(services.db, today, after, BATCH_SIZE)
    for (const text of texts) await holdText(services, text).catch((error: unknown) => void failures.push(error))
    const last = texts.at(-1)
    if (!last) break
    after = last.standardId
  }
  if (failures.length > 0)
    throw new AggregateError(
      failures,
      `${failures.length} 份文本未能收录 / ${failures.length} texts could not be taken in`,
    )
}

async function holdText({ db, files }: Services, text: TextToHold): Promise<void> {
  const passages = await runReadPassages(await files.read(text.sha256))
  await db.transaction().execute((transaction) => saveText(transaction, text, passages))
}
