import { hash, verify } from '@node-rs/argon2'
import { Refusal } from '@zhunsheng/core'

export const PASSWORD_LENGTH_MIN = 10
/** Longer ones only cost time to hash. */
export const PASSWORD_LENGTH_MAX = 128

/** What argon2id spends on a password: 19 MiB, two passes. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** A hash at the same cost that belongs to nobody, so that an unknown login takes as long to refuse as a wrong password. */
export const NOBODYS_HASH =
  '$argon2id$v=19$m=19456,t=2,p=1$aFDTGslyLRmUBzBX5jm8ew$8ZsseqHTA/xjLwYtAKio1ivc5YpXotAV88W+0zA1w7Q'

export const hashPassword = (password: string): Promise<string> => hash(spelling(password), COST)

/** Whether this is the password. Takes the same time when there is none. */
export async function isPassword(passwordHash: string | null, password: string): Promise<boolean> {
  const right = await verify(passwordHash ?? NOBODYS_HASH, spelling(password))
  return right && passwordHash !== null
}

/** Refuses with `PASSWORD_TOO_SHORT`. Characters are counted as people count them. */
export function requireGoodPassword(password: string): void {
  if ([...password].length < PASSWORD_LENGTH_MIN)
    throw new Refusal('PASSWORD_TOO_SHORT', { lengthMin: PASSWORD_LENGTH_MIN })
}

// Two keyboards may write the same character in two ways.
const spelling = (password: string): string => password.normalize('NFKC')
