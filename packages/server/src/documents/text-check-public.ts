import { paths } from '@zhunsheng/core'
import { html, type Safe } from '../http/public/html.ts'
import type { PublicPage, Visit } from '../http/public/public-page.ts'

const words = {
  title: { zh: '检查一份标准草案', en: 'Check a draft standard' },
  lead: {
    zh: '按 GB/T 1.1 检查标准草案的结构和起草规则。文件在您自己的浏览器里检查，不会离开这台设备。',
    en: 'Checks the structure and drafting of a standard against GB/T 1.1. The file is checked in your own browser and never leaves this device.',
  },
  file: { zh: '标准文本（.docx，或 .pdf、.md、.txt）', en: 'Text of the standard (.docx, or .pdf, .md, .txt)' },
  drop: { zh: '也可以把文件拖到这里。', en: 'You can also drop the file here.' },
  stage: { zh: '检查到哪个阶段的要求', en: 'Held to the stage' },
  stageFromText: { zh: '看文本自己写的阶段', en: 'as the text says' },
  enquiry: { zh: '征求意见稿', en: 'draft for comments' },
  examination: { zh: '送审稿', en: 'draft for examination' },
  approval: { zh: '报批稿', en: 'draft for approval' },
  button: { zh: '检查', en: 'Check' },
  noScript: {
    zh: '在浏览器里检查需要打开脚本。不用浏览器也可以：在装有本软件的电脑上运行下面的命令，同样不联网。',
    en: 'Checking in the browser needs scripts. It can be done without a browser: run this where the software is installed; it uses no network either.',
  },
  means: { zh: '结果怎样看', en: 'How to read the result' },
  meaning: {
    zh: '每条发现写明位置、规则、条款和理由；“未检查”不等于没有问题，写明了原因。试行规则单列，不计入。团体标准、企业标准参照 GB/T 1.1，不符合它不等于违规。发现由人定夺。',
    en: 'Each finding names its place, rule, clause and reason. “Not checked” does not mean right, and says why. Rules on trial stand apart and do not count. For group and enterprise standards GB/T 1.1 is a reference: to differ from it breaks no law. A person decides about every finding.',
  },
} as const

/** Anyone may have a text checked; the engine runs in a worker of the visitor's browser, and nothing is sent here. */
export const textCheckPublic: PublicPage = {
  address: paths.textCheck(),
  show: async (visit) => ({
    kind: 'page',
    title: visit.say(words.title),
    description: visit.say(words.lead),
    script: paths.textCheckScript(),
    body: html`<h1>${visit.say(words.title)}</h1><p class="lead">${visit.say(words.lead)}</p>
<noscript><p class="note">${visit.say(words.noScript)}</p><pre><code>npx zhunsheng check FILE.docx</code></pre></noscript>
${form(visit)}
<p id="check-status" role="status" aria-live="polite"></p>
<div id="check-result"></div>
<h2>${visit.say(words.means)}</h2><p>${visit.say(words.meaning)}</p>`,
  }),
}

/** Hidden until the script is there: a form that does nothing would be a lie. */
const form = (visit: Visit): Safe => html`<form id="check-form" class="paper" hidden>
<p><label for="check-file">${visit.say(words.file)}</label><input id="check-file" name="file" type="file" required accept=".docx,.pdf,.md,.txt"></p>
<p class="note">${visit.say(words.drop)}</p>
<p><label for="check-stage">${visit.say(words.stage)}</label><select id="check-stage" name="stage"><option value="">${visit.say(words.stageFromText)}</option>${stages.map((stage) => html`<option value="${stage}">${visit.say(words[stage])}</option>`)}</select></p>
<p><button type="submit">${visit.say(words.button)}</button></p></form>`

const stages = ['enquiry', 'examination', 'approval'] as const
