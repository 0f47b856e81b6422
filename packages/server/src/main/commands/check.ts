import type { Language } from '@zhunsheng/core'
import {
  type CheckReport,
  checks,
  htmlReport,
  type ProfileOverrides,
  runChecks,
  SARIF_SCHEMA,
  sarifReport,
  textOf,
  textReport,
} from '@zhunsheng/text'
import { type Call, command, type Outcome, textOption } from '../command.ts'
import { exitCodes } from '../exit-codes.ts'
import { UsageError } from '../usage.ts'
import { givenProfile } from './check-options.ts'
import { writeFixed } from './fix-text.ts'
import { readTextFile, type UnreadFile, unreadableWords } from './text-file.ts'
import { readBeside, type TextsBeside, withBeside } from './texts-beside.ts'

/** Checks the texts of files here and now: no server, no database and no network is needed. */
export const checkCommand = command({
  words: ['check'],
  title: { zh: '检查标准文本（.docx、.pdf、.md、.txt）', en: 'check the text of standards (.docx, .pdf, .md, .txt)' },
  positional: ['file…'],
  options: {
    stage: {
      type: 'string',
      value: '征求意见|送审|报批|发布',
      title: { zh: '文本所处的阶段；不写则从封面判断', en: 'stage of the text; read from the cover unless given' },
    },
    kind: {
      type: 'string',
      value: '国家|行业|地方|团体|企业|指导性技术文件',
      title: { zh: '标准的级别', en: 'level of the standard' },
    },
    edition: {
      type: 'string',
      value: '2009|2020',
      title: { zh: '按 GB/T 1.1 的哪一版起草', en: 'edition of GB/T 1.1 that the text follows' },
    },
    previous: {
      type: 'string',
      value: 'FILE',
      title: {
        zh: '上一稿；说明哪些发现仍在、已改好、新增；每次一个文件',
        en: 'the draft before: which findings persist, are fixed, are new; takes one file',
      },
    },
    companion: {
      type: 'string',
      value: 'FILE',
      title: {
        zh: '标准文本旁的编制说明，或编制说明旁的标准文本；每次一个文件',
        en: 'the explanatory statement beside a standard, or the standard beside a statement; takes one file',
      },
    },
    format: {
      type: 'string',
      value: 'text|json|sarif|html',
      title: { zh: '结果的格式；html 每次一个文件', en: 'format of the result; html takes one file' },
    },
    fix: {
      type: 'string',
      value: 'OUT.docx',
      title: {
        zh: '把能自动修改的写成修订，另存为此文件；每次一个 .docx 文件',
        en: 'write what mends itself as tracked changes into this file; takes one .docx file',
      },
    },
    lang: { type: 'string', value: 'zh|en', title: { zh: '结果的语言', en: 'language of the result' } },
  },
  run: async (call) => {
    const format = chosen(call, 'format', ['text', 'json', 'sarif', 'html'], 'text')
    const language = chosen(call, 'lang', ['zh', 'en'], 'zh')
    if (format === 'html' && call.positional.length > 1)
      throw new UsageError('--format html: 每次一个文件 / takes one file at a time')
    const target = textOption(call, 'fix')
    if (target !== undefined && call.positional.length > 1)
      throw new UsageError('--fix: 每次一个文件 / takes one file at a time')
    const profile = givenProfile(call)
    const beside = await readBeside(call)
    const checked = await Promise.all(call.positional.map((file) => checkFile(file, profile, beside)))
    for (const each of checked) if (each.report === null) call.log(unreadableWords(each.file, each))
    const [first] = checked
    const isWritten = target === undefined || !first?.report || (await writeFixed(call, first, target))
    const outcome = outcomeOf(checked, format, language)
    return isWritten && beside.isWhole ? outcome : { ...outcome, exit: exitCodes.malformed }
  },
})

type Format = 'text' | 'json' | 'sarif' | 'html'
type Unread = UnreadFile & { readonly file: string; readonly report: null }
type Checked = { readonly file: string; readonly report: CheckReport } | Unread

async function checkFile(file: string, profile: ProfileOverrides, beside: TextsBeside): Promise<Checked> {
  const read = await readTextFile(file)
  if (!('document' in read)) return { file, report: null, ...read }
  const text = textOf(read.document, { profile, fileName: read.fileName })
  return { file, report: runChecks(withBeside(text, beside, profile), { checks }) }
}

const WORDERS: Readonly<Record<Format, (checked: readonly Checked[], language: Language) => string>> = {
  text: (checked, language) =>
    checked
      .flatMap(({ file, report }) => (report ? `${file}\n${textReport(report, language)}` : []))
      .join('\n')
      .trimEnd(),
  json: (checked) => JSON.stringify(valueOf(checked), null, 2),
  sarif: (checked, language) => JSON.stringify(sarifLog(checked, language), null, 2),
  html: (checked, language) => checked.flatMap(({ report }) => (report ? htmlReport(report, language) : [])).join(''),
}

function outcomeOf(checked: readonly Checked[], format: Format, language: Language): Outcome {
  return { value: valueOf(checked), words: WORDERS[format](checked, language), exit: exitOf(checked) }
}

/** One file gives its report; several give an array. A file that could not be read has a code in its place. */
function valueOf(checked: readonly Checked[]) {
  const values = checked.map(({ report, ...rest }) => ({ ...rest, ...report }))
  return values.length === 1 ? values[0] : values
}

/** One log with a run for each file. */
function sarifLog(checked: readonly Checked[], language: Language) {
  const logs = checked.flatMap(({ file, report }) => (report ? sarifReport(report, { language, fileName: file }) : []))
  return { $schema: SARIF_SCHEMA, version: '2.1.0', runs: logs.flatMap(({ runs }) => runs) }
}

/** 0: nothing was found. 1: something was. 2: a file could not be read, or its text means nothing. */
function exitOf(checked: readonly Checked[]): NonNullable<Outcome['exit']> {
  if (checked.some(({ report }) => report?.document.readability.verdict !== 'readable')) return exitCodes.malformed
  return checked.some(({ report }) => report !== null && report.findings.length > 0) ? exitCodes.refused : exitCodes.ok
}

function chosen<T extends string>(call: Call, name: string, known: readonly T[], otherwise: T): T {
  const given = textOption(call, name)
  if (given === undefined) return otherwise
  const value = known.find((each) => each === given)
  if (value === undefined) throw new UsageError(`--${name} ${given}: ${known.join(' | ')}`)
  return value
}
