import { describe, expect, test } from 'vitest'
import { marked, unmarked } from '../testing/marked-text.ts'
import { modalsIn } from './modals.ts'

const found = (text: string) => marked(text, modalsIn(text))
const kinds = (text: string) => modalsIn(text).map(({ modal }) => modal)

describe('words of modality are marked, and the same characters in ordinary words are not', () => {
  test.each([
    // 应
    '私钥⟦应⟧保密，应用系统⟦应⟧支持响应报文',
    '响应⟦应⟧包括相应的状态字，与请求一一对应',
    '噪声的影响⟦应⟧小于限值',
    '供应商提供的文件⟦应⟧适应环境，应急预案⟦应⟧有效',
    '焊接⟦应⟧牢固，接地线连接⟦应⟧可靠',
    '预应力、应变片和感应器的反应',
    '所提供⟦应⟧符合规定',
    '壳体⟦应⟧承受压力，导线⟦应⟧接地',
    '终端⟦应⟧答复查询，终端收到应答后关闭',
    '参数⟦应⟧变更，应变不大于限值',
    '系统：对应该设备的编号',
    '本方法⟦不应⟧用于饮用水，不应答的终端视为离线',
    '样品⟦应⟧对角放置；应对措施见附录',
    '管理⟦应⟧落实，处理⟦应⟧及时',
    '终端⟦应⟧：',
    '请求方与响应方相互呼应。',
    '⟦应该⟧检查，⟦应当⟧记录，⟦不应该⟧省略',
    '响 应 报 文 的 长 度 ⟦应⟧ 固 定',
    '编号⟦应⟧对应图例，反应釜⟦应⟧清洗，供能系统、效应和应变速率',
    // 宜
    '环境⟦宜⟧干燥，⟦不宜⟧潮湿，适宜性和便宜的材料，因地制宜',
    // 可
    '可靠性、可编程、可见光、可信计算、可追溯、可选项',
    '许可证和认可机构，许可的范围',
    '用户确认⟦可⟧继续',
    '样品⟦可⟧选用甲或乙，⟦可⟧用于测量，可用性不低于要求',
    '不可否认性、不可逆、不可见、必不可少、不可抗力',
    '密钥⟦不可⟧导出设备，不可导出的密钥',
    '接口⟦可⟧以太网方式连接，⟦可以⟧采用其他方式',
    '试验⟦可不⟧进行',
    '按下按键即可',
    '系统具有可校验的标识，端口的可配置范围',
    // 能
    '功能、性能、能量、能力、智能、节能、能源',
    '功能⟦不能⟧实现，终端⟦能⟧识别，装置⟦能够⟧复位',
    '设备⟦应⟧能识别，阀门自动关闭功能正常',
    '测量装置自动⟦能⟧复位',
    '只⟦能⟧读取，性能应用见附录',
    // 可能
    '如可能，⟦可⟧重复使用；可移式灯具、可食部分、可吸入颗粒物、可接受质量限',
    '内容⟦可能⟧涉及专利，可能性、尽可能、可能的后果，⟦不可能⟧恢复',
    // 须、必
    '⟦必须⟧保密，⟦须⟧登记，⟦无须⟧登记，使用须知，⟦不必⟧记录，不必要的操作',
    // 不得、禁止、允许
    '⟦不得⟧泄露，不得不停机，⟦禁止⟧吸烟，禁止标志，⟦严禁⟧烟火',
    '最大允许误差，允许偏差，⟦允许⟧采用其他方法',
    '系统⟦应⟧允许用户修改，系统⟦应⟧禁止外部访问',
    '0：不允许；1：允许；获得允许后离开',
  ])('%s', (sentence) => {
    expect(found(unmarked(sentence))).toBe(sentence)
  })
})

test.each([
  ['应记录', ['shall']],
  ['不应记录', ['shall-not']],
  ['宜记录', ['should']],
  ['不宜记录', ['should-not']],
  ['可记录', ['may']],
  ['可以记录', ['may']],
  ['可不记录', ['need-not']],
  ['无须记录', ['need-not']],
  ['能记录', ['can']],
  ['不能记录', ['cannot']],
  ['可能记录', ['possible']],
  ['不可能记录', ['impossible']],
  ['必须记录', ['must']],
  ['须记录', ['must']],
  ['严禁记录', ['must-not']],
  ['不得记录', ['must-not']],
  ['应当记录', ['ought']],
])('%s is of the kind %j', (text, expected) => {
  expect(kinds(text)).toEqual(expected)
})

test('only the stretch asked for is searched, with what stands around it in sight', () => {
  expect(modalsIn('响应应记录', [{ from: 2, to: 5 }])).toEqual([{ from: 2, to: 3, modal: 'shall' }])
  expect(modalsIn('响应记录', [{ from: 1, to: 4 }])).toEqual([])
})
