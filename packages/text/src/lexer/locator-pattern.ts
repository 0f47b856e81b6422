// Matched against `plainOf(text)`: half width, one kind of gap.
const DIGITS = String.raw`\d{1,3}`
const CLAUSE = String.raw`[1-9]\d?(?:\.\d{1,3}){1,5}(?![\d.]*\d)`
const ANNEX_CLAUSE = String.raw`[A-Z](?:\.\d{1,3}){1,5}(?!\.?\d)`
/** A group may be named once only, so each alternative has its own. */
const item = (which: number) =>
  String.raw`(?: ?(?:中)?(?:的)?(?:列项)? ?(?<item${which}>[a-z]|\d{1,2})\)(?: ?\d{1,2}\))?)?`
const IN_TABLE = String.raw`(?:[A-Z](?:\.\d{1,3}){1,4}|\d{1,3}(?:[.-]\d{1,3}){0,4})`

// What stands before 表, 图 and 式 in words that are no pointers.
const NOT_TABLE = '(?<![本该此代外发仪列报电续水气钟手年量附总分子])'
const NOT_FIGURE = '(?<![本该此截插地视构意程框略制绘草蓝像企试意力附])'
const NOT_FORMULA = '(?<![公方形格模样正款版制型程等样公正])'

/** Alternatives in order; what is malformed comes before the well formed it contains. */
const FORMS = [
  String.raw`第 ?(?<oddClause>${CLAUSE})(?: ?(?:章节|条款?|节|款|章))?${item(1)}`,
  String.raw`(?<![\d.A-Za-z])(?<suffixed>${CLAUSE}) ?(?:章节|条款?|节|章)(?![件形目列码幅约流水棒省点])${item(2)}`,
  String.raw`第 ?(?<chapter>\d{1,2}|[一二三四五六七八九十]{1,3}) ?章(?<chapterWord>节(?![约能省点]))?`,
  String.raw`第 ?(?<section>\d{1,2}|[一二三四五六七八九十]{1,3}) ?(?<sectionWord>条|节)(?!课)`,
  String.raw`第 ?(?<page>\d{1,4}) ?页`,
  String.raw`附录 ?(?<annex>[A-Z](?:\.\d{1,3}){0,5})(?![A-Za-z])`,
  String.raw`${NOT_TABLE}表 ?(?<table>${IN_TABLE})(?![\d.%]|[a-zA-Z])`,
  String.raw`${NOT_FIGURE}图 ?(?<figure>${IN_TABLE})(?![\d%]|[A-Z])`,
  String.raw`公式 ?\( ?(?<formula>(?:[A-Z]\.)?${DIGITS}) ?\)`,
  String.raw`(?:公式|${NOT_FORMULA}式) ?(?<oddFormula>\(? ?(?:[A-Z]\.)?${DIGITS} ?\)?)(?![\d.])`,
  String.raw`(?<![备关批标])注 ?(?<note>\d{1,2})(?![\d.])`,
  String.raw`示例 ?(?<example>\d{1,2})(?![\d.])`,
  String.raw`(?<![\d.A-Za-z_=+*/-])(?<clause>${CLAUSE})${item(3)}`,
  String.raw`(?<![\d.A-Za-z_=+*/-])(?<annexClause>${ANNEX_CLAUSE})${item(4)}`,
  String.raw`(?<vague>(?:见)?(?:上文|(?<!上)下文)(?![件本字化献])|(?<![以之线地])[上下](?:表|图)(?! ?(?:[A-Z]\.)?\d)(?![示明达面层格现述观皮情征像书片形案纸])|如前所述|如上所述|上一[章节]|下一[章节]|前一[章节])`,
]

/** Where one may begin: cheap, so that the long pattern is tried at few places. */
export const locatorStart = () =>
  /第|附录|[表图](?= ?[\dA-Z])|公?式(?= ?\(? ?[\dA-Z])|注(?= ?\d)|示例(?= ?\d)|(?<![\d.A-Za-z_=+*/-])(?:\d{1,2}|[A-Z])\.\d|见?上文|见?(?<!上)下文|[上下][表图一]|前一|如[前上]所述/gu

/** Tried at a place that `locatorStart` found. */
export const locatorPattern = new RegExp(FORMS.join('|'), 'uy')

/** The rest of a range after a locator: ～5.4, ～图3, 至表 5; in 表 1 至 9 项 it counts rows. */
export const rangeEndPattern = () =>
  /(?: ?(?:~|至|到|-(?= ?[图表附])) ?)(?:第|图|表|附录|公式 ?\(|注)? ?(?<end>(?:[A-Z]\.)?\d{1,3}(?:\.\d{1,3}){0,5}|[A-Z])(?: ?\))?(?:章|条|节)?(?![\d.]*\d)(?! ?[项行列])/uy
