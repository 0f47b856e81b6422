import { Refusal } from '@zhunsheng/core'
import type { Context } from '../context.ts'
import { sha256Text } from '../db/ledger.ts'
import { addAttempt, takeAttemptsBack } from './attempt-store.ts'

const WINDOW_MINUTES = 15
const WINDOW_MS = WINDOW_MINUTES * 60_000
/** An office may share one address, hence more from an address than for a login. */
const ATTEMPTS_MAX = { login: 10, address: 60 } as const
/** Five hexadecimal digits: a million counters at most, whatever names an attacker makes up. */
const BUCKET_DIGITS = 5

type Subject = keyof typeof ATTEMPTS_MAX

/**
 * Counts an attempt to sign in before it is looked at, so that many at once are counted too. Refuses with
 * `TOO_MANY_ATTEMPTS` beyond 10 a quarter of an hour for a login, or 60 from an address.
 */
export async function countAttempt(context: Context, login: string): Promise<void> {
  const windowBegan = new Date(Date.parse(context.now) - WINDOW_MS).toISOString()
  for (const [subject, bucket] of bucketsOf(context, login)) {
    const { attempts, began_at } = await addAttempt(context.db, bucket, context.now, windowBegan)
    if (attempts > ATTEMPTS_MAX[subject])
      throw new Refusal('TOO_MANY_ATTEMPTS', { seconds: secondsLeft(began_at, context.now) })
  }
}

/** After a success: the login begins anew, the address gets its one attempt back. */
export async function forgiveAttempts(context: Context, login: string): Promise<void> {
  for (const [subject, bucket] of bucketsOf(context, login))
    await takeAttemptsBack(context.db, bucket, subject === 'login' ? ATTEMPTS_MAX.login : 1)
}

function bucketsOf(context: Context, login: string): [Subject, string][] {
  const address = addressOf(context)
  const ofLogin: [Subject, string] = ['login', bucketOf('login', login)]
  return address ? [ofLogin, ['address', bucketOf('address', address)]] : [ofLogin]
}

/** The network address that the door saw. The command line has none, and the input is not asked: anybody could lie. */
const addressOf = (context: Context): string | null =>
  'address' in context && typeof context.address === 'string' ? context.address : null

const bucketOf = (subject: Subject, value: string): string => `${subject}/${sha256Text(value).slice(0, BUCKET_DIGITS)}`

const secondsLeft = (began: Date, now: string): number =>
  Math.max(1, Math.ceil((began.getTime() + WINDOW_MS - Date.parse(now)) / 1000))
