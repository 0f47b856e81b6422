import { Secret, TOTP } from 'otpauth'

const ISSUER = '准绳'
const PERIOD_SECONDS = 30
/** One step early or late, for clocks that differ by half a minute. */
const STEPS_ASIDE = 1
const CODE = /^[0-9]{6}$/u

export const newSecret = (): string => new Secret().base32

/** The address that an authenticator app reads from the picture. */
export const secretUri = (secret: string, login: string): string => totpOf(secret, login).toString()

/** The step of time (30 seconds each since 1970) whose code this is; `null` when it is none of about now. */
export function stepOfCode(secret: string, code: string, now: string): number | null {
  const token = digitsOf(code)
  if (!CODE.test(token)) return null
  const timestamp = Date.parse(now)
  const aside = totpOf(secret, '').validate({ token, timestamp, window: STEPS_ASIDE })
  return aside === null ? null : Math.floor(timestamp / 1000 / PERIOD_SECONDS) + aside
}

/** A Chinese keyboard may write full-width digits, and apps show codes in two groups. */
const digitsOf = (code: string): string => code.normalize('NFKC').replaceAll(/\s/gu, '')

const totpOf = (secret: string, label: string): TOTP =>
  new TOTP({
    issuer: ISSUER,
    label,
    secret: Secret.fromBase32(secret),
    period: PERIOD_SECONDS,
    digits: 6,
    algorithm: 'SHA1',
  })
