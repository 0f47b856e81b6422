import { addDays, Refusal } from '@zhunsheng/core'
import Type from 'typebox'
import type { Context } from '../../context.ts'
import { useCase } from '../../use-case.ts'
import type { AccessKeyView } from '../../views.ts'
import { requireOwnAccount } from '../account.ts'
import { dayInput, textInput } from '../input.ts'
import { PASSWORD_LENGTH_MAX } from '../password.ts'
import { hashSecret, partsFrom, writeKey } from './key-form.ts'
import { countKeysInForce, insertKey } from './key-store.ts'
import { requireOwner } from './require-owner.ts'

const NAME_LENGTH_MAX = 60
const CODE_LENGTH_MAX = 10
const DAYS_DEFAULT = 90
const DAYS_MAX = 366
const KEYS_MAX = 20
const REQUESTS_PER_MINUTE = 10

/** `key` is whole only in the first answer; a repeated request finds it null. */
export type CreatedKey = AccessKeyView & { readonly key: string | null }

/**
 * Makes a key with which a program asks in the name of whoever makes it. It only reads unless `acts` is said, counts to
 * the end of `expiresOn` (90 days where it is left out, 366 at most), and is shown this once. The password is asked for
 * again, and the code of the second factor where one is in force: an open session alone makes no key.
 *
 * Refuses with `OWN_PASSWORD_WRONG`, `OWN_CODE_MISSING`, `SECOND_FACTOR_CODE_WRONG`, `ACCESS_KEY_EXPIRY_OUT_OF_RANGE`
 * or `ACCESS_KEY_TOO_MANY`.
 */
export const createAccessKey = useCase({
  name: 'organizations.create-access-key',
  title: { zh: '新建访问密钥', en: 'Make an access key' },
  effect: 'write',
  inPerson: true,
  roles: ['signedIn'],
  limitPerMinute: REQUESTS_PER_MINUTE,
  input: Type.Object(
    {
      name: textInput('用途', NAME_LENGTH_MAX),
      acts: Type.Optional(Type.Boolean({ title: '可以办理' })),
      expiresOn: Type.Optional(dayInput('有效期至')),
      password: textInput('密码', PASSWORD_LENGTH_MAX),
      code: Type.Optional(textInput('动态验证码', CODE_LENGTH_MAX)),
    },
    { additionalProperties: false },
  ),
  keptAnswer: (answer: CreatedKey): CreatedKey => ({ ...answer, key: null }),
  run: async (context, input): Promise<CreatedKey> => {
    const account = await requireOwnAccount(context)
    const expiresOn = lastDay(context, input.expiresOn)
    await requireOwner(context, account, input)
    if ((await countKeysInForce(context.db, account.id, context.today)) >= KEYS_MAX)
      throw new Refusal('ACCESS_KEY_TOO_MANY', { max: KEYS_MAX })
    const parts = partsFrom(context.newToken(), context.newToken())
    const [id, acts] = [context.newId(), input.acts ?? false]
    await insertKey(context.db, {
      id,
      account_id: account.id,
      prefix: parts.prefix,
      secret_hash: hashSecret(parts),
      name: input.name,
      acts,
      made_on: context.today,
      expires_on: expiresOn,
    })
    context.record({
      type: acts ? 'account.key-made-to-act' : 'account.key-made-to-read',
      subject: { kind: 'account', id: account.id },
      data: { prefix: parts.prefix, expiresOn },
    })
    const { prefix } = parts
    return {
      id,
      prefix,
      name: input.name,
      acts,
      madeOn: context.today,
      expiresOn,
      lastUsedOn: null,
      key: writeKey(parts),
    }
  },
})

function lastDay({ today }: Context, asked: string | undefined): string {
  const latest = addDays(today, DAYS_MAX)
  if (asked === undefined) return addDays(today, DAYS_DEFAULT)
  if (asked < today || asked > latest) throw new Refusal('ACCESS_KEY_EXPIRY_OUT_OF_RANGE', { today, latest })
  return asked
}
