import { cleanDraft } from '../../../text/src/testing/clean-draft.ts'
import { docxOf } from '../../../text/src/testing/docx/docx-of.ts'
import { withSentence } from '../../../text/src/testing/expect-check.ts'
import { storeUpload } from '../documents/store-upload.ts'
import { checkTextsJob } from '../documents/text-check/check-texts.ts'
import type { Bench } from './bench.ts'
import type { Story } from './story.ts'

/** Runs the job that checks texts until none waits. */
export const checkWaiting = (bench: Bench): Promise<void> =>
  checkTextsJob.run(bench.services, { ending: new AbortController().signal })

/** Uploads a clean standard with one more sentence, as a person does; gives the document's id. It then waits for its check. */
export async function uploadDraftWith(bench: Bench, story: Story, sentence: string): Promise<string> {
  const bytes = docxOf(withSentence(sentence, cleanDraft({ stage: 'enquiry' })))
  const file = await storeUpload(bench.services, { name: '示例标准文本.docx', bytes })
  const uploaded = await story.act('upload-document', {
    kind: 'draftText',
    file: { sha256: file.sha256, name: file.name },
  })
  return String(uploaded['documentId'])
}

/** As `uploadDraftWith`, and checked. */
export async function checkedDraftWith(bench: Bench, story: Story, sentence: string): Promise<string> {
  const id = await uploadDraftWith(bench, story, sentence)
  await checkWaiting(bench)
  return id
}

/** A sentence that points to a clause in a way the rules of drafting do not know. */
export const FAULTY_SENTENCE = '电机的温升应符合5.2节的规定。'
