import { acts, paths } from '@zhunsheng/core'
import { actFields, hiddenFields, type Returned, refusedSummary } from '../http/public/act-form.ts'
import { html, type Safe } from '../http/public/html.ts'
import type { Visit } from '../http/public/public-page.ts'

export const commentFields = acts['submit-comment'].fields
export const importFields = acts['import-comments'].fields

/** Which of the two forms of the page was sent. */
export const FORM_KIND = 'form'
export const FILLED_FORM = 'filled'

const words = {
  heading: { zh: '提出意见', en: 'Give your opinion' },
  privacy: {
    zh: '单位名称会随意见公开；姓名、电话、邮箱只用于答复您，不公开，您可以要求删除。',
    en: 'The name of an organization is published with the opinion. A person’s name, phone and e-mail serve only to answer you; they are not published, and you may have them deleted.',
  },
  late: {
    zh: '期限已过：现在提出的意见会收下，并标记为逾期。',
    en: 'The period is over: an opinion given now is taken and marked as late.',
  },
  upload: { zh: '用反馈表提出多条意见', en: 'Many opinions? Use the form' },
  uploadHow: {
    zh: '下载空白表，填好后上传；每一行是一条意见，各有一个回执。',
    en: 'Download the blank form, fill it in and upload it; each row is one opinion with its own receipt.',
  },
  docx: { zh: '空白反馈表（Word）', en: 'Blank form (Word)' },
  xlsx: { zh: '空白反馈表（Excel）', en: 'Blank form (Excel)' },
  button: { zh: '上传反馈表并取回执', en: 'Upload the form and get receipts' },
} as const

export type FormState = { readonly returned: Returned; readonly clause: string; readonly isLate: boolean }

/** The form for one opinion. It is sent to the address of the enquiry and answered with a receipt. */
export function commentForm(visit: Visit, projectId: string, { returned, clause, isLate }: FormState): Safe {
  return html`<form class="form" id="comment" method="post" action="${paths.consultation(projectId)}"><h2>${visit.say(words.heading)}</h2>
${refusedSummary(visit, commentFields, returned)}${isLate && html`<p class="warning">${visit.say(words.late)}</p>`}
${hiddenFields(visit)}${actFields(visit, commentFields, returned, { clause })}
<p class="note">${visit.say(words.privacy)}</p><button>${visit.say(acts['submit-comment'].button)}</button></form>`
}

/** Blank forms to take away, and the way back for filled ones. */
export function filledForm(visit: Visit, projectId: string): Safe {
  const id = 'filled-file'
  return html`<h2>${visit.say(words.upload)}</h2><p>${visit.say(words.uploadHow)}</p>
<p class="links"><a href="${paths.consultationForm(projectId, 'docx')}">${visit.say(words.docx)}</a> <a href="${paths.consultationForm(projectId, 'xlsx')}">${visit.say(words.xlsx)}</a></p>
<form class="form" method="post" enctype="multipart/form-data" action="${paths.consultation(projectId)}">${hiddenFields(visit)}<input type="hidden" name="${FORM_KIND}" value="${FILLED_FORM}">
<div class="field"><label for="${id}">${visit.say(importFields.file.label)}</label><input id="${id}" name="file" type="file" required accept=".docx,.xlsx"></div>
<button class="plain">${visit.say(words.button)}</button></form>`
}
