/** A field of technology with what is standardized in it. Words stand as `Chinese|English`. */
export type Domain = {
  readonly name: string
  /** Code of the sector's standards, its department, and the codes of its classes. */
  readonly sector: string
  readonly department: string
  readonly ics: readonly string[]
  readonly ccs: readonly string[]
  readonly objects: readonly Word[]
  readonly qualifiers: readonly Word[]
}

export type Word = { readonly zh: string; readonly en: string }

const ENERGY = '国家能源局'
const INDUSTRY = '工业和信息化部'
const BUILDING = '住房和城乡建设部'
const FARMING = '农业农村部'

/** In the order of how much is written about them. */
export const domains: readonly Domain[] = [
  domain(
    '电力 DL',
    ENERGY,
    '29.180 29.240 29.060',
    'K41 K45 K13 F21',
    '变压器|power transformer 电力电缆|power cable 架空输电线路|overhead transmission line 断路器|circuit breaker 互感器|instrument transformer 继电保护装置|relay protection device 变电站监控系统|substation monitoring system 换流阀|converter valve 避雷器|surge arrester 绝缘子|insulator 电能表|electricity meter 配电终端|distribution terminal 隔离开关|disconnector 高压开关柜|high-voltage switchgear 电缆沟盖板|cable trench cover',
    '油浸式|oil-immersed 干式|dry-type 高压|high-voltage 低压|low-voltage 柔性直流|flexible DC 特高压|ultra-high-voltage 智能|intelligent 户外|outdoor 数字化|digital 节能型|energy-saving',
  ),
  domain(
    '能源 NB',
    ENERGY,
    '27.160 27.180 27.140',
    'F12 F11 F22',
    '光伏组件|photovoltaic module 风力发电机组|wind turbine 抽水蓄能电站|pumped storage power station 储能电站|energy storage station 充电桩|charging pile 锂离子电池|lithium-ion battery 氢燃料电池|hydrogen fuel cell 光伏逆变器|photovoltaic inverter 生物质锅炉|biomass boiler 核电厂安全壳|nuclear containment 水轮机|hydraulic turbine 光伏支架|photovoltaic support 电解槽|electrolyser 风电叶片|wind turbine blade',
    '海上|offshore 分布式|distributed 并网|grid-connected 移动式|mobile 集装箱式|containerized 双面|bifacial 大型|large 高原|plateau 陆上|onshore 模块化|modular',
  ),
  domain(
    '机械 JB',
    INDUSTRY,
    '25.040 21.100 23.060',
    'J11 J16 J07 J50',
    '工业机器人|industrial robot 滚动轴承|rolling bearing 阀门|valve 齿轮减速器|gear reducer 数控机床|CNC machine tool 离心泵|centrifugal pump 液压缸|hydraulic cylinder 压力容器|pressure vessel 起重机|crane 空气压缩机|air compressor 焊接机器人|welding robot 输送机|conveyor 橡胶密封圈|rubber seal ring 紧固件|fastener 弹簧|spring 轴承钢球|bearing ball',
    '精密|precision 重型|heavy-duty 立式|vertical 卧式|horizontal 耐腐蚀|corrosion-resistant 低温|low-temperature 协作|collaborative 防爆|explosion-proof 电动|electric 高速|high-speed',
  ),
  domain(
    '化工 HG',
    INDUSTRY,
    '71.100 71.060 87.040',
    'G15 G13 G51',
    '过氧化氢|hydrogen peroxide 氢氧化钠|sodium hydroxide 涂料|paint 胶粘剂|adhesive 碳酸钙|calcium carbonate 染料|dye 橡胶促进剂|rubber accelerator 水处理剂|water treatment agent 聚丙烯树脂|polypropylene resin 催化剂|catalyst 润滑油添加剂|lubricant additive 硫酸|sulfuric acid 活性炭|activated carbon 木器涂料固化剂|wood coating hardener',
    '工业用|industrial 电子级|electronic-grade 食品级|food-grade 水性|water-based 高纯|high-purity 环保型|environment-friendly 无溶剂|solvent-free 再生|recycled 纳米|nano 医用|medical',
  ),
  domain(
    '农业 NY',
    FARMING,
    '65.020 65.060 67.080',
    'B05 B31 B20 B90',
    '水稻|rice 小麦|wheat 茶叶|tea 苹果|apple 柑橘|citrus 食用菌|edible fungus 复合肥料|compound fertilizer 生猪|pig 奶牛|dairy cow 植保无人机|plant protection UAV 温室大棚|greenhouse 拖拉机|tractor 马铃薯|potato 玉米种子|maize seed 茶叶包装袋|tea packaging bag 葡萄|grape',
    '有机|organic 绿色食品|green food 无公害|pollution-free 设施|protected 冬季|winter 高海拔|high-altitude 早熟|early-maturing 南方|southern 旱地|dryland 出口|export',
  ),
  domain(
    '建筑 JG',
    BUILDING,
    '91.100 91.140 91.080',
    'P32 Q17 Q11 P20',
    '混凝土|concrete 钢结构|steel structure 玻璃幕墙|glass curtain wall 建筑门窗|building doors and windows 保温材料|insulation material 装配式建筑|prefabricated building 地下管廊|utility tunnel 防水卷材|waterproof membrane 电梯|lift 脚手架|scaffold 供热管道|heating pipeline 预应力锚具|prestressing anchorage 混凝土外加剂|concrete admixture 建筑垃圾|construction waste',
    '高性能|high-performance 再生骨料|recycled aggregate 超低能耗|ultra-low-energy 轻质|lightweight 既有|existing 高层|high-rise 城镇|urban 自密实|self-compacting 绿色|green 历史|historic',
  ),
  domain(
    '信息技术 SJ',
    INDUSTRY,
    '35.040 35.240 35.110',
    'L80 L70 L67',
    '数据中心|data centre 云计算平台|cloud computing platform 物联网网关|IoT gateway 人工智能芯片|AI chip 身份鉴别系统|identity authentication system 区块链系统|blockchain system 集成电路|integrated circuit 显示屏|display screen 工业软件|industrial software 信息系统|information system 数据库管理系统|database management system 智能卡|smart card 数字孪生平台|digital twin platform 数据中心空调|data centre air conditioner',
    '绿色|green 边缘|edge 可信|trusted 分布式|distributed 移动|mobile 政务|government 跨域|cross-domain 便携式|portable 开源|open-source 车载|vehicle-mounted',
  ),
  domain(
    '交通 JT',
    '交通运输部',
    '93.080 43.040 47.020',
    'R07 R85 P66 R80',
    '沥青路面|asphalt pavement 公路桥梁|highway bridge 道路运输车辆|road transport vehicle 集装箱|container 港口起重设备|port lifting equipment 隧道照明|tunnel lighting 交通信号灯|traffic signal 公路护栏|highway guardrail 卫星定位终端|satellite positioning terminal 内河船舶|inland ship 城市公共汽车|city bus 高速公路服务区|expressway service area 桥梁支座|bridge bearing 船用柴油机|marine diesel engine',
    '大跨径|long-span 高速公路|expressway 寒区|cold-region 危险货物|dangerous goods 智慧|smart 农村|rural 国际|international 冷藏|refrigerated 自动驾驶|automated driving 沿海|coastal',
  ),
  domain(
    '食品 SB',
    '商务部',
    '67.040 67.050 67.120',
    'X04 X10 X51',
    '预制菜|prepared dish 冷冻食品|frozen food 火锅底料|hotpot seasoning 蜂蜜|honey 白酒|baijiu 食用植物油|edible vegetable oil 肉制品|meat product 乳粉|milk powder 酱油|soy sauce 糕点|pastry 水产制品|aquatic product 酵素|jiaosu 餐饮服务|catering service 食品添加剂|food additive 火锅餐具|hotpot tableware',
    '即食|ready-to-eat 低糖|low-sugar 婴幼儿|infant 发酵|fermented 传统|traditional 速冻|quick-frozen 冷链|cold-chain 校园|campus 进口|imported 散装|bulk',
  ),
  domain(
    '环境保护 HJ',
    '生态环境部',
    '13.020 13.040 13.060',
    'Z05 Z15 Z23 Z60',
    '污水处理厂|wastewater treatment plant 固定污染源废气|stationary source emission 土壤|soil 地表水|surface water 危险废物|hazardous waste 环境噪声|environmental noise 生活垃圾焚烧厂|municipal waste incineration plant 挥发性有机物|volatile organic compound 环境空气|ambient air 排污单位|pollutant discharge unit 土壤修复药剂|soil remediation agent 碳排放|carbon emission',
    '农村|rural 工业园区|industrial park 在线|online 移动式|mobile 重点行业|key industry 近岸|nearshore 矿区|mining area 城市|urban 固定|fixed 应急|emergency',
  ),
  domain(
    '医药 YY',
    '国家药品监督管理局',
    '11.040 11.120 11.100',
    'C30 C35 C40',
    '医用口罩|medical mask 心脏起搏器|cardiac pacemaker 骨科植入物|orthopaedic implant 血液透析设备|haemodialysis equipment 超声诊断设备|ultrasonic diagnostic equipment 注射器|syringe 体外诊断试剂|in vitro diagnostic reagent 医用手套|medical glove 呼吸机|ventilator 中药材|Chinese medicinal material 输液泵|infusion pump 输液泵管路|infusion pump tubing 牙科材料|dental material',
    '一次性使用|single-use 无菌|sterile 植入式|implantable 家用|household 儿童|paediatric 便携式|portable 可吸收|absorbable 急救|emergency 电动|electric 重组|recombinant',
  ),
  domain(
    '纺织 FZ',
    INDUSTRY,
    '59.080 61.020 59.060',
    'W04 W63 Y76',
    '棉纱|cotton yarn 羊毛衫|woollen sweater 针织内衣|knitted underwear 羽绒服装|down garment 防护服|protective clothing 非织造布|nonwoven 窗帘|curtain 化学纤维|chemical fibre 床上用品|bedding 皮革鞋靴|leather footwear 缝纫线|sewing thread 羽绒清洗剂|down cleaning agent',
    '阻燃|flame-retardant 抗菌|antibacterial 婴幼儿|infant 防静电|antistatic 运动|sports 再生|recycled 色织|yarn-dyed 精梳|combed 高强|high-tenacity 户外|outdoor',
  ),
  domain(
    '有色金属 YS',
    INDUSTRY,
    '77.120 77.040 77.150',
    'H13 H15 H62',
    '铜精矿|copper concentrate 铝合金板材|aluminium alloy plate 稀土氧化物|rare earth oxide 锌锭|zinc ingot 钛合金管材|titanium alloy tube 镍基合金|nickel-based alloy 锂辉石精矿|spodumene concentrate 电解铜箔|electrolytic copper foil 硅片|silicon wafer 钨制品|tungsten product 铝型材|aluminium profile 铝型材挤压机|aluminium extrusion press',
    '高纯|high-purity 航空用|aerospace 建筑用|architectural 再生|recycled 电池用|battery-grade 超薄|ultra-thin 粗|crude 焊接用|welding 导电用|conductive 铸造|cast',
  ),
  domain(
    '民政 MZ',
    '民政部',
    '03.080 11.180',
    'A12 A16 A20',
    '养老机构|elderly care institution 社区服务中心|community service centre 殡葬服务|funeral service 居家养老服务|home-based elderly care 儿童福利机构|child welfare institution 志愿服务|volunteer service 家政服务|domestic service 乡村旅游|rural tourism 物业服务|property service 康复辅助器具|assistive product 养老机构护理员|elderly care institution carer',
    '智慧|smart 失能老年人|disabled elderly 农村|rural 嵌入式|embedded 公办|public 民办|private 山区|mountain 城市|urban 连锁|chain 互助|mutual-aid',
  ),
  domain(
    '消防 XF',
    '国家消防救援局',
    '13.220 13.240',
    'C81 C84 C82',
    '消防水枪|fire branchpipe 火灾报警控制器|fire alarm control unit 灭火器|fire extinguisher 消防员防护装备|firefighter protective equipment 防火涂料|fireproof coating 应急照明灯具|emergency luminaire 消防车|fire engine 细水雾灭火系统|water mist system 逃生缓降器|escape descender 灭火器箱|extinguisher cabinet',
    '手提式|portable 悬挂式|suspended 独立式|stand-alone 高层建筑|high-rise building 森林|forest 地下工程|underground 无线|wireless 气体|gas 泡沫|foam 干粉|powder',
  ),
]

