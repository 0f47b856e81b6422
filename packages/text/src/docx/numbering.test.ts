import { describe, expect, it } from 'vitest'
import {
  abstractOf,
  levelOf,
  numbered,
  numberOfList,
  numbersIn,
  paragraphOf,
  paragraphsIn,
  readSmall,
} from '../testing/read-small.ts'

const CHAPTERS = abstractOf(
  0,
  levelOf(0, 'decimal', '%1') + levelOf(1, 'decimal', '%1.%2') + levelOf(2, 'decimal', '%1.%2.%3'),
)

const numbersOf = (body: string, numbering: string, styles = ''): (string | null)[] =>
  numbersIn(readSmall({ body, numbering, styles }))

const ofLevels = (number: number, ...levels: number[]): string =>
  levels.map((level) => numbered(number, level)).join('')

describe('automatic numbers (ECMA-376-1, 17.9)', () => {
  it('a lower level starts again after a higher one (17.9.10)', () => {
    expect(numbersOf(ofLevels(1, 0, 1, 1, 0, 1, 2), CHAPTERS + numberOfList(1, 0))).toEqual([
      '1',
      '1.1',
      '1.2',
      '2',
      '2.1',
      '2.1.1',
    ])
  })

  it('a level whose restart is 0 counts on, and one that names a level restarts after that one only (w:lvlRestart)', () => {
    const levels = (restart: string): string =>
      abstractOf(
        0,
        levelOf(0, 'decimal', '%1') + levelOf(1, 'decimal', '%1.%2') + levelOf(2, 'decimal', '图%3', restart),
      ) + numberOfList(1, 0)
    const body = ofLevels(1, 0, 2, 1, 2, 0, 2)
    expect(numbersOf(body, levels('<w:lvlRestart w:val="0"/>'))).toEqual(['1', '图1', '1.1', '图2', '2', '图3'])
    expect(numbersOf(body, levels('<w:lvlRestart w:val="1"/>'))).toEqual(['1', '图1', '1.1', '图2', '2', '图1'])
  })

  it('instances of one definition count together, and an overridden start restarts once (w:lvlOverride, w:startOverride)', () => {
    const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
    const numbering =
      abstractOf(0, levelOf(0, 'lowerLetter', '%1)')) +
      numberOfList(1, 0) +
      numberOfList(2, 0) +
      numberOfList(3, 0, restart)
    const body = ofLevels(1, 0, 0) + ofLevels(2, 0) + ofLevels(3, 0, 0) + ofLevels(1, 0)
    expect(numbersOf(body, numbering)).toEqual(['a)', 'b)', 'c)', 'a)', 'b)', 'c)'])
  })

  it('an instance may replace a level whole (w:lvlOverride with w:lvl)', () => {
    const override = `<w:lvlOverride w:ilvl="0">${levelOf(0, 'upperRoman', '（%1）')}</w:lvlOverride>`
    expect(numbersOf(ofLevels(1, 0, 0), CHAPTERS + numberOfList(1, 0, override))).toEqual(['（I）', '（II）'])
  })

  it('a definition that links to a list style stands for that of the style (w:numStyleLink, w:styleLink)', () => {
    const numbering =
      abstractOf(0, `<w:styleLink w:val="列项"/>${levelOf(0, 'lowerLetter', '%1)')}`) +
      abstractOf(1, '<w:numStyleLink w:val="列项"/>') +
      numberOfList(1, 0) +
      numberOfList(2, 1)
    const styles =
      '<w:style w:type="numbering" w:styleId="列项"><w:name w:val="列项"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    expect(numbersOf(ofLevels(1, 0) + ofLevels(2, 0), numbering, styles)).toEqual(['a)', 'b)'])
  })

  it('legal numbering shows all numerals as Arabic (w:isLgl)', () => {
    const numbering =
      abstractOf(0, levelOf(0, 'chineseCounting', '第%1章') + levelOf(1, 'decimal', '%1.%2', '<w:isLgl/>')) +
      numberOfList(1, 0)
    expect(numbersOf(ofLevels(1, 0, 1), numbering)).toEqual(['第一章', '1.1'])
  })

  it('a style has the level that is linked to it, and its children too; number 0 takes the number away (w:pStyle, 17.9.18)', () => {
    const style = (id: string, name: string, parent: string, properties: string): string =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${parent}<w:pPr>${properties}</w:pPr></w:style>`
    const numbering =
      abstractOf(
        0,
        levelOf(0, 'decimal', '%1', '<w:pStyle w:val="z"/>') + levelOf(1, 'decimal', '%1.%2', '<w:pStyle w:val="t"/>'),
      ) + numberOfList(1, 0)
    const styles =
      style('z', '章标题', '', '<w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/>') +
      style(
        't',
        '一级条标题',
        '<w:basedOn w:val="z"/>',
        '<w:numPr><w:ilvl w:val="1"/></w:numPr><w:outlineLvl w:val="1"/>',
      ) +
      style('w', '一级无', '<w:basedOn w:val="t"/>', '')
    const body =
      ['z', 't', 'w'].map((id) => paragraphOf('甲', `<w:pStyle w:val="${id}"/>`)).join('') +
      paragraphOf('甲', '<w:pStyle w:val="t"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>')
    const flow = readSmall({ body, numbering, styles })
    expect(numbersIn(flow)).toEqual(['1', '1.1', '1.2', null])
    const [, , last] = paragraphsIn(flow)
    expect(last?.styles).toEqual(['一级无', '一级条标题', '章标题'])
    expect(last?.numbering).toMatchObject({ fromStyle: true, level: 1, ordinal: 2, list: '0', levelText: '%1.%2' })
    expect(last?.outlineLevel).toBe(1)
  })

  it('a level whose number is hidden shows none, though it counts (w:vanish in the level)', () => {
    const numbering =
      abstractOf(0, levelOf(0, 'decimal', '%1', '<w:rPr><w:vanish/></w:rPr>') + levelOf(1, 'decimal', '%1.%2')) +
      numberOfList(1, 0)
    expect(numbersOf(ofLevels(1, 0, 0, 1), numbering)).toEqual(['', '', '2.1'])
  })

  it('numbers in a text box count on after that of its anchor', () => {
    const box = (inner: string): string =>
      `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${inner}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`
    const anchor = `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${box(numbered(1, 0))}</w:p>`
    expect(numbersOf(anchor + numbered(1, 0), CHAPTERS + numberOfList(1, 0))).toEqual(['1', '2', '3'])
  })

  it('a cycle of list styles or ancestors ends', () => {
    const numbering = abstractOf(0, '<w:numStyleLink w:val="s"/>') + numberOfList(1, 0)
    const styles =
      '<w:style w:type="numbering" w:styleId="s"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="a"><w:name w:val="a"/><w:basedOn w:val="b"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="b"><w:name w:val="b"/><w:basedOn w:val="a"/></w:style>'
    const flow = readSmall({ body: numbered(1, 0) + paragraphOf('甲', '<w:pStyle w:val="a"/>'), numbering, styles })
    expect(paragraphsIn(flow).map((each) => each.styles)).toEqual([[], ['a', 'b']])
  })
})
