import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { p, wordFile } from './forms/test-files.ts'
import { makeTable } from './sheets/table-export.ts'
import { sniffFile } from './sniff.ts'

/** An old Office container of two sectors: a directory with one stream, and the stream's first bytes. */
function ole(stream: string, first: number[] = []): Uint8Array {
  const file = Buffer.alloc(1536)
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(file)
  file.writeUInt16LE(9, 30)
  file.write(stream, 512, 'utf16le')
  file.writeUInt32LE(1, 512 + 116)
  Buffer.from(first).copy(file, 1024)
  return file
}

const wordStart = [0xec, 0xa5, 0, 0, 0, 0, 0, 0, 0, 0]

/** Writes a size into the central directory of the first entry, as a made-up bomb has it. */
function withDeclaredSize(bytes: Uint8Array, size: number): Uint8Array {
  const file = Buffer.from(bytes)
  file.writeUInt32LE(size, file.indexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 24)
  return file
}

describe('the kind of a file is known by its content', () => {
  test.each([
    ['a.docx', wordFile(p('示例')), 'docx'],
    ['a.wps', wordFile(p('示例')), 'docx'],
    ['a.pdf', strToU8('\n%PDF-1.7\n'), 'pdf'],
    ['a.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), 'png'],
    ['a.JPG', new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), 'jpeg'],
    ['a.doc', ole('WordDocument', [...wordStart, 0, 0]), 'doc'],
    ['a.wps', ole('WordDocument', [...wordStart, 0, 0]), 'wps'],
    ['a.zip', zipSync({ 'a.txt': strToU8('a') }), 'zip'],
    ['a.bin', new Uint8Array([1, 2, 3]), 'unknown'],
  ])('%s', (name, bytes, kind) => expect(sniffFile(bytes, name).kind).toBe(kind))

  test('an Excel file', async () => {
    const bytes = await makeTable({ sheet: '表', columns: [{ header: '甲', width: 9 }], rows: [] })
    expect(sniffFile(bytes, 'a.xlsx').kind).toBe('xlsx')
  })
})

describe('a file that is not what its name says is refused', () => {
  test.each([
    ['a.docx', strToU8('<html></html>')],
    ['a.docx', zipSync({ 'a.txt': strToU8('a') })],
    ['a.docx', ole('WordDocument', wordStart)],
    ['a.pdf', wordFile(p('示例'))],
    ['a.doc', strToU8('{\\rtf1}')],
  ])('%s', (name, bytes) => {
    expect(() => sniffFile(bytes, name)).toThrow(expect.objectContaining({ code: 'FILE_NOT_WHAT_IT_SAYS' }))
  })
})

test('a protected .docx or .doc is refused as encrypted', () => {
  const encrypted = expect.objectContaining({ code: 'FILE_ENCRYPTED' })
  expect(() => sniffFile(ole('EncryptedPackage'), 'a.docx')).toThrow(encrypted)
  expect(() => sniffFile(ole('WordDocument', [...wordStart, 0, 1]), 'a.doc')).toThrow(encrypted)
})

test('an empty file is refused', () => {
  expect(() => sniffFile(new Uint8Array(), 'a.docx')).toThrow(expect.objectContaining({ code: 'FILE_EMPTY' }))
})

test('a bomb is known by its directory, without unpacking', () => {
  const bomb = withDeclaredSize(wordFile(p('示例')), 0xfffffff0)
  expect(() => sniffFile(bomb, 'a.docx')).toThrow(expect.objectContaining({ code: 'FILE_UNPACKS_TOO_LARGE' }))
})
