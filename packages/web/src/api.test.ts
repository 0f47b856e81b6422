import { expect, test } from 'vitest'
import { address, newKey } from './api.ts'

test('an address carries what is asked for and leaves out what is not', () => {
  expect(address('development/list-projects', { q: '冷链 & 仓储', stage: undefined, cursor: null, limit: 20 })).toBe(
    '/api/development/list-projects?q=%E5%86%B7%E9%93%BE+%26+%E4%BB%93%E5%82%A8&limit=20',
  )
  expect(address('documents/takeover-template', {})).toBe('/api/documents/takeover-template')
})

test('every opening of a form has a key of its own', () => {
  expect(newKey()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/u)
  expect(newKey()).not.toBe(newKey())
})
