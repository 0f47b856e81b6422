import type { Dimension } from './quantities.ts'

/**
 * A unit as it is written after a number. `factor` leads to the coherent SI unit, null where there is none (affine, or a
 * count). `successor` is the legal unit to write instead; null where the unit may be used. `isSymbol` is false for names
 * in Chinese and signs that stand without a gap.
 *
 * @basis GB 3100 (confidence R): legal units and their symbols
 */
export type Unit = {
  readonly symbol: string
  readonly dimension: Dimension
  readonly factor: number | null
  readonly successor: string | null
  readonly isSymbol: boolean
}

const dimensions = {
  none: {},
  length: { m: 1 },
  area: { m: 2 },
  volume: { m: 3 },
  mass: { kg: 1 },
  time: { s: 1 },
  current: { A: 1 },
  temperature: { K: 1 },
  amount: { mol: 1 },
  luminous: { cd: 1 },
  angle: { rad: 1 },
  solid: { sr: 1 },
  angularSpeed: { rad: 1, s: -1 },
  frequency: { s: -1 },
  speed: { m: 1, s: -1 },
  acceleration: { m: 1, s: -2 },
  force: { kg: 1, m: 1, s: -2 },
  pressure: { kg: 1, m: -1, s: -2 },
  energy: { kg: 1, m: 2, s: -2 },
  power: { kg: 1, m: 2, s: -3 },
  charge: { A: 1, s: 1 },
  voltage: { kg: 1, m: 2, s: -3, A: -1 },
  resistance: { kg: 1, m: 2, s: -3, A: -2 },
  conductance: { kg: -1, m: -2, s: 3, A: 2 },
  capacitance: { kg: -1, m: -2, s: 4, A: 2 },
  inductance: { kg: 1, m: 2, s: -2, A: -2 },
  flux: { kg: 1, m: 2, s: -2, A: -1 },
  induction: { kg: 1, s: -2, A: -1 },
  illuminance: { cd: 1, m: -2 },
  density: { kg: 1, m: -3 },
  concentration: { mol: 1, m: -3 },
  viscosity: { kg: 1, m: -1, s: -1 },
  kinematic: { m: 2, s: -1 },
  flow: { m: 3, s: -1 },
  massFlow: { kg: 1, s: -1 },
  dose: { m: 2, s: -2 },
  field: { kg: 1, m: 1, s: -3, A: -1 },
  magnetic: { A: 1, m: -1 },
  conductivity: { kg: 1, m: 1, s: -3, K: -1 },
  heatTransfer: { kg: 1, s: -3, K: -1 },
  irradiance: { kg: 1, s: -3 },
  torque: { kg: 1, m: 2, s: -2 },
  moleMass: { kg: 1, mol: -1 },
  surface: { kg: 1, m: -2 },
  information: { bit: 1 },
  rate: { bit: 1, s: -1 },
  level: { B: 1 },
  textile: { kg: 1, m: -1 },
} as const satisfies Record<string, Dimension>

type DimensionName = keyof typeof dimensions

