import { extractOf, textOf } from '@zhunsheng/text'
import { command, textOption } from '../command.ts'
import { exitCodes } from '../exit-codes.ts'
import { UsageError } from '../usage.ts'
import { readTextFile, unreadableWords } from './text-file.ts'

/** What programs need of a text as JSON: no server, no database and no network is needed. */
export const extractCommand = command({
  words: ['extract'],
  title: {
    zh: '提取标准文本的要素、引用、术语、条款和指标（JSON）',
    en: 'extract headings, references, terms, provisions and indicators of a text (JSON)',
  },
  positional: ['file'],
  options: {
    format: { type: 'string', value: 'json', title: { zh: '结果的格式', en: 'format of the result' } },
  },
  run: async (call) => {
    const format = textOption(call, 'format') ?? 'json'
    if (format !== 'json') throw new UsageError(`--format ${format}: json`)
    const [file = ''] = call.positional
    const read = await readTextFile(file)
    if (!('document' in read)) {
      call.log(unreadableWords(file, read))
      return { value: { file, ...read }, words: '', exit: exitCodes.malformed }
    }
    const { document, fileName } = read
    const value = extractOf(textOf(document, { fileName }))
    const isReadable = document.readability.verdict === 'readable'
    return { value, words: JSON.stringify(value, null, 2), exit: isReadable ? exitCodes.ok : exitCodes.malformed }
  },
})
