import { Refusal } from '@zhunsheng/core'
import Type from 'typebox'
import { useCase } from '../use-case.ts'
import { findByReceipt, type ReceiptView } from './public-store.ts'
import { readReceipt } from './receipt-input.ts'

const RECEIPT_LENGTH_MAX = 40

/** How far an opinion, an application or feedback has come. The receipt is all that is needed. */
export const findReceipt = useCase({
  name: 'implementation.find-receipt',
  title: { zh: '查回执', en: 'Find a receipt' },
  effect: 'read',
  roles: ['anyone'],
  input: Type.Object(
    { receipt: Type.String({ title: '回执号', minLength: 1, maxLength: RECEIPT_LENGTH_MAX }) },
    { additionalProperties: false },
  ),
  async run(context, input): Promise<ReceiptView> {
    const receipt = readReceipt(input.receipt)
    const found = await findByReceipt(context.db, receipt, context.now)
    if (!found) throw new Refusal('RECEIPT_NOT_FOUND', { receipt })
    return found
  },
})