// Dimension, then units with their factors.
const LEGAL = `
none % 0.01 ‰ 0.001 mg/kg 1e-6 g/kg 0.001 μg/kg 1e-9 μg/g 1e-6 mg/g 0.001 ng/g 1e-9 mL/L 0.001 μL/L 1e-6 mL/m³ 1e-6 mm/m 0.001 μmol/mol 1e-6 g/100g 0.01 pH ?
length m 1 km 1000 dm 0.1 cm 0.01 mm 0.001 μm 1e-6 nm 1e-9 pm 1e-12 nmile 1852
area m² 1 m2 1 km² 1e6 dm² 0.01 cm² 1e-4 cm2 1e-4 mm² 1e-6 mm2 1e-6 hm² 1e4 km2 1e6
volume m³ 1 m3 1 dm³ 0.001 cm³ 1e-6 cm3 1e-6 mm³ 1e-9 L 0.001 l 0.001 mL 1e-6 ml 1e-6 μL 1e-9 cL 1e-5 dL 1e-4 kL 1
mass kg 1 g 0.001 mg 1e-6 μg 1e-9 ng 1e-12 t 1000 Mg 1000 u 1.66053907e-27
time s 1 ms 0.001 μs 1e-6 ns 1e-9 ps 1e-12 min 60 h 3600 d 86400 ks 1000
current A 1 kA 1000 mA 0.001 μA 1e-6 nA 1e-9 pA 1e-12
temperature K 1 mK 0.001 ℃ ? °C ?
amount mol 1 mmol 0.001 μmol 1e-6 kmol 1000 nmol 1e-9
luminous cd 1
angle rad 1 mrad 0.001 ° 0.017453292519943295 ′ 2.908882086657216e-4 ″ 4.84813681109536e-6
solid sr 1
angularSpeed rad/s 1 °/s 0.017453292519943295
frequency Hz 1 kHz 1000 MHz 1e6 GHz 1e9 THz 1e12 mHz 0.001 Bq 1 kBq 1000 MBq 1e6 r/min 0.016666666666666666 r/s 1 min-1 0.016666666666666666 s-1 1
speed m/s 1 km/h 0.2777777777777778 mm/s 0.001 m/min 0.016666666666666666 mm/min 1.6666666666666667e-5 cm/s 0.01 kn 0.5144444444444445 mm/h 2.777777777777778e-7
acceleration m/s² 1 m/s2 1
force N 1 kN 1000 MN 1e6 mN 0.001 μN 1e-6
pressure Pa 1 kPa 1000 MPa 1e6 GPa 1e9 hPa 100 mPa 0.001 N/mm² 1e6 N/m² 1 kN/m² 1000 N/mm2 1e6
energy J 1 kJ 1000 MJ 1e6 GJ 1e9 mJ 0.001 W·h 3600 kW·h 3.6e6 MW·h 3.6e9 eV 1.602176634e-19 keV 1.602176634e-16 MeV 1.602176634e-13
power W 1 kW 1000 MW 1e6 GW 1e9 mW 0.001 μW 1e-6 V·A 1 kV·A 1000 MV·A 1e6 var 1 kvar 1000 Mvar 1e6
charge C 1 mC 0.001 μC 1e-6 A·h 3600 mA·h 3.6
voltage V 1 kV 1000 mV 0.001 μV 1e-6 MV 1e6
resistance Ω 1 kΩ 1000 MΩ 1e6 GΩ 1e9 mΩ 0.001 μΩ 1e-6
conductance S 1 mS 0.001 μS 1e-6
capacitance F 1 mF 0.001 μF 1e-6 nF 1e-9 pF 1e-12
inductance H 1 mH 0.001 μH 1e-6 nH 1e-9
flux Wb 1 mWb 0.001
induction T 1 mT 0.001 μT 1e-6
illuminance lx 1 klx 1000 cd/m² 1
luminous lm 1
density kg/m³ 1 kg/m3 1 g/cm³ 1000 g/cm3 1000 g/L 1 mg/L 0.001 μg/L 1e-6 mg/m³ 1e-6 μg/m³ 1e-9 g/mL 1000 kg/L 1000 t/m³ 1000 mg/mL 1 g/m³ 0.001 ng/mL 1e-6
concentration mol/L 1000 mmol/L 1 mol/m³ 1 μmol/L 0.001
viscosity Pa·s 1 mPa·s 0.001
kinematic m²/s 1 mm²/s 1e-6
flow m³/h 2.777777777777778e-4 m³/s 1 L/min 1.6666666666666667e-5 L/s 0.001 mL/min 1.6666666666666667e-8 L/h 2.777777777777778e-7 m³/min 0.016666666666666666 m³/d 1.1574074074074073e-5
massFlow kg/h 2.777777777777778e-4 kg/s 1 t/h 0.2777777777777778 g/min 1.6666666666666667e-5 kg/min 0.016666666666666666
dose Gy 1 mGy 0.001 Sv 1 mSv 0.001 μSv 1e-6 kGy 1000 J/kg 1 kJ/kg 1000
field V/m 1 kV/m 1000 V/mm 1000 kV/mm 1e6 mV/m 0.001
magnetic A/m 1 kA/m 1000
conductivity W/(m·K) 1
heatTransfer W/(m²·K) 1
irradiance W/m² 1 kW/m² 1000 mW/cm² 10
torque N·m 1 kN·m 1000 mN·m 0.001
moleMass g/mol 0.001
surface g/m² 0.001 kg/m² 1 mg/cm² 0.01 t/hm² 0.1 kg/hm² 1e-4
information bit 1 B 8 kbit 1000 Mbit 1e6 Gbit 1e9 KB 8000 kB 8000 MB 8e6 GB 8e9 TB 8e12 PB 8e15 KiB 8192 MiB 8388608 GiB 8589934592 byte 8 bits 1 bytes 8
rate bit/s 1 kbit/s 1000 Mbit/s 1e6 Gbit/s 1e9 B/s 8 kB/s 8000 MB/s 8e6 GB/s 8e9
level dB ? dBm ? dBA ? dBi ? dBμV ? dBW ? Np ?
textile tex 1e-6 dtex 1e-7 ktex 0.001 mtex 1e-9
`