/** What a standard says of its object. `group` is what the topics are judged by. */
export type Aspect = Word & { readonly group: AspectGroup; readonly mandatory?: true }
export type AspectGroup =
  | 'test'
  | 'requirements'
  | 'safety'
  | 'terms'
  | 'design'
  | 'operation'
  | 'management'
  | 'service'
  | 'assessment'
  | 'content'
  | 'data'

export const aspects: readonly Aspect[] = [
  ...group(
    'test',
    '试验方法|test method 检测方法|detection method 检验规程|inspection procedure 耐久性试验|endurance test',
  ),
  ...group(
    'requirements',
    '技术要求|technical requirements 通用技术条件|general specification 技术规范|technical specification 质量分级|quality grading',
  ),
  ...group('safety', '安全要求|safety requirements 安全技术规程|safety code 防火要求|fire protection requirements').map(
    (aspect) => ({ ...aspect, mandatory: true as const }),
  ),
  ...group('terms', '术语|terminology 分类与代码|classification and codes 图形符号|graphical symbols'),
  ...group(
    'design',
    '设计规范|design code 施工规程|construction code 验收规范|acceptance code 安装指南|installation guide',
  ),
  ...group(
    'operation',
    '运行维护规程|operation and maintenance code 检修导则|maintenance guide 应急处置规范|emergency response code',
  ),
  ...group(
    'management',
    '管理规范|management specification 采购指南|procurement guide 追溯体系|traceability system 标志、包装、运输和贮存|marking, packaging, transport and storage',
  ),
  ...group('service', '服务规范|service specification 职业能力要求|occupational competence requirements'),
  ...group(
    'assessment',
    '评价指南|assessment guide 能效限定值及能效等级|energy efficiency grades 碳足迹核算|carbon footprint accounting 可靠性评估|reliability assessment',
  ),
  ...group('data', '数据元|data elements 接口规范|interface specification 通信协议|communication protocol'),
]

