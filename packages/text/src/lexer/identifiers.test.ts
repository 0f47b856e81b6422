import { describe, expect, test } from 'vitest'
import { marked, unmarked } from '../testing/marked-text.ts'
import { identifiersIn } from './identifiers.ts'

const found = (text: string) => marked(text, identifiersIn(text))

describe('numbers of standards in a sentence', () => {
  test.each([
    '应符合⟦GB/T 1.1—2020⟧的规定',
    '按⟦GBT 1.1-2020⟧、⟦GB／T1.1—2020⟧和⟦ＧＢ／Ｔ　１．１－２０２０⟧',
    '见⟦GB/T 32918. 2—2016⟧第4章',
    '⟦GB/T 28046（所有部分）⟧适用',
    '⟦GB/T 28046.1～.5⟧、⟦DL/T 802.1～6-2007⟧和⟦GB 3100～3102⟧',
    '⟦GB/T 1.1、1.2⟧的规定',
    '⟦GB/T 19001—2016/ISO 9001:2015⟧，⟦GB 18384—2020/XG1—2021⟧',
    '⟦GB 7258—2017第1号修改单⟧发布',
    '计划号⟦20253583-Z-604⟧',
    '⟦DB11/T 1234⟧、⟦DB3301/T 12—2020⟧、⟦T/SLXH 115⟧、⟦Q/SL 001S-2020⟧',
    '⟦JJG（交通）001—2015⟧、⟦GBZ 2.1—2019⟧、⟦HJ 705⟧、⟦JTG D60—2015⟧',
    '⟦ISO/IEC 7816-3⟧、⟦IEEE 802.11⟧、⟦RFC 5280⟧、⟦ITU-T X.509⟧',
    '代替⟦GM/T XXXX—XXXX⟧和⟦GB/T ×××××—××××⟧',
    '⟦ISO/IEC 9798-3:1998/Amd.1:2010⟧和⟦ISO 9001:2008/Cor 1⟧，⟦IEC 60335-1:2010/AMD1:2013/COR1:2014⟧',
    '⟦IEC 60335-1:2010+AMD1:2013+AMD2:2016⟧和⟦EN 60335-1:2012+A11:2014⟧适用',
    '⟦GB/T 1234—2010/XG1—2015⟧、⟦GB 7258—2017（含第1号修改单）⟧和⟦GB 7258—2017《第 2 号修改单》⟧',
  ])('%s', (sentence) => {
    expect(found(unmarked(sentence))).toBe(sentence)
  })
})

test.each([
  ['ISO/IEC 9798-3:1998/Amd.1:2010', 'ISO/IEC 9798-3:1998/Amd 1:2010'],
  ['ISO 9001:2008/COR 1', 'ISO 9001:2008/Cor 1'],
  ['IEC 60335-1:2010/AMD1:2013/COR1:2014', 'IEC 60335-1:2010/Amd 1:2013/Cor 1:2014'],
  ['IEC 60335-1:2010+AMD1:2013', 'IEC 60335-1:2010+AMD1:2013'],
  ['GB/T 1234—2010/XG1—2015', 'GB/T 1234—2010/XG1—2015'],
  ['GB 7258—2017（含第1号修改单）', 'GB 7258—2017/XG1'],
])('an amendment makes %s another document: %s', (text, canonical) => {
  const [identifier, ...others] = identifiersIn(`按${text}的规定`)
  expect(others).toEqual([])
  expect(identifier?.canonical).toEqual([canonical])
  expect(identifier?.written).toBe(text)
})

test.each([
  ['ISO 9001:2008/A1版', 'ISO 9001:2008'],
  ['IEC 60335-1:2010+附件', 'IEC 60335-1:2010'],
  ['GB/T 1234—2010的修改单', 'GB/T 1234—2010'],
  ['GB/T 1234—2010第1章', 'GB/T 1234—2010'],
])('of “%s” only the number belongs to it', (text, number) => {
  expect(identifiersIn(text)[0]?.text).toBe(number)
})

test.each([
  'SM2算法和SM4算法',
  'T/R组件、TCP/IP协议、I/O端口',
  '日期按YY-MM-DD书写',
  '内存不小于4 GB，容量为 2GB',
  '磁盘为5 TB，芯片MT 6589',
  '见http://example.cn/GB/T 1.1-2020',
  'SAC/TC 260/SC 3归口',
  '文件名为AGB/T1.1-2020x',
  'GBK编码、GB编码',
])('no number of a standard is seen in “%s”', (text) => {
  expect(identifiersIn(text)).toEqual([])
})

test.each([
  ['GBT 1.1-2020', 'GB/T 1.1—2020'],
  ['GB/T1.1—2020', 'GB/T 1.1—2020'],
  ['GB/T 1.1一2020', 'GB/T 1.1—2020'],
  ['gb/t 1.1-2020', 'GB/T 1.1—2020'],
  ['GB/T 32918. 2—2016', 'GB/T 32918.2—2016'],
  ['GB 1234-89', 'GB 1234—1989'],
  ['GB/T 1.1—2020', 'GB/T 1.1—2020'],
  ['GB/T\u00A01.1—2020', 'GB/T\u00A01.1—2020'],
  ['GB/T　1.1—2020', 'GB/T 1.1—2020'],
  ['GB/T 28046.1~.5', 'GB/T 28046.1～.5'],
  ['GB/T 28046(所有部分)', 'GB/T 28046（所有部分）'],
  ['RFC5280', 'RFC 5280'],
  ['ISO 9001：2015', 'ISO 9001:2015'],
  ['Q：SLX 1738-2020', 'Q/SLX 1738—2020'],
])('%s is written in full %s', (text, written) => {
  expect(identifiersIn(text).map((identifier) => identifier.written)).toEqual([written])
})

test('a range means all its parts, dated alike', () => {
  const [range] = identifiersIn('DL/T 802.1～3-2007')
  expect(range?.label).toBe('list')
  expect(range?.canonical).toEqual(['DL/T 802.1—2007', 'DL/T 802.2—2007', 'DL/T 802.3—2007'])
  expect(range?.number?.canonical).toBe('DL/T 802.1')
})

test('a list that leaves out the code means each', () => {
  expect(identifiersIn('GB/T 5009.1—2003、5009.3—2010')[0]?.canonical).toEqual(['GB/T 5009.1—2003', 'GB/T 5009.3—2010'])
})

test('what follows a comma and is no number of a standard stays outside', () => {
  expect(identifiersIn('GB/T 1.1、2级')[0]?.text).toBe('GB/T 1.1')
  expect(identifiersIn('按GB/T 5009.3和5.2的规定')[0]?.text).toBe('GB/T 5009.3')
})

test('all parts are one document', () => {
  expect(identifiersIn('GB/T 28046（所有部分）')[0]).toMatchObject({ isAllParts: true, canonical: ['GB/T 28046'] })
})

test('a number that is held open is incomplete, not wrong', () => {
  expect(identifiersIn('GB/T ×××××—××××')[0]).toMatchObject({ label: 'incomplete', number: null, canonical: [] })
})
