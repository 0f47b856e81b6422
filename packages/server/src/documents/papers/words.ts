import type { Contact, Maybe } from './record.ts'

const FILE_NAME_CHARACTERS_MAX = 80

/** 2025-01-15 → 2025年1月15日; a day that is not known gives the blank of an official paper. */
export function wordDay(day: Maybe): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day ?? '')
  if (!parts) return orBlank(day, '日期')
  return `${parts[1]}年${Number(parts[2])}月${Number(parts[3])}日`
}

/** The value, or a blank that nobody can overlook: （待填：…）. */
export function orBlank(value: Maybe<string | number>, what: string): string {
  const text = printable(String(value ?? '')).trim()
  return text === '' ? `（待填：${what}）` : text
}

/** The value, or nothing: for cells that are filled in by hand. */
export function orEmpty(value: Maybe<string | number>): string {
  return printable(String(value ?? '')).trim()
}

/** The names joined as Chinese running text does, or a blank. */
export function orBlankList(values: readonly string[] | null | undefined, what: string): string {
  const known = (values ?? []).map(orEmpty).filter((value) => value !== '')
  return known.length === 0 ? `（待填：${what}）` : known.join('、')
}

/** 《title》 without doubling the marks that the title may already carry. */
export function quoteTitle(title: Maybe): string {
  const text = orBlank(title, '标准名称')
  return text.startsWith('《') || text.startsWith('（待填') ? text : `《${text}》`
}

/** Every known way to reach the contact, in one to three lines; a blank when none is known. */
export function wordContact(contact: Maybe<Contact>): string[] {
  const lines = [
    [labelled('联系人', contact?.person), labelled('电话', contact?.phone)].filter(Boolean).join('　'),
    labelled('电子邮箱', contact?.email),
    labelled('地址', contact?.address),
  ].filter((line) => line !== '')
  return lines.length === 0 ? [`联系人：${orBlank('', '联系人和电话')}`] : lines
}

function labelled(label: string, value: Maybe): string {
  const text = orEmpty(value)
  return text === '' ? '' : `${label}：${text}`
}

/** A file name from its parts, without the characters that some file system refuses. */
export function nameFile(extension: 'docx' | 'xlsx', ...parts: Maybe[]): string {
  const stem = parts
    .map((part) =>
      orEmpty(part)
        .replaceAll(/[\\/:*?"<>|\n\t]/g, ' ')
        .replaceAll(/ +/g, ' ')
        .trim(),
    )
    .filter((part) => part !== '')
    .join('_')
  const short = [...stem]
    .slice(0, FILE_NAME_CHARACTERS_MAX)
    .join('')
    .replace(/[. ]+$/, '')
  return `${short === '' ? '文件' : short}.${extension}`
}

/** Without the characters that XML 1.0 cannot carry: one of them would make the whole file unreadable. */
export function printable(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/(?![\n\t])[\p{Cc}\ufffe\uffff]/gu, '')
    .replaceAll(/\p{Cs}/gu, '\ufffd')
}
