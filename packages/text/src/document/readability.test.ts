import { describe, expect, it } from 'vitest'
import { grid, line } from '../testing/made-flow.ts'
import { readabilityOf } from './readability.ts'

const HEALTHY = '本文件规定了示例设备在使用中的一般要求，是为了在生产和检验中有所依据。'.repeat(20)

describe('the readability of a text', () => {
  it('is sound for Chinese text, counted in tables too', () => {
    expect(readabilityOf([grid([[HEALTHY]])], 'docx', 0).verdict).toBe('readable')
  })
  it('is garbled where next to nothing is Han', () => {
    const found = readabilityOf([line('\u0102\u0103 zq#'.repeat(100))], 'pdf', 0)
    expect(found).toMatchObject({ verdict: 'garbled', hanShare: 0 })
  })
  it('is garbled where common characters are missing among many Han', () => {
    expect(readabilityOf([line('犇骉麤龘'.repeat(200))], 'pdf', 0).verdict).toBe('garbled')
  })
  it('is that of a scan where nothing is visible, or pages are pictures', () => {
    expect(readabilityOf([line(' ')], 'docx', 3).verdict).toBe('scanned')
    expect(readabilityOf([line('第 1 页')], 'pdf', 1).verdict).toBe('scanned')
  })
  it('is not doubted for a short text', () => {
    expect(readabilityOf([line('ICS 01.120')], 'docx', 0).verdict).toBe('readable')
  })
})
