import { describe, expect, it } from 'vitest'
import type { CoverFieldName } from '../../document/document.ts'
import { heading, type MadeBlock, madeDocument, paragraph } from '../../testing/made-document.ts'
import type { Profile } from '../check.ts'
import { decideProfile, profileOf } from './profile-of.ts'

const profile = (
  cover: Partial<Record<CoverFieldName, string>>,
  blocks: readonly MadeBlock[] = [],
  fileName: string | null = null,
): Profile => profileOf(madeDocument(blocks, cover), {}, fileName)

const basisSentence = (year: string): MadeBlock =>
  paragraph(`本文件按照GB/T 1.1—${year}的规定起草。`, { element: 'foreword' })
const leadIn2020 = paragraph('下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。', {
  element: 'normative-references',
})
const leadIn2009 = paragraph('下列文件对于本文件的应用是必不可少的。', { element: 'normative-references' })

describe('the edition', () => {
  it.each(['2009', '2020'] as const)('is %s where the foreword says that it was drafted by it', (year) => {
    expect(profile({}, [basisSentence(year)]).edition).toBe(year)
  })
  it('is unknown where the foreword names an edition before both, whatever else is in the text', () => {
    expect(profile({}, [basisSentence('2000'), leadIn2009, paragraph('附录A')]).edition).toBeNull()
  })
  it('is unknown where the foreword names both', () => {
    expect(profile({}, [basisSentence('2009'), basisSentence('2020')]).edition).toBeNull()
  })
  it('needs two signs where the foreword is silent', () => {
    const annex = paragraph('（规范性）', { element: 'annex' })
    expect(profile({}, [leadIn2020]).edition).toBeNull()
    expect(profile({}, [leadIn2020, annex]).edition).toBe('2020')
    expect(profile({}, [leadIn2009, paragraph('（规范性附录）', { element: 'annex' })]).edition).toBe('2009')
  })
  it.each([
    ['GM/T XXXX—2014', '2009'],
    ['T/SLX 1—2021', null],
    ['T/SLX XXXX—20XX', null],
  ] as const)('takes the year of %s as a sign', (number, edition) => {
    expect(profile({ number }, [leadIn2009]).edition).toBe(edition)
  })
  it('is unknown where the signs are against each other', () => {
    const self = paragraph('本文件。'.repeat(6))
    expect(profile({}, [leadIn2009, self, paragraph('（规范性附录）', { element: 'annex' })]).edition).toBeNull()
  })
  it('is not read from a reference to GB/T 1.1 in the body', () => {
    expect(profile({}, [paragraph('结构见 GB/T 1.1—2020 中 7.2。')]).edition).toBeNull()
  })
})

describe('the level', () => {
  it.each([
    [{ number: 'GB/T 12345—2026', level: '中华人民共和国国家标准' }, 'national'],
    [{ number: 'GB/Z 12345—2026', level: '国家标准化指导性技术文件' }, 'guidance'],
    [{ number: 'GM/T XXXX—20XX', level: '中华人民共和国密码行业标准' }, 'sector'],
    [{ number: 'DB31/T 1234—2026', level: '上海市地方标准' }, 'local'],
    [{ number: 'T/SLX 1—2026', issuer: '示例学会 发布' }, 'group'],
    [{ level: '团体标准', issuer: '示例行业协会' }, 'group'],
    [{ number: 'Q/SL 001—2026', level: '企业标准', issuer: '示例有限公司' }, 'enterprise'],
  ] as const)('by two of three: %o is %s', (cover, level) => {
    expect(profile(cover).level).toBe(level)
  })
  it('is that of a number that begins with T/, Q/ or DB, and of no other number alone', () => {
    expect(profile({ number: 'T/SLX 1—2026' }).level).toBe('group')
    expect(profile({ number: 'GB/T 12345—2026' }).level).toBeNull()
  })
  it('is unknown where number and wording are against each other and nobody decides', () => {
    expect(profile({ number: 'GB/T 12345—2026', level: '团体标准' }).level).toBeNull()
  })
  it('follows the two that agree where one of three is wrong', () => {
    const cover = { number: 'T/SLX 1—2026', level: '中华人民共和国国家标准', issuer: '示例学会 发布' }
    expect(profile(cover).level).toBe('group')
  })
})

