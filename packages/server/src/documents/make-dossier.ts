import { readFile } from 'node:fs/promises'
import { htmlReport } from '@zhunsheng/text'
import Type from 'typebox'
import { headFile } from '../config.ts'
import type { Context } from '../context.ts'
import { sha256Text } from '../db/ledger.ts'
import { showProject } from '../development/show-project.ts'
import { timelineOf } from '../trace/timeline.ts'
import { useCase } from '../use-case.ts'
import type { ProjectView } from '../views.ts'
import { listFiled } from './dossier/filed.ts'
import { listMade } from './dossier/made.ts'
import { wordMissing } from './dossier/missing.ts'
import { wordTimeline } from './dossier/word-timeline.ts'
import { type FileAnswer, mediaTypes } from './file-answer.ts'
import { type DossierEntry, makeDossier as packDossier } from './papers/dossier/make-dossier.ts'
import { reportWithDecisions } from './text-check/download-text-report.ts'
import { checkedKinds } from './text-check/store.ts'

/** A whole life has some hundreds of events; beyond this many a file is no record that anybody reads. */
const EVENTS_MAX = 100_000

/**
 * The whole dossier of a project as one .zip, at any moment: every document as it was filed, every paper that the record
 * can make, the course in words and as data, and what is missing with the reason why it is needed.
 *
 * Refuses with `DOSSIER_HASH_DIFFERS` when a file is no longer what was filed, and with `DOSSIER_TOO_LARGE`.
 */
export const makeDossier = useCase({
  name: 'documents.make-dossier',
  title: { zh: '下载卷宗', en: 'Download the dossier' },
  effect: 'read',
  roles: ['signedIn', 'administrator'],
  input: Type.Object(
    { projectId: Type.String({ title: '项目', minLength: 1, maxLength: 64 }) },
    { additionalProperties: false },
  ),
  async run(context, { projectId }): Promise<FileAnswer> {
    const project = await showProject.run(context, { id: projectId })
    const filed = await listFiled(context.files, project.documents)
    const made = await listMade(context, projectId)
    const missing = wordMissing({ items: project.dossier.missing, papers: made.missing, files: filed.missing })
    const entries = [
      ...filed.entries,
      ...made.entries,
      ...(await listCourse(context, project)),
      ...(await listReports(context, project)),
      textEntry('缺项.txt', missing, context.today),
    ]
    const facts = {
      projectId,
      planNumber: project.planNumber,
      number: project.number,
      stage: project.stage,
      missing: project.dossier.missing.map(({ code }) => code),
    }
    const manifest = {
      title: `《${project.title}》卷宗`,
      organizationName: project.organization.name,
      madeOn: context.today,
      facts,
    }
    const bytes = await packDossier({ entries, manifest })
    return { name: `卷宗_${project.title}_${context.today}.zip`, mediaType: mediaTypes.zip, bytes }
  },
})

/** The course of the project for people and for programs, and the head that was signed last, where there is one. */
async function listCourse(context: Context, { id, title }: ProjectView): Promise<DossierEntry[]> {
  const events = (await timelineOf(context.db, id, EVENTS_MAX)).reverse()
  const head = await readIfThere(headFile(context.config))
  return [
    textEntry('过程/过程记录.txt', wordTimeline(title, events), context.today),
    textEntry('过程/过程记录.json', `${JSON.stringify(events, null, 2)}\n`, context.today),
    ...(head === null ? [] : [textEntry('过程/留痕签名.json', head, context.today)]),
  ]
}

/** What the text engine said of the newest text and its explanatory statement, with what people decided about it. */
async function listReports(context: Context, { id, documents }: ProjectView): Promise<DossierEntry[]> {
  const entries: DossierEntry[] = []
  for (const kind of checkedKinds) {
    const newest = documents.find((document) => document.kind === kind)
    const report = newest && (await reportWithDecisions(context, newest.id, id))
    if (report) entries.push(textEntry(`检查/${reportTitles[kind]}.html`, htmlReport(report), context.today))
  }
  return entries
}

const reportTitles = { draftText: '标准文本检查报告', explanatoryStatement: '编制说明检查报告' } as const

function textEntry(path: string, text: string, madeOn: string): DossierEntry {
  return { path, content: new TextEncoder().encode(text), sha256: sha256Text(text), madeOn }
}

function readIfThere(path: string): Promise<string | null> {
  return readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
}
