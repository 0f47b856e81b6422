import type { FastifyRequest } from 'fastify'
import { expect, it } from 'vitest'
import { requireSameOrigin } from './origin.ts'

const PUBLIC_URL = 'https://standards.example.invalid'
const request = (headers: Record<string, string>) => ({ headers, host: 'inside:4180' }) as unknown as FastifyRequest // nothing else of it is read
const isTaken = (headers: Record<string, string>): boolean => {
  try {
    requireSameOrigin(request(headers), PUBLIC_URL)
    return true
  } catch {
    return false
  }
}

it('over plain http the origin decides: our own host and our public address are ours', () => {
  expect(isTaken({ origin: 'http://inside:4180' })).toBe(true)
  expect(isTaken({ origin: PUBLIC_URL })).toBe(true)
  expect(isTaken({ origin: 'https://elsewhere.example.invalid' })).toBe(false)
  expect(isTaken({ origin: 'null' })).toBe(false)
})

it('what the browser says of the site goes before the origin', () => {
  expect(isTaken({ 'sec-fetch-site': 'same-origin', origin: 'null' })).toBe(true)
  expect(isTaken({ 'sec-fetch-site': 'cross-site', origin: PUBLIC_URL })).toBe(false)
})

it('a request from no browser carries nobody’s cookies and is taken', () => expect(isTaken({})).toBe(true))