// Names in Chinese, and signs without a gap; the number stands directly before them.
const NAMED = `
length 米 1 千米 1000 公里 1000 厘米 0.01 毫米 0.001 微米 1e-6 纳米 1e-9 海里 1852
area 平方米 1 平方千米 1e6 平方公里 1e6 平方厘米 1e-4 平方毫米 1e-6 公顷 1e4
volume 立方米 1 升 0.001 毫升 1e-6 立方厘米 1e-6
mass 千克 1 公斤 1 克 0.001 毫克 1e-6 微克 1e-9 吨 1000
time 秒 1 毫秒 0.001 微秒 1e-6 纳秒 1e-9 分钟 60 小时 3600 天 86400 个月 ? 年 ? 周 604800
current 安培 1 毫安 0.001 temperature 开尔文 1
frequency 赫兹 1 千赫 1000 兆赫 1e6
force 牛顿 1 千牛 1000
pressure 帕 1 千帕 1000 兆帕 1e6
power 瓦 1 千瓦 1000 兆瓦 1e6
energy 焦耳 1 千瓦时 3.6e6 千焦 1000
voltage 伏特 1 千伏 1000 伏 1
resistance 欧姆 1
information 比特 1 字节 8
level 分贝 ?
temperature 摄氏度 ?
none 度 ? 级 ? 目 ? 倍 ? 次 ?
`

