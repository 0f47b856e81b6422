/**
 * What a style's name says of a paragraph, after the templates of standards (章标题, 一级条标题 …), TCS and 标准文件_ ones and
 * the built-in styles of word processors. `level` counts as in `Block.level`: a chapter or an annex is 1.
 */
export type StyleRole =
  | {
      readonly is: 'heading'
      readonly level: number
      readonly isTitled: boolean
      readonly family: 'chapter' | 'builtin'
    }
  | { readonly is: 'annex' }
  | { readonly is: 'element-title' }
  | { readonly is: 'term' }
  | { readonly is: 'list-item'; readonly level: number }
  | { readonly is: 'note' | 'example' | 'formula' | 'footnote' | 'contents' | 'cover' }
  | { readonly is: 'caption'; readonly of: 'figure' | 'table' | null }

const LEVEL_WORDS = '一二三四五六'
const BUILTIN = /^(?:heading|标题|überschrift|titre)(\d)$/u
const CHAPTER = /^(附录)?章标题$/u
const CLAUSE = /^(附录)?([一二三四五六])级(条标题|无标题条?|无)$/u
const ANNEX = /^附录(?:标识|标题|标号)$/u
const ELEMENT_TITLE =
  /^(?:前言、?引言标题|目次、标准名称标题|参考文献、索引标题|前言标题|引言标题|目次标题|参考文献标题|索引标题|正文标准名称|标准名称|toc标题|tocheading)$/u
const TERM = /^(?:附录)?术语条?[一二三四五]?(?:级)?(?:条标题)?$/u
const LIST =
  /^(?:附录)?(?:列项(?:——|●|◆|—|--|\.|·)?|字母编号列项|数字编号列项|编号列项|破折号列项|圆点列项)(?:[（(]([一二三])级[）)])?$/u
const CAPTION = /^(?:附录|正文)?(图|表)(?:标题|题)$/u
const COVER =
  /^(?:封面.*|文献分类号|发布日期|实施日期|发布部门|标准称谓|标准标志|其他发布部门|其他发布日期|其他实施日期|其他标准称谓|其他标准标志)$/u
const CONTENTS = /^(?:toc|目录|目次)\d$/u

const cache = new Map<string, StyleRole | null>()
const MOST_REMEMBERED = 2000

/** The first style from the paragraph's own up to the root that says something; null where none does. */
export function styleRoleOf(styles: readonly string[]): StyleRole | null {
  for (const style of styles) {
    const role = remembered(style)
    if (role) return role
  }
  return null
}

function remembered(style: string): StyleRole | null {
  const known = cache.get(style)
  if (known !== undefined) return known
  const role = roleOfName(style)
  if (cache.size < MOST_REMEMBERED) cache.set(style, role)
  return role
}

function roleOfName(style: string): StyleRole | null {
  const name = style
    .replace(/\s+/gu, '')
    .toLowerCase()
    .replace(/^(?:标准文件|tcs|标准)_/u, '')
    .replace(/(?:char|字符)$/u, '')
  return headingRole(name) ?? lesserRole(name)
}

function headingRole(name: string): StyleRole | null {
  const builtin = BUILTIN.exec(name)
  if (builtin) return { is: 'heading', level: Number(builtin[1]), isTitled: true, family: 'builtin' }
  const chapter = CHAPTER.exec(name)
  if (chapter) return { is: 'heading', level: chapter[1] ? 2 : 1, isTitled: true, family: 'chapter' }
  const clause = CLAUSE.exec(name)
  if (clause) {
    const depth = LEVEL_WORDS.indexOf(clause[2] ?? '一') + 2
    const isTitled = clause[3] === '条标题'
    return { is: 'heading', level: clause[1] ? depth + 1 : depth, isTitled, family: 'chapter' }
  }
  if (ANNEX.test(name)) return { is: 'annex' }
  if (ELEMENT_TITLE.test(name)) return { is: 'element-title' }
  return null
}

function lesserRole(name: string): StyleRole | null {
  if (CONTENTS.test(name)) return { is: 'contents' }
  if (TERM.test(name)) return { is: 'term' }
  const list = LIST.exec(name)
  if (list) return { is: 'list-item', level: list[1] ? '一二三'.indexOf(list[1]) + 1 : 1 }
  const caption = CAPTION.exec(name)
  if (caption) return { is: 'caption', of: caption[1] === '图' ? 'figure' : 'table' }
  if (name === '题注' || name === 'caption') return { is: 'caption', of: null }
  if (/^注[×x]?[：:]?(?:[（(].*[）)])?$/u.test(name)) return { is: 'note' }
  if (/^示例[×x]?[：:]?(?:内容|后续)?$/u.test(name)) return { is: 'example' }
  if (/^(?:图表脚注|脚注|图的脚注|表的脚注|图表脚注说明)$/u.test(name)) return { is: 'footnote' }
  if (/^(?:正文)?公式(?:编号制表符)?$/u.test(name)) return { is: 'formula' }
  return COVER.test(name) ? { is: 'cover' } : null
}
