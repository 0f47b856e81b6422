import type { CoverFieldName } from './document.ts'

/** What a field of the cover looks like. The named group is the value; without one, the whole match is. */
export type CoverPattern = {
  readonly name: CoverFieldName
  readonly pattern: RegExp
  /** Strong fields make a page a cover: two of them are enough. */
  readonly isStrong: boolean
}

const DATE =
  '(?<value>[0-9０-９X×x＊*]{4}\\s*[-—–－.年/]\\s*[0-9０-９X×x＊*]{1,2}\\s*[-—–－.月/]\\s*[0-9０-９X×x＊*]{1,2}\\s*日?)'

/** @basis GB/T 1.1—2020, 8.1 and annex D.1: what stands on a cover. */
export const COVER_PATTERNS: readonly CoverPattern[] = [
  { name: 'ics', pattern: /ICS[\s\u3000:：]*(?<value>[0-9X×x]{2}(?:[.．][0-9X×x]{2,3})*)?/u, isStrong: true },
  {
    name: 'ccs',
    pattern: /^[\s\u3000]*(?:CCS[\s\u3000:：]*)?(?<value>[A-Z][\s\u3000]*(?:[0-9]{2}|XX|××|xx))[\s\u3000]*$/u,
    isStrong: true,
  },
  { name: 'ccs', pattern: /CCS[\s\u3000:：]*(?<value>[A-Z][\s\u3000]*(?:[0-9]{2}|XX|××|xx))?/u, isStrong: true },
  { name: 'filing-number', pattern: /备案号[\s\u3000]*[：:]?[\s\u3000]*(?<value>[^\s]*)/u, isStrong: true },
  { name: 'replaces', pattern: /^[\s\u3000]*(?:部分)?代替[\s\u3000]*(?<value>[A-Z].*?)[\s\u3000]*$/u, isStrong: false },
  {
    name: 'level',
    pattern:
      /^[\s\u3000]*(?<value>(?:中[\s\u3000]*华[\s\u3000]*人[\s\u3000]*民[\s\u3000]*共[\s\u3000]*和[\s\u3000]*国[\s\u3000]*)?[\p{Script=Han}\s\u3000]{0,20}?(?:国[\s\u3000]*家|行[\s\u3000]*业|地[\s\u3000]*方|团[\s\u3000]*体|企[\s\u3000]*业)[\s\u3000]*标[\s\u3000]*准(?:[\s\u3000]*化[\s\u3000]*指[\s\u3000]*导[\s\u3000]*性[\s\u3000]*技[\s\u3000]*术[\s\u3000]*文[\s\u3000]*件)?)[\s\u3000]*$/u,
    isStrong: true,
  },
  {
    name: 'number',
    pattern:
      /^[\s\u3000]*(?<value>[A-Z]{1,4}[0-9]{0,6}(?:[\s\u3000]*[/／∕][\s\u3000]*[A-Z][A-Z0-9-]{0,12}){0,2}[\s\u3000]*[0-9X×x＊*]{1,6}(?:[.．][0-9X×x]{1,3})*[\s\u3000]*[—\-－–一][\s\u3000]*[0-9X×x＊*]{2,4})(?![0-9])/u,
    isStrong: true,
  },
  { name: 'issued-on', pattern: new RegExp(`${DATE}[\\s\\u3000]*发[\\s\\u3000]*布`, 'u'), isStrong: true },
  { name: 'in-force-on', pattern: new RegExp(`${DATE}[\\s\\u3000]*(?:起)?实[\\s\\u3000]*施`, 'u'), isStrong: true },
  {
    name: 'completed-on',
    pattern: new RegExp(`完成(?:日期|时间)?[\\s\\u3000]*[：:]?[\\s\\u3000]*${DATE}`, 'u'),
    isStrong: false,
  },
  { name: 'patent-call', pattern: /^[\s\u3000]*(?<value>在提交(?:反馈)?意见时.*)$/u, isStrong: false },
  {
    name: 'adoption',
    pattern:
      /^[\s\u3000]*[（(](?<value>[^（()）]*(?:[（(][^（()）]*[)）][^（()）]*)?(?:IDT|MOD|NEQ)[^（()）]*)[)）][\s\u3000]*$/u,
    isStrong: false,
  },
  {
    name: 'stage',
    pattern:
      /^[\s\u3000]*[（(【[]?[\s\u3000]*(?<value>(?:标准)?(?:工作组)?(?:征求意见|送审|报批|讨论|审定|草案|预审)(?:讨论)?[\s\u3000]*(?:稿|征求意见稿)?(?:[一二三四五六七八九0-9]+稿?)?)[\s\u3000]*[）)】\]]?[\s\u3000]*$/u,
    isStrong: false,
  },
  {
    name: 'issuer',
    pattern: /^[\s\u3000]*(?<value>[\p{Script=Han}（）()、\s\u3000]{3,60}?)[\s\u3000]*发[\s\u3000]*布[\s\u3000]*$/u,
    isStrong: true,
  },
]

/** Names of the template's styles for parts of the cover. */
export const COVER_STYLES: readonly (readonly [RegExp, CoverFieldName])[] = [
  [/^封面标准名称$/u, 'title'],
  [/^封面标准英文名称$/u, 'title-english'],
  [/^封面标准号[0-9]?$/u, 'number'],
  [/^封面标准代替信息$/u, 'replaces'],
  [/^封面一致性程度(?:标识)?$/u, 'adoption'],
  [/^封面标准文稿类别$/u, 'stage'],
  [/^封面标准文稿编辑信息$/u, 'completed-on'],
  [/^(?:其他)?标准称谓$/u, 'level'],
  [/^(?:其他)?发布日期$/u, 'issued-on'],
  [/^(?:其他)?实施日期$/u, 'in-force-on'],
  [/^(?:其他)?发布部门$/u, 'issuer'],
]
