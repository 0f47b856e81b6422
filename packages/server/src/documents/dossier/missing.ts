import type { Worded } from '@zhunsheng/core'
import type { DocumentView, ProjectView } from '../../views.ts'

export type Missing = {
  readonly items: ProjectView['dossier']['missing']
  readonly papers: readonly Worded[]
  readonly files: readonly Pick<DocumentView, 'name' | 'sha256'>[]
}

/** 缺项.txt: what the dossier does not hold, and why each piece is needed or not there. */
export function wordMissing({ items, papers, files }: Missing): string {
  const lines = [
    ...section(
      '一、报批材料中尚缺',
      items.map(({ title, why }) => `${title.zh}（${why.zh}）`),
    ),
    ...section(
      '二、尚不能生成的文件（相应步骤尚未办理）',
      papers.map(({ zh }) => zh),
    ),
    ...section(
      '三、已登记但存储中找不到的文件（请运行留痕核验并从备份恢复）',
      files.map(({ name, sha256 }) => `${name}（SHA-256：${sha256}）`),
    ),
  ]
  // The mark at the start lets old editors of Windows see that the text is in UTF-8.
  return `\ufeff${lines.join('\r\n')}\r\n`
}

function section(title: string, items: readonly string[]): string[] {
  return [title, ...(items.length === 0 ? ['无。'] : items.map((item, index) => `${index + 1}. ${item}`)), '']
}