/** Contents that are determined: 铅含量的测定 原子吸收光谱法. */
export const elements = list(
  '铅|lead 镉|cadmium 汞|mercury 砷|arsenic 铁|iron 硫|sulfur 氟|fluorine 氯|chlorine 铬|chromium 锌|zinc 甲醛|formaldehyde 水分|moisture 灰分|ash',
)
export const methods = list(
  '原子吸收光谱法|atomic absorption spectrometry 分光光度法|spectrophotometry 电感耦合等离子体质谱法|ICP-MS 气相色谱法|gas chromatography 滴定法|titration 重量法|gravimetric method 离子色谱法|ion chromatography',
)

export const places = words(
  '苏州 杭州 成都 武夷山 普洱 阳澄湖 五常 涪陵 玉林 敦煌 延边 伊犁 赣南 安溪 文山 洛川 库尔勒 盘锦',
)
/** Codes of provinces in GB/T 2260. */
export const provinces = words(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 61 62 63 64 65',
)

const CHARACTERS =
  '钢铁铜银锡铅玻陶瓷棉麻丝绸竹藤木纸革胶漆油盐糖醋酒米麦豆薯果蔬菌菇鱼虾贝蟹鸡鸭鹅猪牛羊马驼蜂蚕花草树苗种肥药水泥沙石砖瓦梁柱板墙门窗锁链轮轴泵阀管线缆灯镜钟表秤尺针钉刀锯锤钻炉锅壶杯盘碗筷勺伞帽鞋袜衣裤裙被枕毯帘席床桌椅柜箱包袋瓶罐桶盒车船艇筏桥路港站塔井渠坝田园林湖海江河山谷风雨雪霜雷电光声热磁波频谱码芯屏键盒扫印刷喷涂焊铸锻轧拉磨抛切削剪折弯卷绕织染绣缝粘封装吊运储藏冷冻烘烤蒸煮炒酿腌熏滤筛浮选浸萃取'

/** Made-up words of two characters, the same for the same rank: every catalogue has thousands that few titles share. */
export function rareWord(rank: number): string {
  const at = (index: number) => CHARACTERS.charAt(index % CHARACTERS.length)
  const mixed = Math.imul(rank + 1, 0x9e3779b1) >>> 0
  return at(mixed) + at(Math.floor(mixed / CHARACTERS.length))
}

function domain(
  head: string,
  department: string,
  ics: string,
  ccs: string,
  objects: string,
  qualifiers: string,
): Domain {
  const [name = '', sector = ''] = words(head)
  return {
    name,
    sector,
    department,
    ics: words(ics),
    ccs: words(ccs),
    objects: list(objects),
    qualifiers: list(qualifiers),
  }
}

function group(name: AspectGroup, text: string): Aspect[] {
  return list(text).map((word) => ({ ...word, group: name }))
}

/** `甲|a b 乙|c`: an English part runs on until the next Chinese one. */
function list(text: string): Word[] {
  return [...text.matchAll(/(\S+?)\|(.+?)(?= \S*\p{Script=Han}\S*\||$)/gu)].map(([, zh = '', en = '']) => ({ zh, en }))
}

function words(text: string): string[] {
  return text.split(' ')
}
