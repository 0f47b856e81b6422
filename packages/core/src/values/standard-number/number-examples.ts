import type { StandardNumberKind } from './standard-number.ts'

/** Numbers that are of a kind, and numbers that look like it and are not; in the second case they may be of another kind. */
export const numberExamples: readonly {
  readonly kind: StandardNumberKind
  readonly valid: readonly string[]
  readonly invalid: readonly string[]
}[] = [
  {
    kind: 'national.mandatory',
    valid: ['GB 18030—2022', 'GB 5749-2022', 'GB 50016—2014', 'GB 55037—2022', 'GBJ 112-87'],
    invalid: ['GB/T 1.1—2020', 'GBZ 1—2010'],
  },
  {
    kind: 'national.recommended',
    valid: [
      'GB/T 1.1—2020',
      'GB/T1.1-2020',
      'GB/T 19001—2016/ISO 9001:2015',
      'GB/T 22080-2016/ISO/IEC 27001:2013',
      'GB/T 5009.39-2003',
    ],
    invalid: ['GB 1.1—2020'],
  },
  { kind: 'national.guidance', valid: ['GB/Z 43194—2023'], invalid: ['GBZ 2.1—2019'] },
  { kind: 'national.referenceMaterial', valid: ['GSB 07-3192-2014'], invalid: ['GSB 1—2020'] },
  { kind: 'national.military', valid: ['GJB 9001C-2017', 'GJB/Z 299C—2006'], invalid: [] },
  { kind: 'occupationalHealth', valid: ['GBZ 2.1—2019', 'GBZ/T 300.1—2017'], invalid: ['GB/Z 1—2020'] },
  {
    kind: 'local.provincial',
    valid: ['DB37/T 2858.1—2016', 'DB11/T 1000.2-2021', 'DB11/ 501—2017', 'DB14/T 2578-2022'],
    invalid: ['DB/T 1—2020', 'DB6101/T 3191—2024'],
  },
  { kind: 'local.municipal', valid: ['DB6101/T 3191—2024', 'DB6523/T 337—2022'], invalid: ['DB61/T 1—2020'] },
  { kind: 'local.foodSafety', valid: ['DBS 31/ 2003—2012', 'DBS50/ 022-2021'], invalid: ['DB31/T 1—2020'] },
  {
    kind: 'group',
    valid: [
      'T/CAS 326-2018',
      'T/CCPITCSC 117-2022',
      'T/ZZB 0001—2016',
      'T/CSPSTC 1-2017',
      'T/CNFIA 001.1—2020',
      'T/CECA-G 0344-2025',
    ],
    invalid: ['T/协会 1—2020', 'T CAS 1-2020', 'T/cas 1-2020'],
  },
  {
    kind: 'enterprise',
    valid: ['Q/ABC 001—2024', 'Q/ABC1201012-2016', 'Q/ABC 0001S—2023', 'Q/320500 ABC 001-2020'],
    invalid: ['QB/T 1—2020'],
  },
  {
    kind: 'amendment',
    valid: [
      'GB 1234—2010/XG1—2015',
      'GB/T 42315-2023/XG1',
      'DL/T 1000.1-2018 《第1号修改单》',
      'GB/T 19001—2016/ISO 9001:2015/XG1—2018',
    ],
    invalid: ['GB 1234/XG1—2015', 'GB 1234—2010/XG0', 'ISO 9001:2015/XG1', 'GB 7258—2017（含第1号修改单）'],
  },
  {
    kind: 'sector',
    valid: [
      'JT/T 1180.2—2018',
      'AQ 3013-2008',
      'SL/T 858-2025',
      'YD/T 1099—2013',
      'DB/T 12—2014',
      'NY/T 391-2021',
      'SD 325-89',
    ],
    invalid: ['XX/T 1—2020', 'DB11/T 1—2020'],
  },
  {
    kind: 'sector.engineering',
    valid: ['JTG D60—2015', 'JTG/T 3650—2020', 'JGJ 59-2011', 'CJJ/T 134—2019', 'DLGJ 151-2000'],
    invalid: ['JT/T 18—2008'],
  },
  { kind: 'metrology', valid: ['JJF 1070-2005', 'JJG 196—2006', 'JJG（交通）001—2015'], invalid: ['JJ 1-2000'] },
  { kind: 'tsg', valid: ['TSG 21—2016', 'TSG T7001—2023'], invalid: ['T/SG 1—2020'] },
  {
    kind: 'international',
    valid: [
      'ISO 9001:2015',
      'ISO/IEC 27001:2022',
      'IEC 60335-1:2020',
      'ITU-T G.984.1',
      'ISO/TS 44006:2023',
      'ISO/IEC Guide 2:2004',
      'IEC TS 63189-1:2023',
    ],
    invalid: ['GB/T 1.1-2020'],
  },
  {
    kind: 'foreign',
    valid: [
      'IEEE 802.11',
      'IEEE Std 1127-2013',
      'RFC 5280',
      'IETF RFC 2409',
      'EN 50128:2011',
      'ASTM D4169-16',
      'CECS 246:2008',
    ],
    invalid: ['RFCOMM 5', 'ISO 9001:2015', 'EN'],
  },
  { kind: 'planNumber', valid: ['20230787-T-469', '20221234-Q-339'], invalid: ['2023-T-469'] },
]
