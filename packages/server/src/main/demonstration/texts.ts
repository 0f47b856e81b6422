import type { Document, Paragraph } from 'docx'

export type Clause = { readonly number: string; readonly title: string; readonly paragraphs: readonly string[] }

const MADE_UP = '本文件为演示用的虚构文本，不是标准。'

/** A made-up text in the order of GB/T 1.1: enough to be read, commented and versioned; nothing of it is anybody's. */
export function clausesOf(title: string): Clause[] {
  return [
    {
      number: '1',
      title: '范围',
      paragraphs: [
        `本文件规定了${title}的基本要求、作业要求、记录和评价。`,
        `本文件适用于从事相关业务的组织。${MADE_UP}`,
      ],
    },
    { number: '2', title: '规范性引用文件', paragraphs: ['本文件没有规范性引用文件。'] },
    { number: '3', title: '术语和定义', paragraphs: ['本文件没有需要界定的术语和定义。'] },
    {
      number: '4',
      title: '基本要求',
      paragraphs: [
        '4.1 组织应建立管理制度并指定负责人。',
        '4.2 作业人员应经培训合格后上岗，培训记录保存不少于三年。',
        '4.3 设备应按计划维护，维护周期不应超过六个月。',
      ],
    },
    {
      number: '5',
      title: '作业要求',
      paragraphs: [
        '5.1 作业前应检查设备状态并记录。',
        '5.2 作业区温度宜控制在 2 ℃～8 ℃，偏离时应在 15 min 内处理。',
        '5.3 交接时双方应核对数量和状态并签字。',
      ],
    },
    {
      number: '6',
      title: '记录与评价',
      paragraphs: [
        '6.1 记录应真实、完整，可追溯到作业人员和时间。',
        '6.2 组织应每年至少评价一次实施效果，并据此改进。',
      ],
    },
  ]
}

const STATEMENT_PARTS = [
  '工作简况',
  '编制原则和主要内容的确定依据',
  '试验验证的分析',
  '与国际、国外同类标准的对比',
  '与法律法规及相关标准的关系',
  '重大分歧意见的处理经过和依据',
  '涉及专利的说明',
  '实施的要求和措施建议',
  '其他应予说明的事项',
]

export async function makeDraft(title: string, edition: string): Promise<Uint8Array> {
  const { Paragraph, HeadingLevel } = await import('docx')
  const body = clausesOf(title).flatMap(({ number, title: heading, paragraphs }) => [
    new Paragraph({ text: `${number} ${heading}`, heading: HeadingLevel.HEADING_1 }),
    ...paragraphs.map((text) => new Paragraph({ text })),
  ])
  return pack([
    new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
    new Paragraph({ text: `（${edition}）` }),
    ...body,
  ])
}

export async function makeStatement(title: string): Promise<Uint8Array> {
  const { Paragraph, HeadingLevel } = await import('docx')
  const body = STATEMENT_PARTS.flatMap((heading, index) => [
    new Paragraph({ text: `${index + 1} ${heading}`, heading: HeadingLevel.HEADING_1 }),
    new Paragraph({ text: `《${title}》${heading}：演示内容。${MADE_UP}` }),
  ])
  return pack([new Paragraph({ text: `《${title}》编制说明`, heading: HeadingLevel.TITLE }), ...body])
}

async function pack(children: Paragraph[]): Promise<Uint8Array> {
  const docx = await import('docx')
  const document: Document = new docx.Document({ creator: '准绳演示', sections: [{ children }] })
  return docx.Packer.toBuffer(document)
}
