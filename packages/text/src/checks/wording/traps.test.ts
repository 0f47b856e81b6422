import { describe, expect, it } from 'vitest'
import { checkDraft, findingsOf, foundPlace, shown } from '../../testing/check-draft.ts'
import { withSentence } from '../../testing/expect-check.ts'
import { wordingChecks } from './index.ts'

const TRAPS: readonly string[] = [
  '电机的应用广泛，响应时间与负载相应，应答信号与请求一一对应。',
  '材料的适宜温度见表1，便宜的材料与可靠性有关。',
  '叶轮可见，指示灯的可见光与能量有关，功能和性能见表1。',
  '记录具有不可否认性，变化的可能性与环境有关，过程不可逆。',
  '接口采用SM2算法，版本为V2.1，日期格式为YY-MM-DD，当q=2m时见表1。',
  '网址为http://example.com/GB/T/1.1，模型为3D模型。',
  '铭牌上写有“必须接地”和“禁止触摸”，见《应当注意的事项》。',
  '供应商提供的应力数据，应急照明的能耗和节能等级见表1。',
  '测量装置见表1，检查项目和试验条件见表2，记录由制造方保存，计算结果为整数。',
  '基本标准、样本标准差和许可文件见表1。',
]

describe('ordinary words that hold the characters of modality', () => {
  it.each(TRAPS)('%s', (sentence) => {
    const checked = checkDraft(withSentence(sentence), {}, wordingChecks)
    const ids = new Set(wordingChecks.map(({ id }) => id))
    const accused = findingsOf(checked).filter(({ checkId }) => ids.has(checkId))
    expect(accused.map((finding) => `${finding.checkId} ${shown(foundPlace(checked.document, finding))}`)).toEqual([])
  })
})
