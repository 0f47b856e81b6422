import Type from 'typebox'
import { useCase } from '../use-case.ts'
import { verifyChain } from './chain-verdict.ts'
import { parseSignedHead } from './signed-head.ts'

export { type ChainVerdict, verifyChain } from './chain-verdict.ts'

const HEAD_LENGTH_MAX = 2_000

/** Recomputes the whole trace; long where there is much of it. `head` is the text of a signed head kept elsewhere. */
export const verifyChainUseCase = useCase({
  name: 'trace.verify-chain',
  title: { zh: '核验留痕', en: 'Verify the trace' },
  effect: 'read',
  roles: ['administrator'],
  input: Type.Object(
    { head: Type.Optional(Type.String({ title: '签名文件内容', maxLength: HEAD_LENGTH_MAX })) },
    { additionalProperties: false },
  ),
  cli: { command: 'trace verify' },
  run: (context, { head }) =>
    verifyChain({ db: context.db, files: context.files, ...(head !== undefined && { head: parseSignedHead(head) }) }),
})
