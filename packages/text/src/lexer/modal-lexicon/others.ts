import { readWords } from './ordinary-word.ts'

/** Words with 宜 that recommend nothing. */
export const yiWords = readWords(`
适宜
便宜 !<方
事宜
时宜
相宜
权宜
机宜
合宜
得宜
失宜
制宜
宜居
宜人
宜家
宜昌
宜宾
宜兴
宜春
宜州
宜阳
宜城
宜良
宜黄
宜林 >地荒
宜耕 >地
宜牧 >地
宜春市
`)

/** Words with 须 that oblige nobody. */
export const xuWords = readWords(`
须知 !>道晓
须臾
须根
胡须
触须
不必须
不须
`)

/** Words with 不得 that forbid nothing. */
export const deWords = readWords(`
不得不
不得已
不得而知
不得了
不得要领
不得其所
舍不得
恨不得
巴不得
怪不得
由不得
见不得
迫不得已
`)

/** Words with 必, 能, 许 and 止 after which nothing is decided. */
export const possibleWords = readWords(`
可能性
可能的
可能值
可能解
尽可能
有可能的
如可能
若可能
可能时
可能情况
不可能事件
`)

export const needWords = readWords(`
不必要
不必须
`)

/** 允许 as an attribute, and where it is what a system does and no provision. */
export const allowWords = readWords(`
允许误差
允许偏差
允许偏移
允许公差
允许差
允许值
允许范围
允许极限
允许限
允许最大
允许最小
允许应力
允许电流
允许电压
允许温度
允许温升
允许波动
允许浓度
允许载流量
允许列表
允许使用的
允许的
允许通过的
允许进入的
最大允许
最小允许
被允许
是否允许
所允许
若允许
如允许
如果允许
经允许
许可允许
不被允许
允许用户
允许管理
允许操作
允许访问
允许系统
允许客户
允许设备
允许终端
允许应用
允许使用者
允许标志
允许位
允许状态
条件允许
时间允许
`)

export const forbidWords = readWords(`
禁止标志
禁止标识
禁止令
禁止线
禁止带
禁止区
禁止位
禁止态
禁止状态
禁止列表
禁止使用的
禁止的
被禁止
是否禁止
所禁止
明令禁止
法律禁止
`)
