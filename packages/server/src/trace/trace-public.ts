import { paths, Refusal } from '@zhunsheng/core'
import { instant } from '../http/public/days.ts'
import { html, type Safe } from '../http/public/html.ts'
import { facts } from '../http/public/pieces.ts'
import type { PublicPage, Visit } from '../http/public/public-page.ts'
import { showHead } from './show-head.ts'
import type { SignedHead } from './signed-head.ts'

const words = {
  title: { zh: '留痕与验证', en: 'The trace, and how to verify it' },
  lead: {
    zh: '每一次办理都在同一事务中记下一个事件，事件首尾相连：任何一处被改动、删去或调换，后面的全部对不上。',
    en: 'Every act records an event in the same transaction, and each event is bound to the one before it: whatever is altered, removed or reordered, everything after it no longer fits.',
  },
  head: { zh: '最近一次签名', en: 'The last signature' },
  size: { zh: '事件数', en: 'Events' },
  root: { zh: '链尾哈希（SHA-256）', en: 'Hash of the last event (SHA-256)' },
  signedAt: { zh: '签名时间', en: 'Signed at' },
  signature: { zh: '签名（Ed25519）', en: 'Signature (Ed25519)' },
  publicKey: { zh: '公钥（SPKI）', en: 'Public key (SPKI)' },
  none: {
    zh: '还没有签名：第一次办理之后会出现在这里。',
    en: 'Nothing is signed yet: the signature appears here after the first act.',
  },
  how: { zh: '怎样验证', en: 'How to verify' },
  keep: {
    zh: '把下面的内容存成文件 head.json。现在留一份，将来就能证明今天之前的记录没有被改过。',
    en: 'Save what stands below as head.json. A copy kept today later proves that nothing recorded until today was changed.',
  },
  run: { zh: '持有数据库和文件的一方运行：', en: 'Whoever holds the database and the files runs:' },
  says: {
    zh: '命令重新计算全部事件、每一行数据和每一个文件的哈希，指出第一处对不上的事件；有了 head.json，尾部被截断或整条链被重写也会被发现。',
    en: 'It computes the hashes of all events, rows and files again and names the first event that does not hold; with head.json it also finds a tail that was cut off or a chain that was rewritten.',
  },
  personal: {
    zh: '姓名、电话、邮箱不在链上：链上只有加盐哈希，个人信息可以依法删除而链保持完整。',
    en: 'Names, phones and e-mails are not in the chain, only salted hashes: personal data can be deleted as the law asks, and the chain stays whole.',
  },
} as const

export const tracePublic: PublicPage = {
  address: paths.publicTrace(),
  async show(visit) {
    const head = await visit.run(showHead, {}).catch(asNone)
    return {
      kind: 'page',
      title: visit.say(words.title),
      body: html`<h1>${visit.say(words.title)}</h1><p class="lead">${visit.say(words.lead)}</p>
<h2>${visit.say(words.head)}</h2>${head ? headFacts(visit, head) : html`<p class="empty">${visit.say(words.none)}</p>`}
<h2>${visit.say(words.how)}</h2><p>${visit.say(words.keep)}</p>${head && html`<pre tabindex="0" aria-label="head.json"><code>${JSON.stringify(head)}</code></pre>`}
<p>${visit.say(words.run)}</p><pre tabindex="0"><code>npx zhunsheng trace verify --head head.json</code></pre><p>${visit.say(words.says)}</p><p>${visit.say(words.personal)}</p>`,
    }
  },
}

const headFacts = (visit: Visit, head: SignedHead): Safe =>
  facts(visit, [
    [words.size, head.size],
    [words.root, html`<code>${head.root}</code>`],
    [words.signedAt, instant(visit, head.signedAt)],
    [words.signature, html`<code>${head.signature}</code>`],
    [words.publicKey, html`<code>${head.publicKey}</code>`],
  ])

function asNone(error: unknown): null {
  if (error instanceof Refusal && error.code === 'TRACE_NOT_SIGNED_YET') return null
  throw error
}
