import { describe, expect, it } from 'vitest'
import type { Block } from '../document/document.ts'
import { clause, items, table } from './clean/pieces.ts'
import { cleanDraft } from './clean-draft.ts'
import type { Draft } from './draft.ts'
import { editContents, editFormat, editPiece, insertAfter, removePiece, replaceText } from './mutate-draft.ts'
import { readDraft } from './read-draft.ts'

const draft = cleanDraft()
const blockWith = (mutated: Draft, words: string): Block | undefined =>
  readDraft(mutated).blocks.find(({ kind, text }) => kind !== 'contents-entry' && text.includes(words))

const headingOf = (mutated: Draft, title: string): Block | undefined =>
  readDraft(mutated).blocks.find(({ kind, text }) => kind === 'heading' && text.endsWith(title))

describe('a mutated draft is read as it was meant', () => {
  it('a typed number on a chapter that the template would count', () => {
    const mutated = editPiece(
      draft,
      (piece) => piece.kind === 'chapter' && piece.text === '证实方法',
      (piece) => ({ ...piece, label: '8' }),
    )
    expect(headingOf(mutated, '证实方法')?.number).toMatchObject({ value: '8', origin: 'typed' })
  })
  it('a list that wrongly goes on from the one before', () => {
    const more = items(['甲；', '乙。']).map((piece) => ({ ...piece, continues: true }))
    const mutated = insertAfter(draft, '外表面', ...more, clause('其他'), ...more)
    const values = readDraft(mutated).blocks.flatMap(({ text, number }) =>
      /^[甲乙][；。]$/u.test(text) ? [number?.value] : [],
    )
    expect(values).toEqual(['a)', 'b)', 'c)', 'd)'])
  })
  it('superscripts of table footnotes, subscripts, and a table in a cell', () => {
    const nested = table('', [['甲']], [['乙']])
    const mutated = insertAfter(
      replaceText(draft, '≤65 K', '≤65 K‹^a›'),
      '外表面',
      { kind: 'paragraph', text: '流速‹v›‹_1›' },
      {
        ...table('尺寸', [['名称', '值']], [['甲', { text: '乙', nested: { ...nested, text: null } }]]),
        name: 'sizes',
      },
    )
    const tables = readDraft(mutated).blocks.flatMap((block) => (block.table ? [block.table] : []))
    const cells = tables.flatMap(({ rows }) => rows.flatMap((row) => row.cells))
    expect(cells.find(({ text }) => text === '≤65 Ka')?.runs.at(-1)?.position).toBe('superscript')
    expect(blockWith(mutated, '流速v1')?.runs.map(({ position }) => position)).toContain('subscript')
    expect(cells.some(({ nestedTables }) => nestedTables === 1)).toBe(true)
  })
  it('an example in a frame', () => {
    const mutated = editPiece(draft, '1.5 m/s', (piece) =>
      piece.kind === 'example' ? { ...piece, boxed: true } : piece,
    )
    expect(blockWith(mutated, '1.5 m/s')?.borders).toHaveLength(4)
  })
  it('contents that no longer fit', () => {
    const mutated = editContents(draft, (entries) => entries.filter(({ text }) => !text.includes('外观')))
    const entries = readDraft(mutated).blocks.filter(({ kind }) => kind === 'contents-entry')
    expect(entries.length).toBeGreaterThan(10)
    expect(entries.some(({ text }) => text.includes('外观'))).toBe(false)
  })
  it('a term without English, an annex without its nature', () => {
    const noEnglish = editPiece(draft, 'nominal air volume', (piece) =>
      piece.kind === 'term' ? { ...piece, english: '' } : piece,
    )
    expect(blockWith(noEnglish, '标称风量')?.text).toBe('标称风量')
    const noNature = editPiece(
      draft,
      (piece) => piece.kind === 'annex' && piece.text === '风量测量记录',
      (piece) => (piece.kind === 'annex' ? { ...piece, nature: null } : piece),
    )
    expect(blockWith(noNature, '\n风量测量记录')?.annex?.nature).toBeNull()
  })
  it('another size of type for all paragraphs of a role', () => {
    expect(headingOf(editFormat(draft, 'chapter', { size: 28 }), '证实方法')?.runs[0]?.sizeHalfPoints).toBe(28)
  })
  it('tracked and commented words, hidden words, a cover without a field', () => {
    const changed = { ...draft, layout: { ...draft.layout, trackedInsertion: '待定。', comment: '请核对。' } }
    expect(readDraft(changed)).toMatchObject({ revisionCount: 1, comments: [{ text: '请核对。' }] })
    const hidden = editPiece(draft, '外表面', (piece) =>
      piece.kind === 'paragraph' ? { ...piece, hidden: true } : piece,
    )
    expect(blockWith(hidden, '外表面')?.runs[0]?.hidden).toBe(true)
  })
  it('a draft without its contents or its end line', () => {
    expect(readDraft({ ...draft, contents: null }).blocks.some(({ element }) => element === 'contents')).toBe(false)
    const open = removePiece(draft, ({ kind }) => kind === 'end-line')
    expect(readDraft(open).blocks.length).toBe(readDraft(draft).blocks.length - 1)
  })
})
