import { describe, expect, it } from 'vitest'
import { blankSecrets, fillLinks } from './fill-links.ts'

describe('the addresses in a notice', () => {
  it('are whole once it is sent', () => {
    expect(fillLinks('公开页面：{consultation:p1}', 'https://example.invalid')).toBe(
      '公开页面：https://example.invalid/consultations/p1',
    )
  })
  it('are filled for places we know only; a brace somebody typed stays', () => {
    expect(fillLinks('{章:5} {project:p1}', 'https://example.invalid')).toBe(
      '{章:5} https://example.invalid/app/projects/p1',
    )
  })
  it('lose their secret before somebody else reads them', () => {
    expect(blankSecrets('打开 https://x.invalid/links/abc_DEF-1 或 /app/set-password?token=xyz 或 {link:abc}')).toBe(
      '打开 https://x.invalid/links/… 或 /app/set-password?token=… 或 {link:…}',
    )
  })
})
