import type { Chance } from './chance.ts'

// Ordered by how often such words stand in titles; the pick follows Zipf's law, which makes common words very common.
const objects = words(
  '机器人 食品 信息系统 锂电池 混凝土 光伏组件 养老服务 钢结构 电子商务 电动汽车 物流仓储 医疗器械 茶叶 数据中心 水处理 压力容器 纺织品 智慧社区 充电桩 起重机 绿色产品 建筑垃圾 中药材 无人机 储能电站 碳排放 再生塑料 乡村旅游 冷链运输 幼儿园 风力发电机组 农产品 电梯 涂料 家政服务 传感器 半导体器件 轴承 阀门 花卉 船舶 润滑油 陶瓷 玻璃幕墙 地下管廊 消防装备 火锅底料 橡胶密封件 木地板 宠物食品 氢燃料电池 激光设备 变压器 预制菜 海水淡化 矿山 羽绒 眼镜 乐器 印刷油墨 蜂蜜',
)
const qualifiers = words(
  '工业 智能 城市 绿色 民用 便携式 高性能 低温 大型 移动 户外 分布式 再生 特种 家用 船用 车载 水下 矿用 可穿戴 一体化 模块化 小型 集装箱式 装配式 抗菌 高原 出口 老年 校园',
)
const aspects = words(
  '技术要求 通用技术条件 安全要求 试验方法 管理规范 评价指南 服务规范 检验规程 术语 设计规范 施工规程 能效限定值 质量分级 分类与编码 数据接口 运行维护 环境影响评价 验收规范 追溯体系 可靠性评估 包装与储存 等级划分 职业能力要求 采购指南 应急处置 碳足迹核算 标识与说明书 互联互通 风险评估 现场检测',
)
const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ'

/** A made-up title as titles are: sixteen characters or so, no two organizations' words alike in number only. */
export function makeTitle(chance: Chance): string {
  const qualifier = chance.next() < 0.5 ? chance.pickZipf(qualifiers) : ''
  const second = chance.next() < 0.35 ? `用${chance.pickZipf(objects)}` : ''
  const part = chance.next() < 0.15 ? ` 第${1 + chance.below(9)}部分` : ''
  return `${qualifier}${chance.pickZipf(objects)}${second}${part} ${chance.pickZipf(aspects)}`
}

/** A made-up code of an organization: `S` and three letters; the same index gives the same code. */
export function codeOf(index: number): string {
  const letter = (value: number) => LETTERS.charAt(value % LETTERS.length)
  return `S${letter(Math.floor(index / LETTERS.length ** 2))}${letter(Math.floor(index / LETTERS.length))}${letter(index)}`
}

function words(text: string): readonly string[] {
  return text.split(' ')
}