// Not legal units of the country, or not the symbol, with what to write instead.
const ILLEGAL = `
force kgf 9.80665 N 公斤力 9.80665 N tf 9806.65 kN dyn 1e-5 N lbf 4.4482216152605 N 千克力 9.80665 N
pressure kgf/cm² 98066.5 MPa kgf/mm² 9806650 MPa atm 101325 kPa bar 1e5 kPa mbar 100 Pa psi 6894.757293168 kPa Torr 133.32236842105263 Pa mmHg 133.322387415 kPa mmH2O 9.80665 Pa 毫米汞柱 133.322387415 kPa
power HP 745.7 kW PS 735.49875 kW 马力 735.49875 kW VA 1 V·A kVA 1000 kV·A MVA 1e6 MV·A
energy cal 4.184 J kcal 4184 kJ erg 1e-7 J kWh 3.6e6 kW·h KWh 3.6e6 kW·h Wh 3600 W·h MWh 3.6e9 MW·h 大卡 4184 kJ 卡路里 4.184 J
charge Ah 3600 A·h mAh 3.6 mA·h
length inch 0.0254 mm ft 0.3048 m Å 1e-10 nm mil 2.54e-5 mm 英寸 0.0254 mm 英尺 0.3048 m 英里 1609.344 km 市尺 0.3333333333333333 m
mass lb 0.45359237 kg oz 0.028349523125 g 市斤 0.5 kg 磅 0.45359237 kg 盎司 0.028349523125 g
area 亩 666.6666666666666 hm² ha 1e4 hm²
volume gal 0.003785411784 L 加仑 0.003785411784 L
frequency rpm 0.016666666666666666 r/min RPM 0.016666666666666666 r/min cps 1 Hz
none ppm 1e-6 10⁻⁶ ppb 1e-9 10⁻⁹ pphm 1e-8 10⁻⁸
viscosity cP 0.001 Pa·s
kinematic cSt 1e-6 mm²/s
induction Gs 1e-4 T
magnetic Oe 79.57747154594767 A/m
dose rem 0.01 Sv
frequency Ci 3.7e10 Bq
time sec 1 s hr 3600 h hrs 3600 h
rate bps 1 bit/s kbps 1000 kbit/s Kbps 1000 kbit/s Mbps 1e6 Mbit/s Gbps 1e9 Gbit/s kb/s 1000 kbit/s Mb/s 1e6 Mbit/s
speed mph 0.44704 km/h
resistance KΩ 1000 kΩ
frequency KHz 1000 kHz HZ 1 Hz Khz 1000 kHz khz 1000 kHz Mhz 1e6 MHz Ghz 1e9 GHz hz 1 Hz MHZ 1e6 MHz KHZ 1000 kHz GHZ 1e9 GHz
length MM 0.001 mm KM 1000 km Km 1000 km CM 0.01 cm um 1e-6 μm
mass KG 1 kg Kg 1 kg ug 1e-9 μg
pressure KPa 1000 kPa Mpa 1e6 MPa Kpa 1000 kPa kpa 1000 kPa mpa 1e6 MPa pa 1 Pa
power KW 1000 kW kw 1000 kW Kw 1000 kW
voltage KV 1000 kV kv 1000 kV Kv 1000 kV
force KN 1000 kN
time us 1e-6 μs
level db ? dB DB ? dB dBM ? dBm dbm ? dBm
`

const table = new Map<string, Unit>()
addRows(NAMED, 2, false)
addRows(ILLEGAL, 3, true)
addRows(LEGAL, 2, true)

// A spelling that is a legal unit too (rad, S, MS) is taken for that: the later rows win.
function addRows(lines: string, width: 2 | 3, isSymbol: boolean): void {
  let dimension: DimensionName = 'none'
  const words = lines.split(/\s+/u).filter((word) => word !== '')
  for (let at = 0; at < words.length; ) {
    const word = words[at] ?? ''
    if (Object.hasOwn(dimensions, word)) {
      // Proved by the line above.
      dimension = word as DimensionName
      at += 1
      continue
    }
    const factor = words[at + 1] === '?' ? null : Number(words[at + 1])
    const successor = width === 3 ? (words[at + 2] ?? null) : null
    const hasGap = isSymbol && !/^[%‰°′″]$/u.test(word) && !/\p{Script=Han}/u.test(word)
    table.set(word, { symbol: word, dimension: dimensions[dimension], factor, successor, isSymbol: hasGap })
    at += width
  }
}

/** The unit written so, or null. `·` and `•` and `⋅` are one sign, and so are `μ` and `µ`, `Ω` and `Ω`. */
export function unitOf(text: string): Unit | null {
  const plain = text
    .replace(/[•⋅∙・]/gu, '·')
    .replace(/µ/gu, 'μ')
    .replace(/\u2126/gu, 'Ω')
  const unit = table.get(plain)
  return unit ? { ...unit, symbol: text } : null
}

/** Names of units in Chinese, longest first. */
export const hanUnits: readonly string[] = [...table.keys()]
  .filter((spelling) => /^\p{Script=Han}+$/u.test(spelling))
  .sort((a, b) => b.length - a.length)

/** The legal units, without names in Chinese. */
export const legalUnits: readonly Unit[] = [...table.values()].filter((unit) => unit.successor === null)
