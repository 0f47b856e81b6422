import { describe, expect, it } from 'vitest'
import { cleanDraft } from './clean-draft.ts'
import { markedPlaces, marksIn } from './marked-places.ts'
import { editCover, indexOfPiece, insertAfter, movePiece, removePiece, replaceIn, replaceText } from './mutate-draft.ts'

const draft = cleanDraft()

describe('a mutation of a draft', () => {
  it('replaces words that stand in it once', () => {
    const mutated = replaceText(draft, '裂纹和毛刺', '裂纹')
    expect(mutated.pieces).toContainEqual({ kind: 'paragraph', text: '桌面微风扇的外表面不应有裂纹。' })
    expect(draft.pieces).toContainEqual({ kind: 'paragraph', text: '桌面微风扇的外表面不应有裂纹和毛刺。' })
  })
  it('refuses words that are not there, which would prove nothing', () => {
    expect(() => replaceText(draft, '电冰箱', '')).toThrow('does not stand')
  })
  it('refuses words that stand in several places unless all are meant', () => {
    expect(() => replaceText(draft, '桌面微风扇', '风扇')).toThrow('times')
    expect(replaceText(draft, '桌面微风扇', '风扇', { all: true }).cover.title).toBe('风扇　性能规范')
  })
  it('replaces within one piece what stands in others too', () => {
    const mutated = replaceIn(draft, '外表面', '桌面微风扇', '风扇')
    expect(mutated.pieces).toContainEqual({ kind: 'paragraph', text: '风扇的外表面不应有裂纹和毛刺。' })
  })
  it('takes away, puts in and moves pieces', () => {
    const added = insertAfter(draft, '外表面', { kind: 'note', text: '毛刺不分大小。', name: 'burrs' })
    const at = indexOfPiece(added, 'burrs')
    expect(indexOfPiece(movePiece(added, 'burrs', '绕组温升。'), 'burrs')).toBeGreaterThan(at)
    expect(removePiece(added, 'burrs')).toEqual(draft)
  })
  it('gives and takes fields of the cover', () => {
    expect(editCover(draft, { ics: null, replaces: '代替 T/SLXH 11—2018' }).cover).toMatchObject({
      replaces: '代替 T/SLXH 11—2018',
    })
    expect(editCover(draft, { ics: null }).cover).not.toHaveProperty('ics')
  })
})

describe('a marked place', () => {
  it('counts the characters that the file will hold, without marks and signs of formatting', () => {
    expect(marksIn('按照‹q›计算，壳体⟦必须⟧接地，⟦⟧。')).toEqual([
      { text: '按照q计算，壳体必须接地，。', from: 8, to: 10, excerpt: '必须' },
      { text: '按照q计算，壳体必须接地，。', from: 13, to: 13, excerpt: '' },
    ])
  })
  it('is found in any text of a draft', () => {
    expect(markedPlaces(replaceText(draft, '≤65 K', '⟦≤65℃⟧'))).toEqual([
      { text: '≤65℃', from: 0, to: 4, excerpt: '≤65℃' },
    ])
    expect(markedPlaces(draft)).toEqual([])
  })
})
