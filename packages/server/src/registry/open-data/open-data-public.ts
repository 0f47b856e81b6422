import { join } from 'node:path'
import { paths, Refusal } from '@zhunsheng/core'
import { day } from '../../http/public/days.ts'
import { html, type Safe } from '../../http/public/html.ts'
import { facts } from '../../http/public/pieces.ts'
import type { PublicPage, Visit } from '../../http/public/public-page.ts'
import { type KeptDump, listDumps, openDataFolder } from './dump-folder.ts'
import { MANIFEST } from './manifest.ts'
import { hashOf } from './read-dump.ts'

const words = {
  title: { zh: '开放数据', en: 'Open data' },
  lead: {
    zh: '登记库的全部题录、每个来源的说法、关系和来源，可以整份下载。每周一份全量，其余每天一份增量；不含标准文本。',
    en: 'All records of the register, what each source says, relations and sources, as a whole. A full dump every week, what changed on every other day; without the texts of standards.',
  },
  empty: {
    zh: '还没有数据包。登记库有了题录之后，每天 02:20（北京时间）生成。',
    en: 'There is no dump yet. Once the register holds records, one is made every day at 02:20 (Beijing time).',
  },
  full: { zh: '全量', en: 'Full' },
  increment: { zh: '增量', en: 'Increment' },
  taken: { zh: '日期', en: 'Day' },
  holds: { zh: '登记库', en: 'Register' },
  counts: {
    zh: '{records} 条题录，{claims} 条说法，{relations} 条关系，{sources} 个来源',
    en: '{records} records, {claims} claims, {relations} relations, {sources} sources',
  },
  checksum: { zh: '登记库校验和', en: 'Checksum of the register' },
  file: { zh: '文件', en: 'File' },
  rows: { zh: '行数', en: 'Rows' },
  size: { zh: '大小', en: 'Size' },
  files: { zh: '{day} {kind}的文件', en: 'Files of {day}' },
  older: { zh: '较早的数据包', en: 'Older dumps' },
  licence: { zh: '许可与格式', en: 'Licence and format' },
  licenceSays: {
    zh: '题录是事实，平台整理的部分以 CC0 1.0 放弃权利；来源自己声明了许可的，一并遵守。每包都有说明每一字段的 schema.json、LICENSE.txt 和 manifest.json。',
    en: 'Records are facts; what the platform compiled is waived under CC0 1.0, and licences that sources state themselves hold beside it. Each dump has schema.json, which describes every field, LICENSE.txt and manifest.json.',
  },
  rebuild: { zh: '重建登记库', en: 'To rebuild the register' },
  rebuildSays: {
    zh: '把一包的文件下载到一个文件夹，全量在前、增量在后依次给出。任何一个字节不符都会指出文件并拒绝；进入空库时，最后比较登记库校验和。',
    en: 'Download the files of each dump into a folder of its own; give the full one first, then its increments in order. A byte that differs is refused with the name of the file; into an empty register, its checksum is compared at the end.',
  },
  verify: { zh: '不用本系统也可以核验：', en: 'To verify without this product:' },
} as const

/** What open data there are. */
export const openDataPublic: PublicPage = {
  address: paths.openData(),
  async show(visit) {
    const dumps = await listDumps(visit.services.config)
    // What is asked for is the last full dump and what follows it; the others are told by their manifests.
    const latest = dumps.findIndex(({ manifest }) => manifest.kind === 'full') + 1 || dumps.length
    const [shown, older] = [dumps.slice(0, latest), dumps.slice(latest)]
    return {
      kind: 'page',
      title: visit.say(words.title),
      description: visit.say(words.lead),
      body: html`<h1>${visit.say(words.title)}</h1><p class="lead">${visit.say(words.lead)}</p>${dumps.length === 0 ? html`<p class="empty">${visit.say(words.empty)}</p>` : shown.map((dump) => dumpOf(visit, dump))}${older.length > 0 && olderOf(visit, older)}
<h2 id="rebuild">${visit.say(words.rebuild)}</h2><p>${visit.say(words.rebuildSays)}</p><p><code>npx zhunsheng import full increment-1 increment-2 --confirm</code></p>
<p>${visit.say(words.verify)} <code>gunzip -k *.jsonl.gz; sha256sum records.jsonl claims.jsonl relations.jsonl sources.jsonl | sha256sum</code></p>
<h2 id="licence">${visit.say(words.licence)}</h2><p>${visit.say(words.licenceSays)}</p>`,
    }
  },
}

const olderOf = (visit: Visit, dumps: readonly KeptDump[]): Safe =>
  html`<h2 id="older">${visit.say(words.older)}</h2><ul>${dumps.map(({ name, manifest }) => html`<li><a href="${paths.openDataFile(name, MANIFEST)}">${manifest.asOf} ${visit.say(words[manifest.kind])}</a></li>`)}</ul>`

function dumpOf(visit: Visit, { name, manifest }: KeptDump): Safe {
  const { kind, asOf, register, files } = manifest
  const cell = (title: keyof typeof words, content: Safe | string) =>
    html`<td data-label="${visit.say(words[title])}">${content}</td>`
  const link = (file: string) => html`<a href="${paths.openDataFile(name, file)}">${file}</a>`
  return html`<h2 id="${name}">${asOf} ${visit.say(words[kind])}</h2>${facts(visit, [
    [words.taken, day(visit, asOf)],
    [words.holds, visit.say(words.counts, register)],
    [words.checksum, html`<code>${register.sha256}</code>`],
  ])}
<table class="stack"><caption>${visit.say(words.files, { day: asOf, kind: visit.say(words[kind]) })}</caption><thead><tr>${[words.file, words.rows, words.size].map((column) => html`<th scope="col">${visit.say(column)}</th>`)}<th scope="col">SHA-256</th></tr></thead>
<tbody>${files.map((file) => html`<tr>${cell('file', link(file.name))}${cell('rows', file.rows === null ? '—' : String(file.rows))}${cell('size', wordSize(file.sizeBytes))}<td data-label="SHA-256"><code>${file.sha256}</code></td></tr>`)}
<tr>${cell('file', link(MANIFEST))}${cell('rows', '—')}${cell('size', '—')}<td data-label="SHA-256">—</td></tr></tbody></table>`
}

const KILO = 1024

const wordSize = (bytes: number): string =>
  bytes < KILO
    ? `${bytes} B`
    : bytes < KILO * KILO
      ? `${(bytes / KILO).toFixed(1)} KB`
      : `${(bytes / KILO / KILO).toFixed(1)} MB`

const mediaTypes: Readonly<Record<string, string>> = {
  gz: 'application/gzip',
  json: 'application/json; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
}

/** One file of a dump, only ever one that a manifest names. */
export const openDataFilePublic: PublicPage = {
  address: paths.openDataFile(':dump', ':file'),
  async show({ params, services: { config } }) {
    const dump = (await listDumps(config)).find(({ name }) => name === params['dump'])
    const name = params['file'] ?? ''
    const file = dump?.manifest.files.find((each) => each.name === name)
    if (!dump || (!file && name !== MANIFEST)) throw new Refusal('OPEN_DATA_NOT_FOUND')
    const path = join(openDataFolder(config), dump.name, name)
    const { sha256, sizeBytes } = file ?? (await hashOf(path))
    const mediaType = mediaTypes[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream'
    return { kind: 'stored', path, name: `${dump.name}-${name}`, mediaType, sizeBytes, sha256 }
  },
}
