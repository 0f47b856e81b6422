import { readFile } from 'node:fs/promises'
import { type Break, Refusal } from '@zhunsheng/core'
import { theSystem } from '../../context.ts'
import { runUseCase } from '../../run-use-case.ts'
import { type ChainVerdict, verifyChainUseCase } from '../../trace/verify-chain.ts'
import { command, textOption } from '../command.ts'
import { exitCodes } from '../exit-codes.ts'

/** A head is read from a file here, hence this command beside the use-case's own door. */
export const traceVerifyCommand = command({
  words: ['trace', 'verify'],
  title: { zh: '核验全部留痕、数据行和文件', en: 'verify the whole trace, its rows and its files' },
  options: {
    head: {
      type: 'string',
      value: 'FILE',
      title: {
        zh: '另行保存的签名文件，用来证明末尾没有被截断',
        en: 'a signed head kept elsewhere; proves that the tail was not cut off',
      },
    },
  },
  run: (call) =>
    call.open(async ({ services }) => {
      const file = textOption(call, 'head')
      const input = file === undefined ? {} : { head: await readHead(file) }
      const verdict = await runUseCase(services, verifyChainUseCase, input, {
        actor: theSystem,
        requestId: 'cli-trace-verify',
      })
      return { value: verdict, words: wordsOf(verdict), exit: verdict.holds ? exitCodes.ok : exitCodes.traceBroken }
    }),
})

function readHead(file: string): Promise<string> {
  return readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'EISDIR') throw new Refusal('HEAD_MALFORMED')
    throw error
  })
}

const WHAT: Readonly<Record<Break['what'], string>> = {
  order: '序号不连续 / out of order',
  link: '与前一号不相连 / not linked to the one before',
  hash: '内容被改动 / its contents were altered',
  row: '数据行被改动 / a row it wrote was altered',
  rowMissing: '数据行被删除 / a row it wrote is missing',
  rowUnrecorded: '没有记录写过的数据行 / a row that no event wrote',
  file: '文件被替换或缺失 / a file was replaced or is missing',
  person: '个人信息被改动 / personal data was altered',
  head: '与签名不符 / differs from the signed head',
}

function wordsOf({ holds, size, root, breaks, tail, checked }: ChainVerdict): string {
  const counted = `${checked.events} 号记录、${checked.rows} 行数据、${checked.files} 个文件、${checked.persons} 人 / ${checked.events} events, ${checked.rows} rows, ${checked.files} files, ${checked.persons} persons`
  const found = breaks.map(({ seq, what, detail }) => `  ${seq === 0 ? '—' : `第 ${seq} 号`}  ${WHAT[what]}  ${detail}`)
  const tailWords =
    tail === 'proved'
      ? '末尾由签名证明 / the tail is proved by the head'
      : '末尾未被证明：没有签名可对照 / the tail cannot be proved without a head that holds'
  return [
    holds ? '留痕成立 / the trace holds' : '留痕不成立 / the trace does not hold',
    ...found,
    counted,
    `${size}  ${root}`,
    tailWords,
  ].join('\n')
}