describe('the stage', () => {
  it.each([
    ['（征求意见稿）', 'enquiry'],
    ['送审稿', 'examination'],
    ['（报批稿）', 'approval'],
    ['（工作组讨论稿）', null],
  ] as const)('that the cover calls %s is %s', (stage, expected) => {
    expect(profile({ stage }).stage).toBe(expected)
  })
  it('is read from the name of the file where the cover is silent', () => {
    expect(profile({}, [], '示例水壶规范（送审稿）.docx').stage).toBe('examination')
  })
  it('is published with a whole number and a day of issue', () => {
    expect(profile({ number: 'T/SLX 1—2026', 'issued-on': '2026-03-02 发布' }).stage).toBe('published')
  })
  it('is unknown with blanks in the number or the day of issue', () => {
    expect(profile({ number: 'T/SLX XXXX—2026', 'issued-on': '2026-03-02 发布' }).stage).toBeNull()
    expect(profile({ number: 'T/SLX 1—2026', 'issued-on': '2026-XX-XX 发布' }).stage).toBeNull()
  })
})

describe('the functional type', () => {
  it.each([
    ['示例水壶 术语', 'terminology'],
    ['示例水壶 分类与代码', 'classification'],
    ['示例水壶 容量的测定', 'test-method'],
    ['示例水壶 第2部分：试验方法', 'test-method'],
    ['示例水壶技术规范', 'specification'],
    ['示例水壶 操作规程', 'code-of-practice'],
    ['示例水壶 选用指南', 'guidance'],
    ['示例水壶 评价', 'evaluation'],
    ['示例水壶 评价规范', 'specification'],
    ['示例水壶规范（征求意见稿）', 'specification'],
    ['示例水壶', null],
  ] as const)('of “%s” is %s', (title, type) => {
    expect(profile({ title }).type).toBe(type)
  })
  it('is product where requirements, tests and rules of inspection have chapters', () => {
    const chapters = ['4　技术要求', '5　试验方法', '6　检验规则', '7　标志、包装'].map((each) => heading(each))
    expect(profile({ title: '示例水壶' }, chapters).type).toBe('product')
  })
})

describe('other rules of drafting', () => {
  it.each([
    [{ number: 'GB 50016—2026' }, 'construction'],
    [{ number: 'JJG 1—2026' }, 'metrology'],
    [{ title: '食品安全国家标准 示例饮料' }, 'food-safety'],
    [{ title: 'GB/T 12345—2020《示例水壶》第1号修改单' }, 'amendment'],
    [{ number: 'GB/T 12345—2026', title: '示例水壶' }, null],
  ] as const)('govern %o: %s', (cover, special) => {
    expect(profile(cover).special).toBe(special)
  })
})

it('an explanatory statement says so on its first lines', () => {
  expect(profile({}, [paragraph('《示例水壶规范》编制说明')]).paper).toBe('explanatory-statement')
  expect(profile({}, [paragraph('示例水壶规范'), paragraph('见编制说明中的数据。')]).paper).toBe('standard')
})

it('what is given goes before what the text says, and is told as given', () => {
  const document = madeDocument([basisSentence('2009')])
  const decided = decideProfile(document, { edition: '2020', level: null })
  expect(decided.edition).toMatchObject({ value: '2020', signs: [{ kind: 'given' }] })
  expect(decided.level.value).toBeNull()
  expect(decideProfile(document).edition.signs[0]).toMatchObject({ kind: 'drafting-basis', at: { block: 0 } })
})
