import { readFileSync, type Stats, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { errorCode } from './process-mark.ts'

/** The account under which PostgreSQL runs. It refuses to run as root, so root lends it another. */
export interface Account {
  readonly name: string
  readonly uid: number
  readonly gid: number
}

/** In this order; every Unix system has the second. initdb needs an entry in the list of users, a bare uid fails. */
const LENT_ACCOUNTS = ['postgres', 'nobody']

const EXECUTE = 1
const READ = 4

/** The account to run under, or null where the present one will do (anybody but root). */
export function lentAccount(passwd = readPasswd()): Account | null {
  if (process.getuid?.() !== 0) return null
  for (const name of LENT_ACCOUNTS) {
    const account = accountNamed(name, passwd)
    if (account !== null) return account
  }
  return null
}

/** The owner of a cluster that is already there: it keeps its account, whoever starts it now. */
export function ownerAccount(folder: string): Account | null {
  if (process.getuid?.() !== 0) return null
  const { uid, gid } = statSync(folder)
  return uid === 0 ? lentAccount() : { name: `uid ${uid}`, uid, gid }
}

/** Whether the account can enter every folder on the way to `path`, by mode bits; null (ourselves) always can. */
export function canReach(account: Account | null, path: string): boolean {
  if (account === null) return true
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    if (!grants(folder, account, EXECUTE)) return false
    if (folder === dirname(folder)) return true
  }
}

export function canEnter(account: Account | null, folder: string): boolean {
  return account === null || (grants(folder, account, EXECUTE) && canReach(account, folder))
}

export function canRead(account: Account | null, path: string): boolean {
  return account === null || (grants(path, account, READ) && canReach(account, path))
}

/** The part of spawn's options that lends the account. */
export function spawnAs(account: Account | null): { uid?: number; gid?: number } {
  return account === null ? {} : { uid: account.uid, gid: account.gid }
}

function grants(path: string, account: Account, bit: number): boolean {
  const stats = statOrNull(path)
  // What does not exist yet will be made by us, open enough.
  if (stats === null) return true
  if (stats.uid === account.uid) return (stats.mode & (bit << 6)) !== 0
  if (stats.gid === account.gid) return (stats.mode & (bit << 3)) !== 0
  return (stats.mode & bit) !== 0
}

function statOrNull(path: string): Stats | null {
  try {
    return statSync(path)
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null
    throw error
  }
}

function accountNamed(name: string, passwd: string): Account | null {
  for (const line of passwd.split('\n')) {
    const [entry, , uid, gid] = line.split(':')
    if (entry !== name) continue
    if (Number(uid) > 0 && Number(gid) > 0) return { name, uid: Number(uid), gid: Number(gid) }
  }
  return null
}

function readPasswd(): string {
  try {
    return readFileSync('/etc/passwd', 'utf8')
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return ''
    throw error
  }
}
