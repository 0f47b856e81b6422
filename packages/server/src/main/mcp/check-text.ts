import { stat } from 'node:fs/promises'
import { extname, isAbsolute } from 'node:path'
import { checks, runChecks, textOf, textReport } from '@zhunsheng/text'
import Type from 'typebox'
import { readTextFile } from '../commands/text-file.ts'
import { orNull, ToolError, text, tool } from './tool.ts'

const BYTES_MAX = 20 * 1024 * 1024
const FINDINGS_MAX = 200
const KINDS: readonly string[] = ['.docx', '.pdf', '.md', '.txt']

export const checkText = tool({
  name: 'check_text',
  title: { zh: '检查标准文本', en: 'Check the text of a standard' },
  says:
    'Checks a local file (.docx, .pdf, .md or .txt, 20 MB at most) against the drafting rules (GB/T 1.1 and the law). ' +
    'The file is read on this machine, in this process, and sent nowhere. Findings are hints with their clause and reason.',
  input: Type.Object(
    { path: Type.String({ minLength: 1, maxLength: 4000, description: 'Absolute path of the file on this machine.' }) },
    { additionalProperties: false },
  ),
  output: Type.Object({
    path: text(),
    ruleSetVersion: text(),
    total: Type.Integer({ description: 'Findings in all; the first 200 are listed.' }),
    findings: Type.Array(
      Type.Object({
        checkId: text(),
        severity: text(),
        clause: orNull(text()),
        message: text(),
        found: text(),
        why: text(),
      }),
    ),
  }),
  asksRegister: false,
  async run({ path }) {
    await requireFile(path)
    const read = await readTextFile(path)
    if (!('document' in read)) throw new ToolError(read.code, read.says, OTHER_FILE)
    const report = runChecks(textOf(read.document, { fileName: read.fileName }), { checks })
    const findings = report.findings.slice(0, FINDINGS_MAX).map((each) => ({
      checkId: each.checkId,
      severity: each.severity,
      clause: each.clause,
      message: each.message.zh,
      found: each.excerpt.found,
      why: each.explanation.conformity.zh,
    }))
    const shown = { ...report, findings: report.findings.slice(0, FINDINGS_MAX) }
    return {
      value: { path, ruleSetVersion: report.ruleSetVersion, total: report.findings.length, findings },
      words: textReport(shown, 'zh').trimEnd(),
    }
  },
})

const OTHER_FILE = {
  zh: '请核对路径，或换一个 .docx、.pdf、.md、.txt 文件',
  en: 'Check the path, or name another .docx, .pdf, .md or .txt file',
}

/** The ending and the size are looked at before anything is read: a model may name any file. */
async function requireFile(path: string): Promise<void> {
  if (!isAbsolute(path))
    throw new ToolError('path-not-absolute', { zh: '要写完整路径', en: 'The path must be absolute' }, OTHER_FILE)
  if (!KINDS.includes(extname(path).toLowerCase()))
    throw new ToolError(
      'kind-not-known',
      { zh: '只检查 .docx、.pdf、.md、.txt 文件', en: 'Only .docx, .pdf, .md and .txt files are checked' },
      OTHER_FILE,
    )
  // What is not there is told by the reading that follows.
  const found = await stat(path).catch(() => null)
  if (found && (!found.isFile() || found.size > BYTES_MAX))
    throw new ToolError(
      'file-too-large',
      { zh: '不是普通文件，或超过 20 MB', en: 'It is no ordinary file, or larger than 20 MB' },
      OTHER_FILE,
    )
}
