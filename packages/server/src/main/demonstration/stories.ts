import type { Stage } from '@zhunsheng/core'

export type Story = {
  readonly title: string
  readonly titleEn: string
  readonly until: Stage
  /** How many days before today the project was proposed. */
  readonly daysAgo: number
  readonly participants: number
  readonly comments: number
  readonly subjects?: readonly string[]
}

/** One project in each stage, so that every page has something to show. All made up. */
export const stories: readonly Story[] = [
  {
    title: '示例冷链仓储作业规范',
    titleEn: 'Operation of cold-chain warehouses (example)',
    until: 'implementation',
    daysAgo: 420,
    participants: 6,
    comments: 9,
  },
  {
    title: '示例货运车辆智能调度系统技术要求',
    titleEn: 'Intelligent dispatch systems for freight vehicles (example)',
    until: 'publication',
    daysAgo: 210,
    participants: 4,
    comments: 7,
  },
  {
    title: '示例物流园区消防安全管理要求',
    titleEn: 'Fire safety in logistics parks (example)',
    until: 'examination',
    daysAgo: 160,
    participants: 5,
    comments: 8,
    subjects: ['workSafety'],
  },
  {
    title: '示例城市配送绿色包装评价方法',
    titleEn: 'Evaluation of green packaging in city delivery (example)',
    until: 'disposition',
    daysAgo: 95,
    participants: 4,
    comments: 12,
  },
  {
    title: '示例多式联运电子单证数据格式',
    titleEn: 'Data format of electronic documents in combined transport (example)',
    until: 'enquiry',
    daysAgo: 40,
    participants: 3,
    comments: 5,
  },
  {
    title: '示例托盘共用服务规范',
    titleEn: 'Pallet pooling service (example)',
    until: 'drafting',
    daysAgo: 20,
    participants: 2,
    comments: 0,
  },
  {
    title: '示例无人配送车运营管理要求',
    titleEn: 'Operation of unmanned delivery vehicles (example)',
    until: 'proposal',
    daysAgo: 4,
    participants: 0,
    comments: 0,
  },
]

export const participantNames: readonly string[] = [
  '示例冷链物流有限公司',
  '示例智运科技有限公司',
  '示例供应链研究院',
  '示例检测认证中心',
  '示例仓储设备有限公司',
  '示例消费者联合会',
]

export const expertNames: readonly (readonly [name: string, employer: string, field: string])[] = [
  ['示例专家甲', '示例大学物流学院', '物流工程'],
  ['示例专家乙', '示例标准化研究所', '标准化'],
  ['示例专家丙', '示例交通规划院', '交通运输'],
  ['示例专家丁', '示例信息安全测评中心', '信息安全'],
  ['示例专家戊', '示例港口集团', '仓储'],
  ['示例专家己', '示例应急管理学会', '安全生产'],
  ['示例专家庚', '示例智运科技有限公司', '智能调度'],
]

export const opinions: readonly (readonly [clause: string, opinion: string, proposed: string])[] = [
  ['1', '建议明确是否适用于第三方仓储。', '增加“包括第三方仓储”。'],
  ['4.2', '培训记录保存期限建议与档案管理要求一致。', '改为“不少于五年”。'],
  ['4.3', '维护周期过于笼统。', '按设备类别分别规定。'],
  ['5.2', '温度偏离的处理时间建议给出依据。', ''],
  ['5.3', '建议允许电子签名。', '“签字”改为“签字或电子签名”。'],
  ['6.1', '建议增加记录保存期限。', '增加“保存不少于三年”。'],
  ['6.2', '评价周期建议与企业年度计划一致。', ''],
  ['3', '建议增加“作业区”的定义。', ''],
  ['5.1', '检查项目建议列表给出。', '增加资料性附录。'],
  ['2', '建议引用相关基础标准。', ''],
  ['4.1', '“负责人”的职责建议明确。', ''],
  ['5', '章标题建议改为“作业”。', ''],
]
