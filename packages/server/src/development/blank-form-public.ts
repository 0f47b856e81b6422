import { paths } from '@zhunsheng/core'
import { type CommentFormRecord, commentForm } from '../documents/papers/comment-form.ts'
import { paperMediaTypes } from '../documents/papers/index.ts'
import type { Paper } from '../documents/papers/paper.ts'
import { commentFormSheet } from '../documents/papers/sheets/comment-form-sheet.ts'
import type { PublicPage } from '../http/public/public-page.ts'
import { showConsultation } from './show-consultation.ts'

/** The blank comment form of an enquiry, with its head filled in: the same paper that the secretariat sends out. */
function blankForm(format: 'docx' | 'xlsx', paper: Paper<CommentFormRecord>): PublicPage {
  return {
    address: paths.consultationForm(':projectId', format),
    async show(visit) {
      const view = await visit.run(showConsultation, { projectId: visit.params['projectId'] ?? '' })
      const record: CommentFormRecord = {
        letterhead: { organizationName: view.organizationName },
        subject: { titleZh: view.title, titleEn: view.titleEn, number: view.planNumber },
        until: view.closesOn,
        sendTo: view.contact,
      }
      return {
        kind: 'file',
        name: paper.fileName(record),
        mediaType: paperMediaTypes[format],
        bytes: await paper.make(record),
      }
    },
  }
}

export const blankFormDocx = blankForm('docx', commentForm)
export const blankFormXlsx = blankForm('xlsx', commentFormSheet)
