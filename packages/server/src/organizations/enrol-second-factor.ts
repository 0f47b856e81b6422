import { Refusal } from '@zhunsheng/core'
import Type from 'typebox'
import type { Context } from '../context.ts'
import { useCase } from '../use-case.ts'
import { requireOwnAccount } from './account.ts'
import { type AccountRow, updateAccount, useStep } from './account-store.ts'
import { textInput } from './input.ts'
import { newSecret, secretUri, stepOfCode } from './second-factor.ts'

const CODE_LENGTH_MAX = 10
const PICTURE_MARGIN = 2

/**
 * Begins a second factor: answers the secret as text, as an address and as a picture. It takes effect once a code of it
 * has been confirmed. To change the one in force, its present code is asked for: refuses with `SECOND_FACTOR_IN_FORCE`.
 */
export const enrolSecondFactor = useCase({
  name: 'organizations.enrol-second-factor',
  title: { zh: '启用动态验证码', en: 'Set up a second factor' },
  effect: 'write',
  inPerson: true,
  roles: ['signedIn'],
  input: Type.Object(
    { code: Type.Optional(textInput('现在的动态验证码', CODE_LENGTH_MAX)) },
    { additionalProperties: false },
  ),
  run: async (context, { code }) => {
    const account = await requireOwnAccount(context)
    await requirePresentCode(context, account, code)
    const secret = newSecret()
    await updateAccount(context.db, account.id, { second_factor_pending: secret })
    const uri = secretUri(secret, account.login)
    return { uri, secret, qrSvg: await drawn(uri) }
  },
})

async function requirePresentCode(context: Context, account: AccountRow, code: string | undefined): Promise<void> {
  if (account.second_factor_secret === null) return
  if (code === undefined) throw new Refusal('SECOND_FACTOR_IN_FORCE')
  const step = stepOfCode(account.second_factor_secret, code, context.now)
  if (step === null || !(await useStep(context.db, account.id, step))) throw new Refusal('SECOND_FACTOR_CODE_WRONG')
}

/** The library is loaded when somebody needs a picture, which is seldom. */
async function drawn(uri: string): Promise<string> {
  const { default: qrcode } = await import('qrcode')
  return qrcode.toString(uri, { type: 'svg', margin: PICTURE_MARGIN })
}
