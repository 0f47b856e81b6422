import type { Section } from '../../document/flow.ts'
import type { Check } from '../check.ts'
import { found, unknown } from '../outcome.ts'

/** A4 in twentieths of a point, and how far a page may be from it: programs round to half a millimetre and more. */
const A4 = [11_906, 16_838] as const
const TOLERANCE = 120

export const paperSize: Check = {
  id: 'P03',
  name: 'paper-size',
  group: 'layout',
  title: { zh: '幅面', en: 'paper size' },
  why: { zh: '标准用 A4 幅面出版。', en: 'Standards are published on A4.' },
  basis: [{ document: 'GB/T 1.1—2020', clause: '10', confidence: 'V' }],
  modality: 'should',
  appliesTo: {},
  falsePositiveRisk: 'low',
  fix: 'suggested',
  state: 'on',
  messages: {
    other: {
      zh: '从这里起的页面是 {width} mm×{height} mm，应为 A4（210 mm×297 mm）',
      en: 'From here on the pages are {width} mm × {height} mm instead of A4 (210 mm × 297 mm)',
    },
  },
  check: ({ document }) => {
    const known = document.sections.filter(({ pageWidth, pageHeight }) => pageWidth !== null && pageHeight !== null)
    if (known.length === 0) return unknown('format-lacks-it')
    return found(
      document.sections.flatMap((section, index) => {
        const first = document.blocks.find((block) => block.section === index && block.text !== '')
        if (!first || isA4(section)) return []
        const at = { block: first.index, from: 0, to: 0 }
        const data = { width: millimetres(section.pageWidth), height: millimetres(section.pageHeight) }
        return [{ at, message: 'other', data }]
      }),
    )
  },
}

/** Upright or on its side. What is not said is not accused. */
function isA4({ pageWidth, pageHeight }: Section): boolean {
  if (pageWidth === null || pageHeight === null) return true
  const [short, long] = [Math.min(pageWidth, pageHeight), Math.max(pageWidth, pageHeight)]
  return Math.abs(short - A4[0]) <= TOLERANCE && Math.abs(long - A4[1]) <= TOLERANCE
}

const millimetres = (twentieths: number | null): number => Math.round(((twentieths ?? 0) / 1440) * 25.4)
