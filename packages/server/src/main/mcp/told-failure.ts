import { isRefusalCode, Refusal, type Worded } from '@zhunsheng/core'
import { RefusedError } from '../../client/index.ts'
import { EmbeddedRefusal } from '../../db/embedded/refusal.ts'
import { refusalValue } from '../word-refusal.ts'
import { ToolError } from './tool.ts'

export type Failure = { readonly code: string; readonly says: Worded; readonly next: Worded }

const HELP: Worded = { zh: '请查看 MCP 服务的标准错误输出', en: "Look at the MCP server's stderr" }

/** What went wrong, for a model and its user; what is no expected refusal is a bug, told on stderr in full. */
export function failureOf(error: unknown, log: (line: string) => void): Failure {
  if (error instanceof ToolError || error instanceof RefusedError)
    return { code: error.code, says: error.says, next: error.next }
  if (error instanceof Refusal && isRefusalCode(error.code)) {
    const { code, says, next } = refusalValue(error).error
    return { code, says, next }
  }
  if (error instanceof EmbeddedRefusal) return { code: error.code, says: error.text, next: HELP }
  log(`程序出错 / a bug: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
  return { code: 'BUG', says: { zh: '程序出错', en: 'A bug in the program' }, next: HELP }
}

export const failureWords = ({ code, says, next }: Failure): string =>
  `${code}  ${says.zh}。${next.zh}。\n${says.en}. ${next.en}.`
