import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { packFiles, smallDocx } from '../testing/small-docx.ts'
import { type ReadDocxOptions, readDocx } from './read-docx.ts'

const codeOf = (bytes: Uint8Array, limits: ReadDocxOptions['limits'] = {}): string => {
  const reading = readDocx(bytes, { limits })
  return reading.ok ? 'ok' : reading.code
}

const compound = (stream: string): Uint8Array =>
  Uint8Array.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...Array.from(stream).flatMap((letter) => [letter.charCodeAt(0), 0]),
  ])

const BODY = '<w:p><w:r><w:t>甲</w:t></w:r></w:p>'

describe('a package', () => {
  it('of another kind is named as such', () => {
    expect(codeOf(new Uint8Array())).toBe('empty')
    expect(codeOf(strToU8('%PDF-1.7'))).toBe('not-a-zip')
    expect(codeOf(packFiles({ mimetype: 'application/vnd.oasis.opendocument.text' }))).toBe('not-a-docx')
    expect(codeOf(compound('WordDocument'))).toBe('is-doc')
    expect(codeOf(compound('EncryptedPackage'))).toBe('encrypted')
  })

  it('is refused before anything is inflated where its directory asks too much', () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(8 * 1024 * 1024) })
    expect(codeOf(bomb)).toBe('ratio-too-high')
    expect(codeOf(smallDocx({ body: BODY }), { entries: 2 })).toBe('too-many-entries')
    expect(codeOf(smallDocx({ body: BODY }), { entryBytes: 10 })).toBe('too-large')
    expect(codeOf(smallDocx({ body: BODY }), { inflatedBytes: 300 })).toBe('too-large')
  })

  it('that points outside itself or names an entry twice is refused', () => {
    expect(codeOf(packFiles({ '../word/document.xml': '' }))).toBe('unsafe-package')
    expect(codeOf(packFiles({ 'word/document.xml': '', 'Word/Document.xml': '' }))).toBe('unsafe-package')
  })

  it('whose part is larger than announced is damaged, and no memory is spent on it', () => {
    const bytes = smallDocx({ body: BODY.repeat(2000) })
    const at = bytes.findLastIndex(
      (_, index) => index > 46 && String.fromCharCode(...bytes.subarray(index, index + 17)) === 'word/document.xml',
    )
    new DataView(bytes.buffer).setUint32(at - 46 + 24, 1000, true)
    expect(codeOf(bytes)).toBe('damaged')
  })
})

describe('markup', () => {
  it('with a document type or an entity is refused: nothing is ever expanded', () => {
    const parts = (document: string): Uint8Array => packFiles({ 'word/document.xml': document })
    expect(codeOf(parts('<!DOCTYPE a [<!ENTITY b "c">]><a/>'))).toBe('broken-xml')
    expect(codeOf(parts('<a>&b;</a>'))).toBe('broken-xml')
    expect(codeOf(parts('<a>'))).toBe('broken-xml')
    expect(codeOf(parts('<a/>'))).toBe('not-a-docx')
  })

  it('may be nested, long and many only up to the limits', () => {
    expect(
      codeOf(smallDocx({ body: '<w:tbl><w:tr><w:tc>'.repeat(100) + '<w:p/>' + '</w:tc></w:tr></w:tbl>'.repeat(100) })),
    ).toBe('too-deep')
    expect(codeOf(smallDocx({ body: '<w:p/>'.repeat(11) }), { paragraphs: 10 })).toBe('too-many-paragraphs')
    expect(codeOf(smallDocx({ body: '<w:p/>'.repeat(11) }), { elements: 10 })).toBe('too-large')
  })

  it('in UTF-16 reads as well (ECMA-376-2, 6.1.3)', () => {
    const markup = `\uFEFF<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${BODY}</w:body></w:document>`
    const wide = new Uint8Array(new Uint16Array(Array.from(markup, (letter) => letter.charCodeAt(0))).buffer)
    expect(codeOf(zipSync({ 'word/document.xml': wide }))).toBe('ok')
  })
})
