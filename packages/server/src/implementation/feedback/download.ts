import { downloadFeedbackAttachment } from './download-feedback-attachment.ts'
import { makeFeedbackCircular } from './make-feedback-circular.ts'

/** What feedback answers with a file: the lists of use-cases are put together elsewhere. */
export const feedbackDownload = [downloadFeedbackAttachment, makeFeedbackCircular] as const
