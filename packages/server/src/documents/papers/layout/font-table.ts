/** The faces of an official paper. Where one is missing, Word and WPS take the one named beside it. */
export const faces = {
  title: '方正小标宋简体',
  body: '仿宋',
  heading: '黑体',
  page: '宋体',
  latin: 'Times New Roman',
} as const

const substitutes: [name: string, substitute: string, family: string][] = [
  [faces.title, '宋体', 'roman'],
  [faces.body, 'FangSong', 'modern'],
  [faces.heading, 'SimHei', 'modern'],
  [faces.page, 'SimSun', 'roman'],
]

/** word/fontTable.xml: names a substitute for each Chinese face, since few machines have the title face. */
export function fontTable(): string {
  const fonts = substitutes.map(
    ([name, substitute, family]) =>
      `<w:font w:name="${name}"><w:altName w:val="${substitute}"/><w:charset w:val="86"/><w:family w:val="${family}"/></w:font>`,
  )
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${fonts.join('')}</w:fonts>`
}
