import type { Secret } from './secret.ts'

export const DATABASE = 'zhunsheng'
export const OWNER_ROLE = 'zhunsheng_owner'
export const APP_ROLE = 'zhunsheng_app'

/** The superuser's address, for making roles and databases; never handed to the application. */
export function adminUrl(secret: Secret, port: number): string {
  return url('postgres', secret.superuser, port, 'postgres')
}

/** The owner of the database: migrates. */
export function ownerUrl(secret: Secret, port: number): string {
  return url(OWNER_ROLE, secret.owner, port, DATABASE)
}

/** The lesser role that serves. */
export function appUrl(secret: Secret, port: number): string {
  return url(APP_ROLE, secret.app, port, DATABASE)
}

/** The same server and role, another database. */
export function withDatabase(address: string, name: string): string {
  const changed = new URL(address)
  changed.pathname = `/${encodeURIComponent(name)}`
  return changed.href
}

function url(role: string, password: string, port: number, database: string): string {
  return `postgres://${role}:${password}@127.0.0.1:${port}/${database}`
}
