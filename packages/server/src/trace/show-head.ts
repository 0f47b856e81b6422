import { Refusal } from '@zhunsheng/core'
import Type from 'typebox'
import { useCase } from '../use-case.ts'
import { readSignedHead } from './signed-head.ts'

/** The last signed head, open to everybody: whoever keeps a copy can later prove what the trace held. */
export const showHead = useCase({
  name: 'trace.show-head',
  title: { zh: '查看留痕签名', en: 'Show the signed head of the trace' },
  effect: 'read',
  roles: ['anyone'],
  input: Type.Object({}, { additionalProperties: false }),
  run: async ({ config }) => {
    const head = await readSignedHead(config)
    if (!head) throw new Refusal('TRACE_NOT_SIGNED_YET')
    return head
  },
})
